/**
 * The points that draw the same picture as all of them: per pixel column the first, the lowest, the highest and the last.
 * Extremes are kept, so a spike in a hundred thousand points is still seen. Order and input are left as they are.
 * @param xs pixel positions, ascending.
 * @param ys pixel heights; NaN ends a column's stretch and is kept, so a line still breaks there.
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
  let low = start;
  let high = start;
  let gap = -1;
  for (let at = start; at <= end; at++) {
    const y = ys[at]!;
    if (Number.isNaN(y)) gap = at;
    if (!(y >= ys[low]!)) low = Number.isNaN(y) ? low : at;
    if (!(y <= ys[high]!)) high = Number.isNaN(y) ? high : at;
  }
  const wanted = [start, low, high, end, ...(gap < 0 ? [] : [gap])];
  return [...new Set(wanted)].sort((a, b) => a - b);
}
