import { answer } from './_shared.js';
import { parse } from './bytes.js';
answer(parse);
