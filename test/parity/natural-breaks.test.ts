import { checkCase } from './check-case.js';
import { naturalBreaksCase } from './cases/natural-breaks.js';

checkCase(naturalBreaksCase);
