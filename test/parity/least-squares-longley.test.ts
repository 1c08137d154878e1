import { checkCase } from './check-case.js';
import { longleyCase } from './cases/least-squares-longley.js';

checkCase(longleyCase);
