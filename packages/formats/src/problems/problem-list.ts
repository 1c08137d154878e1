import type { Problem, ProblemExample } from '@draagkracht/model';

/** Longest text an example carries (see `ProblemExample`). */
const TEXT_LIMIT = 80;

/** One sighting of a problem. */
export interface Sighting {
  readonly code: string;
  readonly severity: Problem['severity'];
  readonly example?: ProblemExample;
  /** How many at once; 1 when absent. */
  readonly count?: number;
}

const short = (example: ProblemExample): ProblemExample =>
  example.text && example.text.length > TEXT_LIMIT
    ? { ...example, text: `${example.text.slice(0, TEXT_LIMIT - 1)}…` }
    : example;

/** Counts problems by code and keeps the first example of each, in the order in which the codes were first met. */
export class ProblemList {
  readonly #found = new Map<string, Problem>();

  add({ code, severity, example, count = 1 }: Sighting): void {
    const known = this.#found.get(code);
    if (known) this.#found.set(code, { ...known, count: known.count + count });
    else this.#found.set(code, { code, severity, count, ...(example ? { example: short(example) } : {}) });
  }

  all(): Problem[] {
    return [...this.#found.values()];
  }
}

const rank: Readonly<Record<Problem['severity'], number>> = { error: 0, warning: 1, note: 2 };

/** Problems with the gravest first; equals keep their order. */
export const gravestFirst = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => rank[a.severity] - rank[b.severity]);
