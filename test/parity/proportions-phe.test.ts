import { checkCase } from './check-case.js';
import { proportionsCase } from './cases/proportions-phe.js';

checkCase(proportionsCase);
