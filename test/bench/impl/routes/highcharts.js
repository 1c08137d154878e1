import * as chart from '../charts/highcharts.js';
import { placeLine } from './_spec.js';

export const place = placeLine(chart);
