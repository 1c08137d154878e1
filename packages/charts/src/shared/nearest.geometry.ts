/**
 * The place in `xs` nearest to `x`, found by halving; the earlier one when two are as near. -1 when `xs` is empty.
 * @param xs ascending.
 */
export function nearest(xs: ArrayLike<number>, x: number): number {
  let low = 0;
  let high = xs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (xs[middle]! < x) low = middle + 1;
    else high = middle;
  }
  return low > 0 && x - xs[low - 1]! <= xs[low]! - x ? low - 1 : high < 0 ? -1 : low;
}
