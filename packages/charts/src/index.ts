export { DkOutcomeChart } from './outcome-chart/outcome-chart.js';
export { DkChartFailedEvent, DkPointSelectedEvent } from './outcome-chart/outcome-chart.events.js';
export { DkIndicatorCard } from './indicator-card/indicator-card.js';
export {
  hindrancesOf,
  isPublishable,
  type CardToPublish,
  type Hindrance,
  type HindranceCode,
} from './indicator-card/publishable.view.js';
export { hindranceSentence } from './indicator-card/publishable.words.js';
export { DkSmallMultiples } from './small-multiples/small-multiples.js';
export { DkBenchmarkFunnel } from './benchmark-funnel/benchmark-funnel.js';
export type { Comparison } from './benchmark-funnel/benchmark-funnel.series.js';
export { groupReasonWords } from './benchmark-funnel/group.words.js';
export { funnelMessages } from './benchmark-funnel/messages.js';
export { DkAreaSelectedEvent } from './shared/area.events.js';
export { DkCapacityOutlook } from './capacity-outlook/capacity-outlook.js';
export { DkOutlookChangedEvent } from './capacity-outlook/capacity-outlook.events.js';
export { DkOutcomeMap } from './outcome-map/outcome-map.js';
export { DkMapFailedEvent } from './outcome-map/map-failed.events.js';
export { DkRegionSelectedEvent } from './outcome-map/outcome-map.events.js';
export { inputMessages } from './shared/messages.js';
export { readTable, type TableReading } from './shared/table-source.js';
