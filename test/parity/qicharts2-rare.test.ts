import { checkCase } from './check-case.js';
import { casesCase, timesCase } from './cases/qicharts2-rare.js';

checkCase(casesCase);
checkCase(timesCase);
