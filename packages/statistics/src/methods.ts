import type { Method } from '@draagkracht/model';

/**
 * Every method with the version of ours and where its rules were published. The version rises when the same figures could
 * give another answer; a published conclusion names it. Only types: a page does not carry the names of methods it never uses.
 */
interface Versions {
  /** Cell suppression with an audit of every hidden cell (Hundepool and others 2012, ch. 4; rules of D§3.5). */
  'small-number-gate': '1';
  /** NHS *Making Data Count*, as NHSRplotthedots computes it. */
  xmr: '1';
  /** Median with runs (Perla, Provost and Murray 2011) and the limits of Anhøj and Olesen (2014). */
  run: '1';
  /** Figures as they are: nothing is judged. */
  values: '1';
  /** Binomial share and Poisson rate with limits per group, and plain counts (Montgomery; qcc). */
  p: '1';
  u: '1';
  c: '1';
  /** Laney 2002. */
  'p-prime': '1';
  'u-prime': '1';
  /** Benneyan 1998, centre at the median as qicharts2 has it. */
  g: '1';
  /** Nelson 1994: an individuals chart of time to the power 1 / 3.6. */
  t: '1';
  /** Means before and after (Donald and Lang 2007 for the interval; Zou and Donner 2008 over people; Roth 2022 on the check). */
  'difference-in-differences': '1';
  /** Segmented regression (Wagner and others 2002), errors of Newey and West (1987) where needed. */
  'interrupted-series': '1';
  /** Galton 1886; interval of the correlation Fisher 1921. */
  'regression-to-the-mean': '1';
  /** Binomial; 1 − (1 − α)^m. */
  'chance-findings': '1';
  /** Benjamini and Hochberg 1995. */
  'benjamini-hochberg': '1';
  /** Interval score (Gneiting and Raftery 2007), Brier 1950. */
  expectation: '1';
  /** Oldest-Old Support Ratio (Robine, Michel and Herrmann 2007; De Jong and Kooiker 2018). */
  'capacity-outlook': '1';
  /** Wilson 1927, narrowed for a small population. */
  wilson: '1';
  /** Difference of two proportions (Newcombe 1998, method 10). */
  newcombe: '1';
  /** Garwood 1936 below ten events and Byar's from ten on, as PHEindicatormethods. */
  rate: '1';
  /** Dobson and others 1991, as PHEindicatormethods. */
  'direct-standardisation': '1';
  /** Observed against expected, as PHEindicatormethods. */
  'indirect-standardisation': '1';
  /** Spiegelhalter 2005: exact binomial limits, widened by DerSimonian–Laird τ² on the arcsine scale. */
  'funnel-proportion': '1';
  /** Exact Poisson limits about the expected count, widened by DerSimonian–Laird τ² on the root scale. */
  'funnel-rate': '1';
  /** Classes of CBS, or the nearest areas on named features. */
  'comparable-group': '1';
  /** Fisher 1958 and Jenks 1977, exact as Ckmeans.1d.dp (Wang and Song 2011). */
  'natural-breaks': '1';
  /** Figures carried over changes of regions: counts by sum, rates by the mean weighted with their denominators. */
  'carry-over': '1';
}

/** The name of a method. */
export type MethodName = keyof Versions;

/** The versions after the first; the compiler asks for each that `Versions` names. */
const later: { readonly [Name in MethodName as Versions[Name] extends '1' ? never : Name]: Versions[Name] } = {};

/** A method as a conclusion carries it. */
export const methodOf = (name: MethodName): Method => ({
  name,
  version: (later as Partial<Record<MethodName, string>>)[name] ?? '1',
});
