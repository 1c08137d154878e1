import { checkCase } from './check-case.js';
import { notesCase } from './cases/notes-spc.js';

checkCase(notesCase);
