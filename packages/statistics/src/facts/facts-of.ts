import { isTrial, type Caution, type SentenceFacts, type Series, type Verdict } from '@draagkracht/model';
import { plainFactsOf, type FactsOptions } from './plain-facts.js';

/** From here on the spread of a `p` or `u` chart is well over what chance gives: its limits are too narrow to be fair. */
const OVERDISPERSED_FROM = 1.5;

/** The cautions of the last segment; `undefined` when there is none. */
export function cautionOf({ points }: Series, { segments }: Verdict): Caution | undefined {
  const segment = segments.at(-1)!;
  const { kind, dispersion = 0, basis, rebased, from } = segment;
  const caution: Caution = {
    ...((kind === 'p' || kind === 'u') && dispersion >= OVERDISPERSED_FROM ? { fairer: `${kind}-prime` as const } : {}),
    ...(basis !== undefined && isTrial(segment) ? { trial: basis } : {}),
    ...(rebased ? { anew: points[from]!.period } : {}),
  };
  return Object.keys(caution).length > 0 ? caution : undefined;
}

/**
 * The facts the sentence of a series may state (D§7.7), as data. `base` words them in either language.
 * @param verdict of the same series: `judgeSeries(series)`.
 */
export function factsOf(series: Series, verdict: Verdict, options: FactsOptions = {}): SentenceFacts {
  const caution = cautionOf(series, verdict);
  return { ...plainFactsOf(series, verdict, options), ...(caution ? { caution } : {}) };
}
