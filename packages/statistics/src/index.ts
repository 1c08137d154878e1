export { judge, RUN_FROM, XMR_FROM, type JudgeOptions } from './verdict/judge.js';
export { judgePlainSeries, termsOf } from './verdict/plain-series.js';
export { concludeLong, readLong, type LongReading } from './verdict/judge-long.js';
export { ruleOfMark } from './verdict/long-marks.js';
export { judgeSeries, type JudgeSeriesOptions } from './verdict/judge-series.js';
export { begunAnew, type PlacedRebase } from './verdict/begin-anew.js';
export { judgeCounts } from './verdict/judge-counts.js';
export { judgeRare } from './verdict/judge-rare.js';
export { assuranceAt, type Terms } from './verdict/conclude.js';
export { isClustered, runsOf } from './verdict/runs.js';
export { medianOf } from './verdict/centre.js';
export { isLate, obstacleFacts, waitingSince, type ObstacleFacts } from './obstacles/obstacle-facts.js';
export { workingOfSeries } from './working/working-of.js';
export { areShares, countsOf, factorOf, offeredKinds, type SeriesCounts } from './facts/counts.js';
export { assurancesOf, type StepAssurance } from './facts/assurances.js';
export { rulePrecedence } from './verdict/rules.js';
export { changeOf } from './verdict/meaning.js';
export { signalAt } from './verdict/signals.js';
export type { Judged } from './verdict/figures.js';
export { factsOf } from './facts/facts-of.js';
export { plainFactsOf, type FactsOptions } from './facts/plain-facts.js';
export { breakPlaces, rebasePlaces, refusedRebases, type PlacedBreak } from './facts/breaks.js';
export { intervalOf, proportionOf, type KnownPoint, type Proportion } from './facts/figure.js';
export { targetOf, type TargetInForce } from './facts/target.js';
export {
  hasSmallPart,
  protectPoint,
  protectSeries,
  smallNumberRules,
  type SmallNumberRule,
} from './suppression/small-numbers.js';
export { roundedCount } from './disclosure/rounding.js';
export { amountOf, moneyReason, type Amount, type MoneyReason } from './suppression/money.js';
export { wilson, type WilsonOptions } from './interval/wilson.js';
export { newcombe } from './interval/newcombe.js';
export { byar } from './interval/byar.js';
export { normalQuantile, zOfLevel } from './interval/normal-quantile.js';
export { studentQuantile } from './interval/student-quantile.js';
export { leastSquares, neweyWestErrors, neweyWestLag, plainErrors, type Fit } from './effect/least-squares.js';
export { differenceInDifferences, type DidAnswer, type DidQuestion } from './effect/difference-in-differences.js';
export { interruptedSeries, type ItsAnswer, type ItsQuestion } from './effect/interrupted-series.js';
export {
  expectedNext,
  extremeOf,
  regressionToTheMean,
  type GroupMember,
  type RtmAnswer,
  type RtmQuestion,
} from './effect/regression-to-the-mean.js';
export { allowedClaim, hurdlesTo, maySayBecause, type ClaimEvidence } from './effect/claim.js';
export { benjaminiHochberg, chanceFindings, type BenjaminiHochberg } from './effect/chance-findings.js';
export { calibrationOf, scoreExpectation, type Outcome, type ScoredExpectation } from './effect/expectation-score.js';
export { chanceWorking, didWorking, itsWorking, rtmWorking } from './effect/effect-working.js';
export {
  carryKindOf,
  carryOver,
  type Carried,
  type CarryKind,
  type CarryOptions,
  type CarryOrigin,
} from './regions/carry-over.js';
export { workingOfCarried, workingOfCarriedSeries } from './regions/carry-working.js';
export { codesAfter, crossing, type Crossing } from './regions/crossing.js';
export { brokenSeries, carriedSeries, regionBreaks } from './regions/region-breaks.js';
export { composedWords, namesIn, refusalWords } from './regions/region-words.js';
export { exactPoisson } from './interval/exact-poisson.js';
export { clopperPearson } from './interval/clopper-pearson.js';
export { rate, rateDifference, rateRatio, type RateEstimate, type RateParts } from './interval/rate.js';
export { surveyResult, type SurveyAnswer, type SurveyCaution, type SurveyResult } from './interval/survey.js';
export {
  directlyStandardised,
  europeanStandard2013,
  indirectlyStandardised,
  standardisedRatio,
  type IndirectlyStandardised,
  type ReferenceRates,
  type StandardiseOptions,
  type Standardised,
  type StandardPopulation,
} from './interval/standardise.js';
export { gammaQuantile, gammaTails, chiSquareAbove } from './distribution/gamma.js';
export { betaQuantile, betaTails, binomialTails } from './distribution/beta.js';
export {
  classCount,
  classOf,
  sizeBounds,
  sizeClass,
  urbanityClass,
  type ClassedFeature,
  type Feature,
} from './comparison/classes.js';
export {
  comparableGroup,
  featuresFrom,
  type ComparableBy,
  type ComparableGroup,
  type ComparableRegion,
  type GroupReason,
} from './comparison/comparable-group.js';
export { dispersionOf, type Dispersion } from './comparison/dispersion.js';
export {
  funnelLevels,
  funnelLimitsAt,
  judgeFunnel,
  LEAST_UNITS,
  type FunnelLimits,
  type FunnelOptions,
  type FunnelPlace,
  type FunnelVerdict,
  type JudgedUnit,
  type LimitBasis,
  type OwnUnit,
} from './comparison/funnel.js';
export {
  LEAST_PEOPLE,
  sortUnits,
  type DroppedUnit,
  type DropReason,
  type FunnelKind,
  type FunnelUnit,
} from './comparison/funnel-units.js';
export { funnelWorking } from './comparison/funnel-working.js';
export { ownGroup, type OwnGroup } from './comparison/own-group.js';
export { courseOf, standingOf, type Course, type Standing } from './comparison/standing.js';
export {
  breakEvenShare,
  capacityOutlook,
  MOST_SHARE,
  SCENARIO,
  supportRatio,
  type BreakEven,
  type CapacityBand,
  type CapacityOutlook,
  type CapacityProblem,
  type CapacityQuestion,
  type CapacityRow,
  type CapacityYear,
} from './capacity/outlook.js';
export { capacityHours, type CapacityHours } from './capacity/hours.js';
export { outlookWorking } from './capacity/outlook-working.js';
export { carerDefinitionIds, type CarerDefinitionId } from './capacity/carer-definition-ids.js';
export { carerDefinition, carerDefinitions, type CarerDefinition } from './capacity/carer-definitions.js';
export { gravity, misreadingsOf, type ReadingContext } from './misreading/misreadings.js';
export { tellsOf } from './misreading/tells.js';
export {
  plainClasses,
  quantileOf,
  type BreaksFinder,
  type ClassWay,
  type ClassWishes,
  type FigureClass,
  type FigureClasses,
} from './classes/plain-classes.js';
export { figureClasses } from './classes/figure-classes.js';
export { naturalBreaks } from './classes/natural-breaks.js';
