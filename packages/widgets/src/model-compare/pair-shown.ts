import { modelPairs, type ModelComparison } from '@draagkracht/model';
import { pairViews, talkFirst } from './compare.view.js';

const last = modelPairs.length;

/** The number of the pair to talk about first: where people differ and want something else, then where they differ, then the first. */
export function pairToBegin(data: Pick<ModelComparison, 'sheets' | 'evidence'>): number {
  const { both, spread, step } = talkFirst(pairViews(data));
  const of = [both, spread.size > 0 ? spread.pairs : [], step.size > 0 ? step.pairs : []].find(
    ({ length }) => length > 0,
  );
  return of?.[0]?.pair.number ?? 1;
}

/**
 * Which pair of the answers of all is in sight where there is room for one, as on a telephone. It begins with what to talk about first.
 * Where there is room for all of them, and on paper, it makes no difference.
 */
export class PairShown {
  readonly #focus: (selector: string) => void;
  #at: number | undefined;

  /** @param focus draws, and then brings the focus there. */
  constructor(focus: (selector: string) => void) {
    this.#focus = focus;
  }

  /** The number of the pair, from 1. */
  at(data: Pick<ModelComparison, 'sheets' | 'evidence'>): number {
    return this.#at ?? pairToBegin(data);
  }

  /** Another comparison is in sight: it begins anew. */
  reset(): void {
    this.#at = undefined;
  }

  /** To a pair; before the first comes the last, so that nobody misses one by beginning halfway. */
  readonly goTo = (number: number): void => {
    this.#at = ((number - 1 + last) % last) + 1;
    this.#focus(`#pair-view-${this.#at}`);
  };
}
