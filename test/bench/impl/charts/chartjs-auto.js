import Chart from 'chart.js/auto';
import { make } from './_chartjs.js';
export const line = make(Chart);
