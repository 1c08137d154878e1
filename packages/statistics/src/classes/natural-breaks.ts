/** Different figures, from low to high, with how often each is there. */
interface Counted {
  readonly values: readonly number[];
  readonly counts: readonly number[];
  /** Where each begins among all figures. */
  readonly places: readonly number[];
}

/** Equal figures belong together whatever happens, so that only different ones are divided. */
function counted(sorted: readonly number[]): Counted {
  const places = sorted.flatMap((value, at) => (at > 0 && value === sorted[at - 1] ? [] : [at]));
  return {
    places,
    values: places.map((at) => sorted[at]!),
    counts: places.map((at, index) => (places[index + 1] ?? sorted.length) - at),
  };
}

/** Sums from the start, so that the spread of any stretch is known at once. Values are moved to their middle first: large figures then lose no digits. */
function spreads({ values, counts }: Counted): (from: number, to: number) => number {
  const middle = values[values.length >> 1]!;
  const [sizes, sums, squares] = [0, 1, 2].map(() => new Float64Array(values.length + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  values.forEach((value, at) => {
    const count = counts[at]!;
    sizes[at + 1] = sizes[at]! + count;
    sums[at + 1] = sums[at]! + count * (value - middle);
    squares[at + 1] = squares[at]! + count * (value - middle) ** 2;
  });
  return (from, to) => {
    const sum = sums[to + 1]! - sums[from]!;
    return Math.max(0, squares[to + 1]! - squares[from]! - (sum * sum) / (sizes[to + 1]! - sizes[from]!));
  };
}

/** One more class: the best place for its first value, for every last one. Places never go back, so halving finds them all. */
function nextClass(
  before: Float64Array,
  spread: (from: number, to: number) => number,
  classes: number,
): { costs: Float64Array; starts: Int32Array } {
  const size = before.length;
  const costs = new Float64Array(size);
  const starts = new Int32Array(size);
  const fill = (low: number, high: number, from: number, until: number): void => {
    if (low > high) return;
    const at = (low + high) >> 1;
    let [best, start] = [Number.POSITIVE_INFINITY, Math.min(from, at)];
    for (let first = Math.max(from, classes); first <= Math.min(until, at); first++) {
      const cost = (first === 0 ? 0 : before[first - 1]!) + spread(first, at);
      if (cost < best) [best, start] = [cost, first];
    }
    [costs[at], starts[at]] = [best, start];
    fill(low, at - 1, from, start);
    fill(at + 1, high, start, until);
  };
  fill(classes, size - 1, classes, size - 1);
  return { costs, starts };
}

/**
 * The natural breaks of figures (Fisher 1958, Jenks 1977): the division into classes with the least spread inside them. Exact, by
 * dynamic programming (Wang and Song 2011, "Ckmeans.1d.dp"), in the order of k · n · log n.
 * @param sorted ascending.
 * @param count classes wanted; no more come back than there are different figures.
 * @returns the place in `sorted` at which each class begins; the first is 0.
 */
export function naturalBreaks(sorted: readonly number[], count: number): number[] {
  const different = counted(sorted);
  const { values, places } = different;
  const classes = Math.min(count, values.length);
  if (classes < 2) return sorted.length > 0 ? [0] : [];
  const spread = spreads(different);
  const starts: Int32Array[] = [];
  let costs: Float64Array = Float64Array.from(values, (_, at) => spread(0, at));
  for (let made = 1; made < classes; made++) {
    const next = nextClass(costs, spread, made);
    starts.push(next.starts);
    costs = next.costs;
  }
  const breaks = [0];
  for (let made = classes - 1, last = values.length - 1; made > 0; made--) {
    const start = starts[made - 1]![last]!;
    breaks.splice(1, 0, places[start]!);
    last = start - 1;
  }
  return breaks;
}
