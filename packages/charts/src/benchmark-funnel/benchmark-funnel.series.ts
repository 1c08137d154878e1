import { isGap, type Gap, type Indicator, type Series, type SmallNumberPolicy, type Value } from '@draagkracht/model';
import {
  courseOf,
  judgeFunnel,
  LEAST_PEOPLE,
  ownGroup,
  smallNumberRules,
  type ClassedFeature,
  type Course,
  type DroppedUnit,
  type FunnelKind,
  type FunnelPlace,
  type FunnelUnit,
  type FunnelVerdict,
  type GroupReason,
  type JudgedUnit,
  type OwnGroup,
  type SmallNumberRule,
} from '@draagkracht/statistics';
import { ownAreaAt } from '../shared/own-area.words.js';

/** Areas with their numbers, and what they are numbers of. */
export interface Comparison {
  readonly indicator: Indicator;
  readonly units: readonly FunnelUnit[];
  /** Period of the figures; left out when it is not known. */
  readonly period?: string;
  /** Who are counted: "inwoners", "huishoudens". Default: inhabitants. */
  readonly people?: string;
  /** The number of the own area through time, for "en het aantal groeit". */
  readonly ownCounts?: Series;
  /** What the classes of the units are, where they are those of CBS: then they are said in words. */
  readonly groupFeature?: ClassedFeature;
  /** Why these areas are compared, when they were chosen before. */
  readonly reason?: GroupReason;
}

/** What a page wishes of a comparison. */
export interface FunnelWishes {
  readonly own: string;
  readonly kind: FunnelKind;
  /** A rate is per so many people; a proportion is per 100. */
  readonly per: number;
  readonly centre: 'all' | 'group';
  readonly overdispersion: 'auto' | 'on' | 'off';
  readonly levels: 'both' | '95' | '99.8';
  readonly smallNumberPolicy: SmallNumberPolicy | '';
}

/** What an area is called in a group: "gemeenten", "wijken", "buurten", or areas of any kind. */
export type AreaWord = 'municipality' | 'district' | 'neighbourhood' | 'area';

/** A comparison judged: what picture, words and table are all made from. */
export interface FunnelChart {
  readonly indicator: Indicator;
  readonly period: string | undefined;
  readonly people: string | undefined;
  readonly per: number;
  readonly verdict: FunnelVerdict;
  /** Areas judged, by number of people, smallest first: the order they are read in. */
  readonly points: readonly JudgedUnit[];
  /** Place of the own area among the points; -1 when it is not judged. */
  readonly ownAt: number;
  readonly own: { readonly code: string; readonly label: string } | undefined;
  readonly levels: FunnelWishes['levels'];
  readonly overdispersion: FunnelWishes['overdispersion'];
  readonly group: OwnGroup | undefined;
  /** The own class was asked for, and is not known. */
  readonly groupUnknown: boolean;
  readonly reason: GroupReason | undefined;
  readonly course: Course | undefined;
  readonly policy: SmallNumberPolicy;
  readonly area: AreaWord;
}

const SUPPRESSED: Gap = Object.freeze({ kind: 'suppressed', reason: 'small-count' });
const MISSING: Gap = Object.freeze({ kind: 'missing' });

const figure = (value: Value | null | undefined): Value =>
  value === null || value === undefined || (!isGap(value) && !Number.isFinite(value)) ? MISSING : value;

/** A count the policy hides takes its place in the picture with it: the place would tell the count. */
function protectedUnit(unit: FunnelUnit, rule: SmallNumberRule, least: number): FunnelUnit {
  const count = figure(unit.count);
  const population = figure(unit.population);
  const small = !isGap(count) && count > 0 && count < rule.count;
  const few = !isGap(population) && population >= LEAST_PEOPLE && population < least;
  const hidden = small || (few && !isGap(count));
  return { ...unit, count: hidden ? SUPPRESSED : count, population };
}

const isIn = (place: FunnelPlace, levels: FunnelWishes['levels']): FunnelPlace => {
  if (levels === '95' && place === 'beyond-998') return 'beyond-95';
  return levels === '99.8' && place === 'beyond-95' ? 'within' : place;
};

const kinds: readonly (readonly [RegExp, AreaWord])[] = [
  [/^GM\d{4}$/, 'municipality'],
  [/^WK/, 'district'],
  [/^BU/, 'neighbourhood'],
];

function areaWordOf(units: readonly FunnelUnit[], own: string): AreaWord {
  const codes = own ? [own, ...units.map(({ code }) => code)] : units.map(({ code }) => code);
  return kinds.find(([shape]) => codes.length > 0 && codes.every((code) => shape.test(code)))?.[1] ?? 'area';
}

/** The reason of a group by its classes of CBS; all areas were taken when there are no classes, and that has words of its own. */
const reasonOf = ({ own, groups, inOwn }: OwnGroup, feature: ClassedFeature): GroupReason | undefined =>
  groups.length === 0
    ? undefined
    : { way: 'class', feature, ownClass: Number(own), classes: groups.map(Number), inOwnClass: inOwn };

const byPeople = (a: JudgedUnit, b: JudgedUnit): number => a.population - b.population || (a.code < b.code ? -1 : 1);

/** The rule for small numbers of a comparison: that of the page, else that of its indicator. */
export const policyOf = ({ indicator }: Comparison, { smallNumberPolicy }: FunnelWishes): SmallNumberPolicy =>
  smallNumberPolicy || indicator.smallNumberPolicy || 'publiek';

/** The areas of a comparison, with what the rule for small numbers hides taken away. */
export function protectedUnits({ indicator, units }: Comparison, policy: SmallNumberPolicy): FunnelUnit[] {
  const rule = smallNumberRules[policy];
  const least = indicator.kind === 'survey' ? rule.survey : rule.registration;
  return units.map((unit) => protectedUnit(unit, rule, least));
}

/** Judges a comparison as a page wishes. */
export function funnelChartOf(comparison: Comparison, wishes: FunnelWishes): FunnelChart {
  const { indicator, period, people, ownCounts, groupFeature } = comparison;
  const { kind, levels, overdispersion } = wishes;
  const policy = policyOf(comparison, wishes);
  const all = protectedUnits(comparison, policy);
  const own =
    all[
      ownAreaAt(
        all.map(({ code, label }) => ({ code, name: label })),
        wishes.own,
      )
    ];
  const ownCode = own?.code ?? wishes.own;
  const group = wishes.centre === 'group' && own ? ownGroup(all, own.code) : undefined;
  const judged = judgeFunnel(group?.units ?? all, { kind, overdispersion, ...(ownCode ? { own: ownCode } : {}) });
  const units = judged.units.map((unit) => ({ ...unit, place: isIn(unit.place, levels) }));
  const points = [...units].sort(byPeople);
  return {
    indicator,
    period,
    people,
    per: kind === 'proportion' ? 100 : wishes.per,
    verdict: { ...judged, units },
    points,
    ownAt: points.findIndex(({ code }) => code === ownCode),
    own: ownCode ? { code: ownCode, label: own?.label ?? ownCode } : undefined,
    levels,
    overdispersion,
    group,
    groupUnknown: wishes.centre === 'group' && group === undefined,
    reason: comparison.reason ?? (group && groupFeature ? reasonOf(group, groupFeature) : undefined),
    course: ownCounts && courseOf(ownCounts),
    policy,
    area: areaWordOf(all, own?.code ?? ''),
  };
}

/** The own area as it was judged; absent when it was not. */
export const ownPoint = ({ points, ownAt }: FunnelChart): JudgedUnit | undefined => points[ownAt];

/** The own area as it was left out; absent when it was not. */
export const ownDropped = ({ verdict, own }: FunnelChart): DroppedUnit | undefined =>
  own && verdict.dropped.find(({ code }) => code === own.code);
