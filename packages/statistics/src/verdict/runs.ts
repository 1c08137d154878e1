import type { Runs } from '@draagkracht/model';
import { sideOf } from './zones.js';

/** Chance gives fewer crossings than the limit in at most this share of series. */
const SHARE = 0.05;

/** The least k for which a fair coin, tossed so many times, shows at most k heads in 5% or more of cases (Chen 2010). */
function leastCrossings(tosses: number): number {
  let log = -tosses * Math.LN2;
  let total = Math.exp(log);
  let k = 0;
  while (total < SHARE && k < tosses) {
    log += Math.log((tosses - k) / ++k);
    total += Math.exp(log);
  }
  return k;
}

/**
 * The longest run on one side of the median and how often the line crosses it, with what chance allows: no run over
 * round(log₂ n) + 3 (Schilling 2012), no fewer crossings than the 5% point of n − 1 tosses of a coin (Anhøj and Olesen 2014).
 * Figures on the median are left out.
 */
export function runsOf(values: readonly number[], median: number): Runs {
  const sides = values.map((value) => sideOf(value, median)).filter((side) => side !== 0);
  let [longestRun, run, crossings] = [0, 0, 0];
  sides.forEach((side, at) => {
    const goesOn = at > 0 && side === sides[at - 1];
    run = goesOn ? run + 1 : 1;
    if (at > 0 && !goesOn) crossings++;
    longestRun = Math.max(longestRun, run);
  });
  const useful = sides.length;
  return {
    useful,
    longestRun,
    mostRun: useful > 0 ? Math.round(Math.log2(useful)) + 3 : 0,
    crossings,
    leastCrossings: leastCrossings(Math.max(0, useful - 1)),
  };
}

/** Whether the figures lie in clusters around the median, as chance seldom does: a run too long or crossings too few. */
export const isClustered = ({ longestRun, mostRun, crossings, leastCrossings: least }: Runs): boolean =>
  longestRun > mostRun || crossings < least;
