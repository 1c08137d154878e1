import { modelPairs, type DkRecord, type ModelComparison, type ModelPair } from '@draagkracht/model';
import { medianOf } from '@draagkracht/statistics';
import { byTime, dueOf, type Due } from '../shared/due.view.js';

/** A kept comparison. */
export type Comparison = DkRecord<ModelComparison>;

/** From how many answers on a pair the differences between people are shown: with fewer it can be told who answered what (D§11.2). */
export const spreadFrom = 3;

/** The lowest and the highest of some answers. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** The answers to one pair, without who gave them. */
export interface PairView {
  readonly pair: ModelPair;
  /** How many people answered it. */
  readonly count: number;
  /** The middle answers, 1 to 5 in halves; absent when nobody answered. */
  readonly middle: { readonly now: number; readonly wanted: number } | undefined;
  /** From now to wanted: negative towards the social side. 0 when nobody answered. */
  readonly step: number;
  /** All answers with their spans; absent below `spreadFrom` people. */
  readonly spread:
    | {
        readonly now: readonly number[];
        readonly wanted: readonly number[];
        readonly nowSpan: Span;
        readonly wantedSpan: Span;
      }
    | undefined;
  /** What people gave as reasons, in the order of the alphabet. */
  readonly evidence: readonly string[];
}

const spanOf = (values: readonly number[]): Span => ({ low: Math.min(...values), high: Math.max(...values) });

/** The seven pairs with their answers, in the order of the seed. */
export function pairViews({ sheets, evidence }: Pick<ModelComparison, 'sheets' | 'evidence'>): readonly PairView[] {
  return modelPairs.map((pair) => {
    const scores = sheets.flatMap((sheet) => sheet.scores.filter((score) => score.pair === pair.number));
    // Sorted, so that the order of answers ties no two of them together.
    const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
    const now = sorted(scores.map((score) => score.now));
    const wanted = sorted(scores.map((score) => score.wanted));
    const middle = scores.length > 0 ? { now: medianOf(now), wanted: medianOf(wanted) } : undefined;
    return {
      pair,
      count: scores.length,
      middle,
      step: middle ? middle.wanted - middle.now : 0,
      spread:
        scores.length < spreadFrom ? undefined : { now, wanted, nowSpan: spanOf(now), wantedSpan: spanOf(wanted) },
      evidence: evidence.filter((one) => one.pair === pair.number).map(({ text }) => text),
    };
  });
}

const width = ({ low, high }: Span): number => high - low;

/** How far the answers to a pair lie apart, in steps: over how it is now or over what is wanted, whichever is most. */
export const spreadOf = ({ spread }: PairView): number =>
  spread ? Math.max(width(spread.nowSpan), width(spread.wantedSpan)) : 0;

/** The pairs for which something is largest, and how large; none when it is nowhere more than nothing. */
export interface Largest {
  readonly size: number;
  readonly pairs: readonly PairView[];
}

function largest(views: readonly PairView[], sizeOf: (view: PairView) => number): Largest {
  const size = Math.max(0, ...views.map(sizeOf));
  return { size, pairs: size === 0 ? [] : views.filter((view) => sizeOf(view) === size) };
}

/** The pairs to talk about first. */
export interface TalkFirst {
  /** Where people differ most. */
  readonly spread: Largest;
  /** Where now and wanted lie furthest apart. */
  readonly step: Largest;
  /** Where both are so. */
  readonly both: readonly PairView[];
}

/** Which pairs to talk about first. It adds nothing up: there is no total. */
export function talkFirst(views: readonly PairView[]): TalkFirst {
  const [spread, step] = [largest(views, spreadOf), largest(views, (view) => Math.abs(view.step))];
  return { spread, step, both: spread.pairs.filter((view) => step.pairs.includes(view)) };
}

/** How the day of looking back stands to today; `undefined` without a change, or when somebody looked back already. */
export const changeDue = ({ data }: Comparison, today: string): Due | undefined =>
  data.change === '' || data.outcome ? undefined : dueOf(data.reviewOn, today);

/** Everything that is kept, in order. */
export interface ComparisonsView {
  /** Those whose day has come and on which nobody looked back, the longest ago first. */
  readonly due: readonly Comparison[];
  /** The others that run or are done, the newest first. */
  readonly all: readonly Comparison[];
}

/** Puts what is kept in order. `today` is an ISO day. */
export const comparisonsView = (records: readonly Comparison[], today: string): ComparisonsView => ({
  due: records
    .filter((one) => ['due', 'overdue'].includes(changeDue(one, today) ?? ''))
    .sort((a, b) => byTime(a.data.reviewOn, b.data.reviewOn)),
  all: [...records].sort((a, b) => byTime(b.createdAt, a.createdAt)),
});
