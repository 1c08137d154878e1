/**
 * The points that draw the same picture as all of them: per pixel column the first, the lowest, the highest, the last, and
 * one gap. Extremes are kept, so a spike in a hundred thousand points is still seen. Input is left as it is.
 * @param xs pixel positions, ascending.
 * @param ys pixel heights; NaN is a gap, where a line breaks.
 * @returns indices to draw, ascending.
 */
export function reduceToPixels(xs: ArrayLike<number>, ys: ArrayLike<number>): number[] {
  const kept: number[] = [];
  let start = 0;
  while (start < xs.length) {
    const column = Math.floor(xs[start]!);
    let end = start;
    while (end + 1 < xs.length && Math.floor(xs[end + 1]!) === column) end++;
    if (end - start < 4) for (let at = start; at <= end; at++) kept.push(at);
    else kept.push(...columnPoints(ys, start, end));
    start = end + 1;
  }
  return kept;
}

function columnPoints(ys: ArrayLike<number>, start: number, end: number): number[] {
  let low = -1;
  let high = -1;
  let gap = -1;
  for (let at = start; at <= end; at++) {
    const y = ys[at]!;
    if (Number.isNaN(y)) gap = at;
    else {
      if (low < 0 || y < ys[low]!) low = at;
      if (high < 0 || y > ys[high]!) high = at;
    }
  }
  const wanted = [start, low, high, gap, end].filter((at) => at >= 0).sort((a, b) => a - b);
  return wanted.filter((at, i) => at !== wanted[i - 1]);
}
