/** A stretch between two breaks: `from` inclusive, `to` exclusive. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a series at its breaks. A break stands at the first place of the new definition; one at 0, past the end or given
 * twice cuts nothing. Always at least one stretch, also for an empty series.
 */
export function boundsBetween(length: number, breaks: readonly number[]): Bounds[] {
  const cuts = [...new Set(breaks)].filter((at) => at > 0 && at < length).sort((a, b) => a - b);
  return [0, ...cuts].map((from, at) => ({ from, to: cuts[at] ?? length }));
}
