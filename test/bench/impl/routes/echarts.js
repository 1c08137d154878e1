import * as chart from '../charts/echarts.js';
import { placeLine } from './_spec.js';

export const place = placeLine(chart);
