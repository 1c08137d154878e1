import { checkCase } from './check-case.js';
import { runChartCase } from './cases/run-chart.js';

checkCase(runChartCase);
