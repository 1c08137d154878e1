import {
  isGap,
  regionKind,
  regionLine,
  type Dataset,
  type Language,
  type Point,
  type Series,
  type SeriesBlock,
} from '@draagkracht/model';
import {
  comparableGroup,
  featuresFrom,
  LEAST_UNITS,
  type ClassedFeature,
  type ComparableGroup,
  type GroupReason,
} from '@draagkracht/statistics';
import { inhabitantsOf, peersOf, urbanityOf } from '../outcome-dashboard/fair.view.js';
import { countedOf, wholeOf, type Counted } from './counted.view.js';
import { linkOf, type Linked } from './link.view.js';
import type { Monitor } from './monitor.js';

/** Stands where the code of a region would: a group is none. */
export const GROUP = 'group';

/** Why a figure cannot be put beside that of a group. */
export type NoGroup = 'no-figures' | 'counts' | 'no-municipality' | 'no-others' | 'no-feature' | 'no-whole';

/** The figures of a group together, and how the group was found. */
export interface GroupSeries {
  readonly series: Series;
  readonly reason: GroupReason;
  /** Municipalities the figures were taken from, the own one not among them. */
  readonly count: number;
}

/** The figures of a group, still on their way, or why there are none. */
export type GroupFound = GroupSeries | { readonly waiting: true } | { readonly why: NoGroup };

const waiting = { waiting: true } as const;

/** Municipalities in the same class of urbanity; of size where nobody knows how urban they are. */
function groupOf(monitor: Monitor, dataset: Dataset, home: string): ComparableGroup | 'waiting' | NoGroup {
  const peers = peersOf(dataset, home, 'country');
  if (peers.length <= LEAST_UNITS) return 'no-others';
  const features: readonly (readonly [ClassedFeature, string | undefined])[] = [
    ['urbanity', urbanityOf(dataset)?.id],
    ['size', inhabitantsOf(dataset)?.id],
  ];
  for (const [feature, id] of features) {
    const block = id === undefined ? undefined : monitor.block(dataset.id, id);
    if (block === 'waiting') return block;
    const group = block && comparableGroup(home, featuresFrom({ [feature]: block }, peers), { way: 'class', feature });
    if (group?.enough) return group;
  }
  return 'no-feature';
}

const hasFigure = (counted: Counted, code: string, period: string): boolean => {
  const { count, population } = counted.at(code, period);
  return !isGap(count) && !isGap(population) && population > 0;
};

/** The same municipalities in every period: else the line would move because others take part. */
function members(counted: Counted, codes: readonly string[], periods: readonly string[]): readonly string[] {
  const inAll = codes.filter((code) => periods.every((period) => hasFigure(counted, code, period)));
  return inAll.length < LEAST_UNITS && periods.length > 1 ? members(counted, codes, periods.slice(1)) : inAll;
}

/** The figure of municipalities together: all people counted, of all people. A mean of their figures would weigh a village as a city. */
function together(counted: Counted, codes: readonly string[], period: string): Point {
  if (!codes.every((code) => hasFigure(counted, code, period))) return { period, value: { kind: 'missing' } };
  const sum = (part: 'count' | 'population'): number =>
    codes.reduce((total, code) => total + (counted.at(code, period)[part] as number), 0);
  const [numerator, denominator] = [sum('count'), sum('population')];
  return { period, value: (counted.factor * numerator) / denominator };
}

function seriesOfGroup(
  own: Series,
  counted: Counted,
  { codes, reason }: ComparableGroup,
  home: string,
  language: Language,
): GroupFound {
  const others = codes.filter((code) => code !== home);
  const periods = own.points.map(({ period }) => period);
  const known = periods.filter(
    (period) => others.filter((code) => hasFigure(counted, code, period)).length >= LEAST_UNITS,
  );
  const taken = members(counted, others, known);
  if (known.length === 0 || taken.length < LEAST_UNITS) return { why: 'no-others' };
  const points = periods.map((period) => together(counted, taken, period));
  const { target: _target, ...indicator } = own.indicator;
  return {
    series: { indicator, region: { code: GROUP, label: labels[language](taken.length) }, points },
    reason,
    count: taken.length,
  };
}

function blocksOf(monitor: Monitor, linked: Linked): { block?: SeriesBlock; whole?: SeriesBlock } | 'waiting' {
  const { dataset, column } = linked;
  const whole = wholeOf(linked);
  const [block, people] = [monitor.block(dataset.id, column.id), whole && monitor.block(dataset.id, whole.id)];
  if (block === 'waiting' || people === 'waiting') return 'waiting';
  return { ...(block ? { block } : {}), ...(people ? { whole: people } : {}) };
}

/**
 * The people behind the figures of an indicator, for all regions; `undefined` where nobody can know them.
 * @param meaning as the monitor shows it
 */
export function countedFor(
  monitor: Monitor,
  linked: Linked,
  meaning: Series['indicator'],
): Counted | 'waiting' | undefined {
  const blocks = blocksOf(monitor, linked);
  if (blocks === 'waiting') return blocks;
  return blocks.block && countedOf(blocks.block, meaning, blocks.whole);
}

/** The municipality a region is or lies in. */
export const homeOf = (region: string): string | undefined =>
  regionLine(region).find((code) => regionKind(code) === 'municipality');

const labels: Readonly<Record<Language, (count: number) => string>> = {
  nl: (count) => `${count} gemeenten die erop lijken`,
  en: (count) => `${count} municipalities like it`,
};

/** A group is looked for once for a series that was made once. */
const found: Readonly<Record<Language, WeakMap<Series, GroupFound>>> = { nl: new WeakMap(), en: new WeakMap() };

/**
 * Municipalities that are like the one in sight, together as one series. Being alike in one thing is not being alike (D§7.4).
 * @param language of the name of the group beside a figure
 */
export function groupSeries(monitor: Monitor, indicatorId: string, language: Language): GroupFound {
  const home = homeOf(monitor.setup.region);
  if (!home) return { why: 'no-municipality' };
  const own = monitor.seriesOf(indicatorId, home);
  if ('waiting' in own) return own;
  if ('why' in own) return { why: 'no-figures' };
  const before = found[language].get(own.series);
  const made = before ?? makeGroup(monitor, indicatorId, own.series, home, language);
  if (!('waiting' in made)) found[language].set(own.series, made);
  return made;
}

function makeGroup(monitor: Monitor, indicatorId: string, own: Series, home: string, language: Language): GroupFound {
  const linked = linkOf(monitor.records!, indicatorId);
  if ('why' in linked) return { why: 'no-figures' };
  if (own.indicator.additive) return { why: 'counts' };
  const group = groupOf(monitor, linked.dataset, home);
  if (group === 'waiting') return waiting;
  if (typeof group === 'string') return { why: group };
  const counted = countedFor(monitor, linked, own.indicator);
  if (counted === 'waiting') return waiting;
  if (!counted || counted.factor === 1) return { why: 'no-whole' };
  return seriesOfGroup(own, counted, group, home, language);
}
