/** Where a problem was first met: 1-based row and column of the source, and the text found there (at most 80 characters). */
export interface ProblemExample {
  readonly row?: number;
  readonly column?: number;
  readonly name?: string;
  readonly text?: string;
}

/**
 * One kind of problem met while reading, with how often and where first. Nothing is dropped silently: what could not be
 * used is counted here. `code` is a closed kebab-case word; the sentence for people is made by the room that shows it.
 */
export interface Problem {
  readonly code: string;
  /** `error` stops the reading, `warning` lost or changed something, `note` only tells. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly count: number;
  readonly example?: ProblemExample;
}
