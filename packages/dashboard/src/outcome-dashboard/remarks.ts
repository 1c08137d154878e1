import type { Problem } from '@draagkracht/model';
import { describeProblem, gravestFirst } from '@draagkracht/formats';
import type { Remark } from './desk.js';

/** What was met on the way, in words, the gravest first. */
export const remarksOf = (problems: readonly Problem[]): Remark[] =>
  gravestFirst(problems).map((problem) => ({ severity: problem.severity, text: describeProblem(problem) }));
