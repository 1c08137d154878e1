import bb, { line as lineShape, grid } from 'billboard.js';
import 'billboard.js/dist/billboard.min.css';
import { make } from './_billboard.js';
grid();
export const line = make(bb, { line: lineShape });
