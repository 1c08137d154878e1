import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/boost.js';
import { make } from './_highcharts.js';
export const line = make(Highcharts, true);
