/** The rule book a conclusion was reached with. A figure published years ago can be done again by the same version. */
export interface Method {
  /** Short name of the method: `xmr`, `run`, `wilson`, `funnel-proportion`. */
  readonly name: string;
  /** Rises when the same figures could give another answer. */
  readonly version: string;
}

/**
 * One step of a sum as it is done by hand: the formula, the numbers that went in, and what came out. `code` names the step;
 * the words for it are made where it is shown, in either language.
 */
export interface WorkingStep {
  readonly code: string;
  /** In plain signs, with the names of `numbers`: `mean + 2.66 × meanRange`. */
  readonly formula: string;
  /** What each name in the formula stands for; a list where the step goes over many figures. */
  readonly numbers: Readonly<Record<string, number | readonly number[]>>;
  /** One number, or one per figure. */
  readonly result: number | readonly number[];
}

/** How a conclusion was reached, step by step, for "reken na". */
export interface Working {
  readonly method: Method;
  readonly steps: readonly WorkingStep[];
}
