/** One number of a published case beside ours. */
export interface ParityRow {
  /** What it is: "upper limit, screened". */
  readonly what: string;
  readonly expected: number;
  readonly ours: () => number;
  /** Greatest absolute difference that is agreement: half a unit of the last published digit. */
  readonly tolerance: number;
  /** Why ours is another number, where it is so on purpose. A row with a reason must differ, or the reason is stale. */
  readonly deviation?: string;
}

/** A published case with its expected numbers. The tests run it, and a page of the stories shows it. */
export interface ParityCase {
  readonly id: string;
  readonly title: string;
  /** Where the expected numbers were published. */
  readonly source: string;
  /** Name of the method in `statistics/src/methods.ts`. */
  readonly method: string;
  readonly rows: readonly ParityRow[];
}

/** Whether a row agrees, or differs for the reason it gives. */
export function agrees({ expected, ours, tolerance, deviation }: ParityRow): boolean {
  const near = Math.abs(ours() - expected) <= tolerance;
  return deviation === undefined ? near : !near;
}
