import { modelPairs } from '@draagkracht/model';
import type { DraftController } from '@draagkracht/base';

/** What the pair in sight needs of the sheet. */
export interface PairInSightOptions {
  readonly draft: () => DraftController;
  /** Draws, and then brings the focus there. */
  readonly focus: (selector: string) => void;
}

const last = modelPairs.length;

/** The number of the pair a field of the sheet is about: its name ends in it. */
const pairOf = (field: string): number => Number(/\d+$/.exec(field)?.[0] ?? 0);

/**
 * Which pair of a sheet is in sight where there is room for one, as on a telephone. Where there is room for all of them, and on paper, it
 * makes no difference.
 */
export class PairInSight {
  /** The number of the pair, from 1. */
  at = 1;
  readonly #options: PairInSightOptions;

  constructor(options: PairInSightOptions) {
    this.#options = options;
  }

  get isFirst(): boolean {
    return this.at === 1;
  }

  /** Whether somebody can be done: the last pair is in sight, or saving was tried. */
  get isLast(): boolean {
    return this.at === last || this.#options.draft().refused;
  }

  /** Goes on where somebody was: at the last pair with something in it. */
  resume(): void {
    const { values, fields } = this.#options.draft();
    const filled = fields.filter(({ name }) => (values[name] ?? '') !== '').map(({ name }) => pairOf(name));
    this.at = Math.max(1, ...filled);
  }

  /** Whether a pair is in sight: also when something in it stands in the way of saving. */
  shows(pair: number): boolean {
    const { refused, problems, blocked } = this.#options.draft();
    if (pair === this.at || !refused) return pair === this.at;
    return [...problems.map(({ field }) => field), ...blocked].some((field) => pairOf(field) === pair);
  }

  /** One pair on (1) or back (-1), to its first question. */
  go(by: 1 | -1): void {
    this.at = Math.min(last, Math.max(1, this.at + by));
    this.#options.focus(`#sheet-now${this.at}`);
  }
}
