import type { OfFigure, PublishedStory, PublishedTarget } from '../json-stat/meaning.js';
import { listOf, objectOf } from '../json-stat/dataset.js';
import { canonicalJson } from './canonical.js';

/** What people told beside the figures that differs between two publications. */
export interface ToldDifference {
  readonly what: 'story' | 'target';
  readonly indicator: string;
  readonly region: string;
  readonly change: 'added' | 'changed' | 'removed';
}

type Told = PublishedStory | PublishedTarget;

function toldIn(document: unknown, list: 'stories' | 'targets'): Map<string, OfFigure & Partial<Told>> {
  const told = listOf(objectOf(objectOf(objectOf(document).extension).draagkracht)[list]);
  return new Map(
    told.map((one) => {
      const item = objectOf(one) as unknown as OfFigure;
      return [JSON.stringify([item.indicator, item.region]), item];
    }),
  );
}

function differencesIn(earlier: unknown, later: unknown, list: 'stories' | 'targets'): ToldDifference[] {
  const [before, after] = [toldIn(earlier, list), toldIn(later, list)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    if (canonicalJson(old) === canonicalJson(now)) return [];
    const { indicator, region } = (now ?? old)!;
    const change = !old ? 'added' : now ? 'changed' : 'removed';
    return [{ what: list === 'stories' ? 'story' : 'target', indicator, region, change }];
  });
}

/** Every story and target that differs between an earlier and a later publication, stories first. Takes the files as JSON. */
export const compareTold = (earlier: unknown, later: unknown): ToldDifference[] => [
  ...differencesIn(earlier, later, 'stories'),
  ...differencesIn(earlier, later, 'targets'),
];
