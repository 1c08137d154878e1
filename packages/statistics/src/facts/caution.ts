import type { Caution, Verdict } from '@draagkracht/model';
import { isClustered } from '../verdict/runs.js';

/** From here on the spread of a `p` or `u` chart is well over what chance gives: its limits are too narrow to be fair. */
const OVERDISPERSED_FROM = 1.5;

/** The cautions of the last segment; `undefined` when there is none. */
export function cautionOf({ segments }: Verdict): Caution | undefined {
  const { kind, dispersion = 0, trial, basis, runs } = segments.at(-1)!;
  const caution: Caution = {
    ...((kind === 'p' || kind === 'u') && dispersion >= OVERDISPERSED_FROM ? { fairer: `${kind}-prime` as const } : {}),
    ...(trial && basis !== undefined ? { trial: basis } : {}),
    ...(runs && isClustered(runs) ? { clustered: true } : {}),
  };
  return Object.keys(caution).length > 0 ? caution : undefined;
}
