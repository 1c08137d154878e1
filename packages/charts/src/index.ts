export { DkOutcomeChart } from './outcome-chart/outcome-chart.js';
export { DkChartFailedEvent, DkPointSelectedEvent } from './outcome-chart/outcome-chart.events.js';
export { DkBenchmarkFunnel } from './benchmark-funnel/benchmark-funnel.js';
export type { Comparison } from './benchmark-funnel/benchmark-funnel.series.js';
export { groupReasonWords } from './benchmark-funnel/group.words.js';
export { DkAreaSelectedEvent } from './shared/area.events.js';
