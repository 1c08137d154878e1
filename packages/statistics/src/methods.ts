import type { Method } from '@draagkracht/model';

/**
 * Every method with the version of ours and where its rules were published. The version rises when the same figures could
 * give another answer; a published conclusion names it.
 */
const versions = {
  /** NHS *Making Data Count*, as NHSRplotthedots computes it. */
  xmr: '1',
  /** Median with runs (Perla, Provost and Murray 2011). */
  run: '1',
} as const;

/** The name of a method. */
export type MethodName = keyof typeof versions;

/** A method as a conclusion carries it. */
export const methodOf = (name: MethodName): Method => ({ name, version: versions[name] });
