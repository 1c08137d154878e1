export { DkOutcomeChart } from './outcome-chart/outcome-chart.js';
export { DkChartFailedEvent, DkPointSelectedEvent } from './outcome-chart/outcome-chart.events.js';
