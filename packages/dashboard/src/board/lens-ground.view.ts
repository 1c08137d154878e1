import { lastFigure, regionKind, type Indicator, type Series } from '@draagkracht/model';
import { LEAST_UNITS } from '@draagkracht/statistics';
import { areasOfKind } from '../indicator/areas.view.js';
import { wholeOf } from '../monitor/counted.view.js';
import { linkOf, type Linked } from '../monitor/link.view.js';
import type { Monitor } from '../monitor/monitor.js';

/** Areas inside a municipality. */
export type AreaKind = 'district' | 'neighbourhood';

/** Why it cannot be said where people fare worst. */
export type NoLens = 'no-figures' | 'neutral' | 'no-areas' | 'no-whole' | 'too-few';

/** What can be looked at to see where people fare worst. */
export interface LensGround {
  readonly linked: Linked;
  readonly meaning: Indicator;
  readonly period: string;
  /** Enough of one kind to compare, the larger areas first. */
  readonly areas: readonly { readonly kind: AreaKind; readonly codes: readonly string[] }[];
}

const kindsIn = (region: string): readonly AreaKind[] =>
  regionKind(region) === 'municipality' ? ['district', 'neighbourhood'] : ['neighbourhood'];

/** Whether it is known how many people figures are about: it came with them, or another column counts them. */
function isCounted(monitor: Monitor, linked: Linked): boolean {
  const block = monitor.block(linked.dataset.id, linked.column.id);
  return wholeOf(linked) !== undefined || (typeof block === 'object' && block.denominators !== undefined);
}

/** Whether the figures tell of areas inside the region in sight, and of how many people; or why they do not. */
export function lensGround(
  monitor: Monitor,
  indicatorId: string,
  series: Series | undefined,
): LensGround | { readonly why: NoLens } {
  const { records, setup } = monitor;
  const linked = records && linkOf(records, indicatorId);
  const period = series && lastFigure(series.points)?.period;
  if (!series || !linked || 'why' in linked || !period) return { why: 'no-figures' };
  if (series.indicator.direction === 'neutral') return { why: 'neutral' };
  const all = kindsIn(setup.region).map((kind) => ({ kind, codes: areasOfKind(linked.dataset, setup.region, kind) }));
  if (all.every(({ codes }) => codes.length === 0)) return { why: 'no-areas' };
  const areas = all.filter(({ codes }) => codes.length >= LEAST_UNITS);
  if (areas.length === 0) return { why: 'too-few' };
  return isCounted(monitor, linked) ? { linked, areas, period, meaning: series.indicator } : { why: 'no-whole' };
}
