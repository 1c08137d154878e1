import { Chart, LineController, LineElement, PointElement, LinearScale } from 'chart.js';
Chart.register(LineController, LineElement, PointElement, LinearScale);
import { make } from './_chartjs.js';
export const line = make(Chart);
