import type { RegionChange } from '@draagkracht/model';
import type { ProblemList } from '../problems/problem-list.js';

/** Sums of shares that are written with two or three decimals. */
const TOLERANCE = 0.005;

/** A change as it was read, with the row it stood in. */
export interface ReadChange {
  readonly change: RegionChange;
  readonly row: number;
}

const keyOf = ({ from, to, date }: RegionChange): string => `${from} → ${to}, ${date}`;

function withoutDoubles(changes: readonly ReadChange[], problems: ProblemList): ReadChange[] {
  const seen = new Set<string>();
  return changes.filter(({ change, row }) => {
    const key = keyOf(change);
    if (!seen.has(key)) return seen.add(key);
    problems.add({ code: 'mapping-double', severity: 'warning', example: { row, text: key } });
    return false;
  });
}

/** On one day a region that leaves may not also be where others arrive: nobody knows which came first. */
function withoutCycles(changes: readonly ReadChange[], problems: ProblemList): ReadChange[] {
  const onDay = (code: string, date: string): string => `${code} ${date}`;
  const stays = new Set(changes.flatMap(({ change: { from, to, date } }) => (from === to ? [onDay(from, date)] : [])));
  const leaves = new Set(changes.flatMap(({ change: { from, to, date } }) => (from === to ? [] : [onDay(from, date)])));
  return changes.filter(({ change, row }) => {
    const target = onDay(change.to, change.date);
    if (change.from === change.to || !leaves.has(target) || stays.has(target)) return true;
    problems.add({ code: 'mapping-cycle', severity: 'error', example: { row, text: keyOf(change) } });
    return false;
  });
}

const withoutShare = ({ change, row }: ReadChange): ReadChange => {
  const { share: _, ...rest } = change;
  return { change: rest, row };
};

/** The ways out of one region on one day: their shares add up to all of it, or are not known. */
function checkedShares(group: readonly ReadChange[], problems: ProblemList): readonly ReadChange[] {
  const example = { row: group[0]!.row, text: group[0]!.change.from };
  const known = group.filter(({ change }) => change.share !== undefined);
  const sum = known.reduce((total, { change }) => total + change.share!, 0);
  if (group.every(({ change }) => change.kind === 'border')) return group;
  if (known.length < group.length) {
    if (group.length === 1) return group;
    problems.add({ code: 'mapping-shares-lacking', severity: 'warning', example });
    return group.map(withoutShare);
  }
  if (Math.abs(sum - 1) <= TOLERANCE)
    return group.map(({ change, row }) => ({ change: { ...change, share: change.share! / sum }, row }));
  problems.add({
    code: 'mapping-shares-sum',
    severity: 'error',
    example: { ...example, text: `${example.text}: ${sum.toFixed(3)}` },
  });
  return group.length === 1 ? group : group.map(withoutShare);
}

/** The changes that can be used, in order of day and code, and what was wrong with the others. */
export function checkedChanges(changes: readonly ReadChange[], problems: ProblemList): RegionChange[] {
  const usable = withoutCycles(withoutDoubles(changes, problems), problems);
  const groups = new Map<string, ReadChange[]>();
  for (const one of usable) {
    const key = `${one.change.date} ${one.change.from}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => checkedShares(group, problems).map(({ change }) => change));
}
