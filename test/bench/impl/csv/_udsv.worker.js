import { answer } from './_shared.js';
import { parse } from './udsv.js';
answer(parse);
