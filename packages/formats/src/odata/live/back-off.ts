/** Wait before the second try, in milliseconds; each next one doubles. */
const FIRST = 500;

/** Longest wait of our own making. */
const LONGEST = 30_000;

/** Longest wait a server may ask for: who waits longer should be told, not kept waiting. */
export const MOST_PATIENCE = 60_000;

/**
 * How long to wait after a try that failed, in milliseconds: doubling, with up to half of it taken off at random, so that many pages
 * that failed together do not come back together.
 * @param failed tries so far, from 1
 * @param jitter between 0 and 1
 */
export function backOff(failed: number, jitter: number): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** (failed - 1));
  return Math.round(whole * (1 - jitter / 2));
}

/**
 * What `Retry-After` asks for, in milliseconds from now: seconds, or a moment as HTTP writes it (RFC 9110, 10.2.3). `undefined` when
 * it is not there or cannot be read.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}
