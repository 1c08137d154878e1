import { checkCase } from './check-case.js';
import { byarCase, byarNotesCase, garwoodCase } from './cases/byar-phe.js';

checkCase(byarCase);
checkCase(byarNotesCase);
checkCase(garwoodCase);
