import * as chart from '../charts/chartjs.js';
import { placeLine } from './_spec.js';

export const place = placeLine(chart);
