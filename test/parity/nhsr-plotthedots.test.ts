import { checkCase } from './check-case.js';
import { nhsrLimitsCase, nhsrRulesCase } from './cases/nhsr-plotthedots.js';

checkCase(nhsrLimitsCase);
checkCase(nhsrRulesCase);
