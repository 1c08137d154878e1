import { checkCase } from './check-case.js';
import { montgomeryCase } from './cases/montgomery-individuals.js';

checkCase(montgomeryCase);
