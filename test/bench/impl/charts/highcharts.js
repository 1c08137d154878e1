import Highcharts from 'highcharts/esm/highcharts.js';
import { make } from './_highcharts.js';
export const line = make(Highcharts, false);
