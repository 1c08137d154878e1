import type { Method, Working, WorkingStep } from '@draagkracht/model';

type Numbers = WorkingStep['numbers'];
type Result = WorkingStep['result'];

/** One step of a sum. */
export const step = (code: string, formula: string, numbers: Numbers, result: Result): WorkingStep => ({
  code,
  formula,
  numbers,
  result,
});

/** The steps of a method, those that do not apply left out. */
export const workingBy = (method: Method, steps: readonly (WorkingStep | undefined)[]): Working => ({
  method,
  steps: steps.filter((one) => one !== undefined),
});
