import {
  answersIn,
  steeringItems,
  steeringOthersFrom,
  type SteeringItem,
  type SteeringMirror,
  type Translated,
} from '@draagkracht/model';
import { medianOf } from '@draagkracht/statistics';

/**
 * What others answered to an item. The lowest and the highest answer are left out of the range: so nobody stands out, and where all seem to
 * agree nobody can tell whether one did not.
 */
export interface Spread {
  /** How many answered this item. */
  readonly people: number;
  /** 1 to 4, halves possible. */
  readonly median: number;
  /** The lowest answer but one. */
  readonly low: number;
  /** The highest answer but one. */
  readonly high: number;
}

/** Which way others see it: more often, less often, or about the same: less than one step apart. */
export type GapKind = 'more' | 'less' | 'same';

/** One item with the own answer and those of others. */
export interface Gap {
  readonly item: SteeringItem;
  readonly label: Translated;
  /** Whether the behaviour gives room; otherwise it takes it. */
  readonly isGood: boolean;
  readonly self: number | undefined;
  /** Absent when fewer than five answered this item. */
  readonly others: Spread | undefined;
  readonly kind: GapKind | undefined;
  /** Steps between the own answer and the middle one of others, from 0. */
  readonly size: number;
}

/** The spread of answers, lowest first; nothing when there are too few. */
export function spreadOf(answers: readonly number[]): Spread | undefined {
  if (answers.length < steeringOthersFrom) return undefined;
  const sorted = [...answers].sort((a, b) => a - b);
  return { people: sorted.length, median: medianOf(sorted), low: sorted[1]!, high: sorted.at(-2)! };
}

/** The own answer to an item, 1 to 4. */
export const selfOf = (data: SteeringMirror, item: SteeringItem): number | undefined => {
  const answer = data[`${item}Self`];
  return answer === undefined ? undefined : Number(answer);
};

const kindOf = (difference: number): GapKind => (Math.abs(difference) < 1 ? 'same' : difference > 0 ? 'more' : 'less');

/** The items with the largest gap first; without enough answers they come last, and equal ones stay in the order of the seed. */
export function gapsOf(data: SteeringMirror): readonly Gap[] {
  const gaps = steeringItems.map(({ value: item, label }, at): Gap => {
    const [self, others] = [selfOf(data, item), data.others && spreadOf(answersIn(data.others.items[item]))];
    const difference = self === undefined || !others ? undefined : others.median - self;
    return {
      item,
      label,
      isGood: at < 6,
      self,
      others,
      kind: difference === undefined ? undefined : kindOf(difference),
      size: Math.abs(difference ?? 0),
    };
  });
  const rank = ({ kind, size }: Gap): number => (kind === undefined ? -1 : size);
  return gaps.sort((a, b) => rank(b) - rank(a));
}
