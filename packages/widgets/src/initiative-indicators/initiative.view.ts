import {
  moments,
  monthsAfter,
  outputIndicators,
  outputIndicatorsAt,
  type DkRecord,
  type Initiative,
  type Measurement,
  type Moment,
  type OutputIndicator,
  type ProgrammeAspect,
  type SmallNumberPolicy,
} from '@draagkracht/model';
import { changeView, measureView, type ChangeView, type MeasureView } from './measure.view.js';

/** A kept initiative. */
export type InitiativeRecord = DkRecord<Initiative>;

/** One of the ten at one moment: what was measured, and the change since the first measurement before it. */
export interface MomentView {
  readonly moment: Moment;
  /** Absent when it was not measured. */
  readonly measure?: MeasureView;
  readonly change?: { readonly since: Moment; readonly change: ChangeView };
  /** It cannot be asked yet: nothing can have lasted at the start. */
  readonly never: boolean;
}

/** One of the ten with its moments. */
export interface IndicatorView {
  readonly indicator: OutputIndicator;
  readonly moments: readonly MomentView[];
}

/** How far a moment is. */
export interface Progress {
  readonly moment: Moment;
  /** The day from which it can be measured. */
  readonly day: string;
  readonly filled: number;
  readonly of: number;
  /** `later`: its day is to come; `due`: something is still to be filled in; `done`. */
  readonly state: 'later' | 'due' | 'done';
}

/** What is shown of an initiative: two columns beside one another, and nothing that adds them up. */
export interface InitiativeView {
  readonly effectiveness: readonly IndicatorView[];
  readonly sustainability: readonly IndicatorView[];
  readonly progress: readonly Progress[];
}

/** The measurement of an indicator at a moment. */
export const measuredAt = ({ measurements }: Initiative, number: number, moment: Moment): Measurement | undefined =>
  measurements.find((one) => one.indicator === number && one.moment === moment);

function momentView(data: Initiative, of: OutputIndicator, moment: Moment, policy: SmallNumberPolicy): MomentView {
  const never = of.later === true && moment === 'start';
  const measurement = measuredAt(data, of.number, moment);
  if (!measurement || never) return { moment, never };
  const measure = measureView(of, measurement, policy);
  const since = moments
    .map(({ value }) => value)
    .slice(
      0,
      moments.findIndex(({ value }) => value === moment),
    )
    .find((one) => measuredAt(data, of.number, one));
  const before = since && measuredAt(data, of.number, since);
  const isSeen = before && measure.kind === 'shown' && measureView(of, before, policy).kind === 'shown';
  return isSeen && since
    ? { moment, never, measure, change: { since, change: changeView(of, before, measurement) } }
    : { moment, never, measure };
}

/** How far each moment is. @param today ISO day. */
export function progressOf(data: Initiative, today: string): readonly Progress[] {
  return moments.map(({ value: moment, months }) => {
    const asked = outputIndicatorsAt(moment);
    const filled = asked.filter(({ number }) => measuredAt(data, number, moment)).length;
    const day = monthsAfter(data.startedOn, months);
    const state = filled === asked.length ? 'done' : day > today ? 'later' : 'due';
    return { moment, day, filled, of: asked.length, state };
  });
}

/** The first of the ten that is still to be filled in at a moment; after `from` first, then from the beginning. */
export function nextOpen(data: Initiative, moment: Moment, from = 0): OutputIndicator | undefined {
  const open = outputIndicatorsAt(moment).filter(({ number }) => !measuredAt(data, number, moment));
  return open.find(({ number }) => number > from) ?? open[0];
}

/** What to show of an initiative. @param today ISO day. */
export function initiativeView(data: Initiative, today: string, policy: SmallNumberPolicy): InitiativeView {
  const side = (aspect: ProgrammeAspect): IndicatorView[] =>
    outputIndicators
      .filter((one) => one.aspect === aspect)
      .map((indicator) => ({
        indicator,
        moments: moments.map(({ value }) => momentView(data, indicator, value, policy)),
      }));
  return {
    effectiveness: side('effectiveness'),
    sustainability: side('sustainability'),
    progress: progressOf(data, today),
  };
}
