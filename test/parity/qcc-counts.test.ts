import { checkCase } from './check-case.js';
import { qccPCase, qccCCase, qccUCase } from './cases/qcc-counts.js';

checkCase(qccPCase);
checkCase(qccCCase);
checkCase(qccUCase);
