import { isGap, valueAt, type SeriesBlock, type Value } from '@draagkracht/model';

/** What a publication holds, for comparing: the result of reading it. */
export interface ComparedPublication {
  readonly indicators: readonly { readonly id: string }[];
  readonly blocks: readonly SeriesBlock[];
}

/**
 * How a figure differs between two publications: another figure, hidden where it was shown, shown where it was hidden, only in the
 * later one, or only in the earlier one.
 */
export type PublicationChange = 'other-figure' | 'now-hidden' | 'now-shown' | 'added' | 'removed';

/** One figure that differs. */
export interface PublicationDifference {
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly change: PublicationChange;
  readonly before?: Value;
  readonly after?: Value;
}

interface Named {
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly value: Value;
}

function figuresIn({ indicators, blocks }: ComparedPublication): Map<string, Named> {
  const found = new Map<string, Named>();
  indicators.forEach(({ id }, i) => {
    const { regions, periods } = blocks[i]!;
    for (let at = 0; at < regions.length * periods.length; at++) {
      const value = valueAt(blocks[i]!, at);
      if (isGap(value) && value.kind !== 'suppressed') continue;
      const [region, period] = [regions[Math.floor(at / periods.length)]!, periods[at % periods.length]!];
      found.set(JSON.stringify([id, region, period]), { indicator: id, region, period, value });
    }
  });
  return found;
}

function changeOf(before: Value | undefined, after: Value | undefined): PublicationChange | undefined {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  if (isGap(before)) return isGap(after) ? undefined : 'now-shown';
  if (isGap(after)) return 'now-hidden';
  return before === after ? undefined : 'other-figure';
}

/** Every figure that differs between an earlier and a later publication, in the order of the later one and then of the earlier. */
export function comparePublications(earlier: ComparedPublication, later: ComparedPublication): PublicationDifference[] {
  const before = figuresIn(earlier);
  const after = figuresIn(later);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    const change = changeOf(old?.value, now?.value);
    if (!change) return [];
    const { indicator, region, period } = (now ?? old)!;
    return [
      {
        indicator,
        region,
        period,
        change,
        ...(old ? { before: old.value } : {}),
        ...(now ? { after: now.value } : {}),
      },
    ];
  });
}
