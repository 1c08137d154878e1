import * as echarts from 'echarts';
import { make } from './_echarts.js';
export const line = make(echarts);
