export { judge, RUN_FROM, XMR_FROM, type JudgeOptions } from './verdict/judge.js';
export { judgeSeries } from './verdict/judge-series.js';
export {
  judgeVarying,
  type VaryingKind,
  type VaryingOptions,
  type VaryingVerdict,
} from './verdict/varying-limits.js';
export { rulePrecedence } from './verdict/rules.js';
export { changeOf } from './verdict/meaning.js';
export { signalAt } from './verdict/signals.js';
export type { Judged } from './verdict/figures.js';
export { factsOf, type FactsOptions } from './facts/facts-of.js';
export { breakPlaces, type PlacedBreak } from './facts/breaks.js';
export { intervalOf, proportionOf, type KnownPoint, type Proportion } from './facts/figure.js';
export { targetOf, type TargetInForce } from './facts/target.js';
export { protectPoint, protectSeries, smallNumberRules, type SmallNumberRule } from './suppression/small-numbers.js';
export { wilson, type WilsonOptions } from './interval/wilson.js';
export { newcombe } from './interval/newcombe.js';
export { byar } from './interval/byar.js';
export { normalQuantile, zOfLevel } from './interval/normal-quantile.js';
