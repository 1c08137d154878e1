import type { Problem, ProblemExample } from '@draagkracht/model';

/** A file that gave no table; `problem` says why and has its sentence in `describeProblem`. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly problem: Problem;

  constructor(code: string, example?: ProblemExample, count = 1) {
    super(`unreadable: ${code}`);
    this.problem = { code, severity: 'error', count, ...(example ? { example } : {}) };
  }
}

/** The reading was stopped by its signal. Carries the name the platform gives such errors, so callers know one name. */
export class AbortedError extends Error {
  override readonly name = 'AbortError';

  constructor() {
    super('the reading was cancelled');
  }
}
