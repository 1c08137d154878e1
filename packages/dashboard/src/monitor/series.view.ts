import {
  isAfter,
  isGap,
  municipalChanges,
  periodAt,
  periodOf,
  sameText,
  type Break,
  type DkRecord,
  type Indicator,
  type MonitorEvent,
  type MonitorIndicator,
  type MonitorTarget,
  type Point,
  type Rhythm,
  type Series,
  type SeriesBlock,
  type SeriesEvent,
  type Target,
} from '@draagkracht/model';
import { seriesThroughChanges } from '../outcome-dashboard/carried.view.js';

/** The changes of municipalities that come with the product. */
const changes = municipalChanges();

/** What a series is made of: figures, the column they stand in, and what people said about them. */
export interface SeriesParts {
  readonly block: SeriesBlock;
  /** The column as its file describes it. */
  readonly column: Indicator;
  readonly indicator: DkRecord<MonitorIndicator>;
  /** Of this indicator and region; the first counts. */
  readonly targets: readonly DkRecord<MonitorTarget>[];
  /** Of the result it belongs to. */
  readonly events: readonly DkRecord<MonitorEvent>[];
  readonly region: { readonly code: string; readonly label: string };
  /** The last period to show; absent: all of them. */
  readonly until?: string | undefined;
  /** Inhabitants, to weigh the rates of municipalities that merged. */
  readonly people?: SeriesBlock | undefined;
}

/** A target with its steps, in the order of the calendar. */
export function targetPath({ steps, period, value, setBy, setOn, basis }: MonitorTarget): Target {
  const path = [...steps.filter((step) => isAfter(period, step.period)), { period, value }];
  path.sort((a, b) => (isAfter(a.period, b.period) ? 1 : -1));
  return { path, setBy, basis, ...(setOn ? { setOn } : {}) };
}

/** The rhythm a series has; a single year when it has no period that can be read. */
const rhythmOf = (periods: readonly string[]): Rhythm => periodOf(periods.at(-1) ?? '')?.rhythm ?? 'year';

/** Events as a chart draws them: a day becomes the period it lies in. The expected effect is part of what happened, not a claim. */
export function eventsFor(events: readonly DkRecord<MonitorEvent>[], rhythm: Rhythm): SeriesEvent[] {
  return events
    .flatMap(({ data: { on, text, kind } }) => {
      const period = periodAt(on, rhythm)?.code;
      return period ? [{ period, text, kind }] : [];
    })
    .sort((a, b) => (isAfter(a.period, b.period) ? 1 : -1));
}

const ownBreaks = ({ breaks }: MonitorIndicator): Break[] =>
  breaks.map(({ period, reason }) => ({ period, reason: sameText(reason) }));

/** What a column means once somebody put it on the monitor: their words count, the file says the rest. */
export function meaningOf(
  column: Indicator,
  { id, data }: DkRecord<MonitorIndicator>,
  target?: MonitorTarget,
): Indicator {
  const breaks = [...(column.breaks ?? []), ...ownBreaks(data)];
  const source = { ...column.source, name: data.sourceName || column.source?.name || '' };
  return {
    ...column,
    id,
    label: sameText(data.label),
    ...(data.definition ? { definition: sameText(data.definition) } : {}),
    ...(data.numerator ? { numerator: sameText(data.numerator) } : {}),
    ...(data.denominator ? { denominator: sameText(data.denominator) } : {}),
    unit: data.unit || column.unit,
    decimals: data.decimals,
    // A target gives a direction to a figure that has none of its own: then better and worse exist for as long as it holds.
    direction: data.direction === 'neutral' && target ? target.direction : data.direction,
    kind: data.kind,
    ...(data.tells ? { tells: data.tells } : {}),
    law: data.laws,
    lifeDomain: data.lifeDomains,
    ...(data.circle ? { circle: Number(data.circle) as 1 | 2 | 3 | 4 | 5 } : {}),
    ...(source.name ? { source } : {}),
    ...(breaks.length > 0 ? { breaks } : {}),
    ...(data.readWith.length > 0 ? { readWith: data.readWith.map(sameText) } : {}),
    ...(target ? { target: targetPath(target) } : {}),
  };
}

/** Asked every two or four years: in the years between there is no gap, there was no question. */
const betweenSurveys = ({ rhythm }: MonitorIndicator, { value }: Point): boolean =>
  (rhythm === '2y' || rhythm === '4y') && isGap(value) && value.kind === 'missing';

/** The series of one indicator and one region. @returns `undefined` when the block does not hold the region */
export function monitorSeries(parts: SeriesParts): Series | undefined {
  const { block, column, indicator, targets, events, region, until, people } = parts;
  const meaning = meaningOf(column, indicator, targets[0]?.data);
  const series = seriesThroughChanges(block, meaning, region, changes, people);
  if (!series) return undefined;
  const points = series.points.filter(
    (point) => !(until && isAfter(point.period, until)) && !betweenSurveys(indicator.data, point),
  );
  const happened = eventsFor(events, rhythmOf(block.periods));
  return { ...series, points, ...(happened.length > 0 ? { events: happened } : {}) };
}
