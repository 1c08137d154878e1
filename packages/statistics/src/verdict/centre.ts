/**
 * The arithmetic mean, corrected once for what rounding lost, so that a value equal to the mean is found equal.
 * NaN for an empty list.
 */
export function meanOf(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  const first = values.reduce((sum, value) => sum + value, 0) / values.length;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}

/** The middle value, or the mean of the two middle ones. NaN for an empty list. */
export function medianOf(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
