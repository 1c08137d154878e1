import { checkCase } from './check-case.js';
import { newcombeProportionsCase, wilsonNotesCase, newcombeNotesCase } from './cases/intervals-notes.js';

checkCase(newcombeProportionsCase);
checkCase(wilsonNotesCase);
checkCase(newcombeNotesCase);
