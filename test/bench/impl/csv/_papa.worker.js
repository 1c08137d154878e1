import { answer } from './_shared.js';
import { parse } from './papa.js';
answer(parse);
