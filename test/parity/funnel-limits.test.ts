import { checkCase } from './check-case.js';
import {
  funnelPoissonCase,
  funnelNotesCase,
  funnelExactCase,
  funnelPheCase,
  dispersionCase,
} from './cases/funnel-limits.js';

checkCase(funnelPoissonCase);
checkCase(funnelNotesCase);
checkCase(funnelExactCase);
checkCase(funnelPheCase);
checkCase(dispersionCase);
