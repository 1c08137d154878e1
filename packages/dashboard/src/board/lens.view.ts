import { isGap, type Direction, type Series, type SmallNumberPolicy } from '@draagkracht/model';
import {
  funnelLevels,
  funnelLimitsAt,
  judgeFunnel,
  smallNumberRules,
  type FunnelUnit,
  type FunnelVerdict,
  type JudgedUnit,
} from '@draagkracht/statistics';
import { countedFor } from '../monitor/group.view.js';
import type { Counted, Part } from '../monitor/counted.view.js';
import type { Monitor } from '../monitor/monitor.js';
import { regionName } from '../monitor/records.view.js';
import { lensGround, type AreaKind, type NoLens } from './lens-ground.view.js';

/** Areas that fare worse than chance explains. They have no order but that of their names. */
export interface Lens {
  readonly period: string;
  readonly kind: AreaKind;
  /**
   * Names, at most three. Of more areas than that only those that also stand out among areas that differ as much as these do; and none where
   * those are too many as well.
   */
  readonly names: readonly string[];
  /** How many areas fare worse than chance explains. */
  readonly beyond: number;
  /** How many areas could be judged, and how many were left out: too small, or without a figure. */
  readonly judged: number;
  readonly left: number;
}

export type LensFound = Lens | { readonly waiting: true } | { readonly why: NoLens };

/** More names than this are a list to be read as a ranking. */
const MOST_NAMES = 3;

/** A policy for what is looked at inside may hide nothing; areas where few people live are left out all the same. */
const atLeastPublic = (policy: SmallNumberPolicy): SmallNumberPolicy => (policy === 'intern' ? 'publiek' : policy);

function unitOf(code: string, { count, population }: Part, policy: SmallNumberPolicy): FunnelUnit {
  const rule = smallNumberRules[policy];
  const few = !isGap(population) && population < rule.registration;
  const small = !isGap(count) && count > 0 && count < rule.count;
  const hidden = few || small;
  return { code, label: code, count: hidden ? { kind: 'suppressed', reason: 'small-count' } : count, population };
}

/**
 * Whether an area lies beyond the outer limit on the worse side, also when its printed figure was rounded that way. The outer one: so many
 * areas are looked at that one in twenty would be many.
 */
function faresWorse(
  { share, population, side }: JudgedUnit,
  { limits }: FunnelVerdict,
  worse: 'high' | 'low',
  rounding: number,
): boolean {
  if (side !== worse || !limits) return false;
  const { low, high } = funnelLimitsAt(population, limits, funnelLevels.outer);
  return worse === 'high' ? share - rounding > high : share + rounding < low;
}

const worseSide = (direction: Direction): 'high' | 'low' => (direction === 'lower' ? 'high' : 'low');

interface Judging {
  readonly units: readonly FunnelUnit[];
  readonly counted: Counted;
  readonly worse: 'high' | 'low';
}

/** Codes of areas that fare worse. @param overdispersion `off`: than chance; `auto`: than chance and the differences between areas together */
function worseOf({ units, counted, worse }: Judging, overdispersion: 'off' | 'auto'): readonly string[] {
  const verdict = judgeFunnel(units, { kind: counted.kind, overdispersion });
  return verdict.units.filter((unit) => faresWorse(unit, verdict, worse, counted.rounding)).map(({ code }) => code);
}

function toName(judging: Judging, beyond: readonly string[]): readonly string[] {
  if (beyond.length <= MOST_NAMES) return beyond;
  const standing = worseOf(judging, 'auto');
  return standing.length <= MOST_NAMES ? standing : [];
}

/** Where people fare worst inside the region in sight, by limits of chance and never by rank. */
export function lensOf(monitor: Monitor, indicatorId: string, series: Series | undefined): LensFound {
  const ground = lensGround(monitor, indicatorId, series);
  if ('why' in ground) return ground;
  const { linked, areas, meaning, period } = ground;
  const counted = countedFor(monitor, linked, meaning);
  if (counted === 'waiting') return { waiting: true };
  if (!counted) return { why: 'no-whole' };
  const policy = atLeastPublic(monitor.setup.policy);
  for (const { kind, codes } of areas) {
    const units = codes.map((code) => unitOf(code, counted.at(code, period), policy));
    const { k, dropped, state } = judgeFunnel(units, { kind: counted.kind });
    if (state === 'too-few') continue;
    const judging = { units, counted, worse: worseSide(meaning.direction) };
    const beyond = worseOf(judging, 'off');
    const names = toName(judging, beyond)
      .map((code) => regionName([linked.dataset], code))
      .sort((a, b) => a.localeCompare(b, 'nl'));
    return { period, kind, names, beyond: beyond.length, judged: k, left: dropped.length };
  }
  return { why: 'too-few' };
}
