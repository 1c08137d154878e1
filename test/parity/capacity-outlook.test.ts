import { checkCase } from './check-case.js';
import { capacityCase } from './cases/capacity-outlook.js';

checkCase(capacityCase);
