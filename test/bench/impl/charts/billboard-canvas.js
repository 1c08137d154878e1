import bb, { line as lineShape, canvas, grid } from 'billboard.js/canvas';
import 'billboard.js/dist/billboard.min.css';
import { make } from './_billboard.js';
grid();
export const line = make(bb, { line: lineShape }, canvas);
