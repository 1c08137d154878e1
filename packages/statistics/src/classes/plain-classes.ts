/** How figures are put into classes: as many in each, where they lie apart by nature, or at figures somebody chose. */
export type ClassWay = 'quantile' | 'natural' | 'given';

/** One class, with the least and the most of the figures in it. A given class may be empty: then these are its bounds. */
export interface FigureClass {
  readonly from: number;
  readonly to: number;
  /** How many figures it holds. */
  readonly count: number;
}

/** Figures in classes, from low to high. */
export interface FigureClasses {
  readonly way: ClassWay;
  readonly classes: readonly FigureClass[];
  /** The class of a figure, from 0. */
  readonly classOf: (value: number) => number;
}

/** What may be asked for. */
export interface ClassWishes {
  readonly way: 'quantile' | 'natural';
  /** Classes wanted, 3–7. Fewer come back where there are fewer different figures. */
  readonly count: number;
  /** Bounds between classes; they go before the way. */
  readonly breaks?: readonly number[];
}

/** The places at which classes of as many figures begin. Equal figures never part: the break moves to where they start. */
function quantileBreaks(sorted: readonly number[], count: number): number[] {
  const starts = new Set(sorted.length > 0 ? [0] : []);
  for (let at = 1; at < count; at++) {
    const place = Math.round((at * sorted.length) / count);
    const value = sorted[place];
    if (value !== undefined) starts.add(sorted.indexOf(value));
  }
  return [...starts].sort((a, b) => a - b);
}

const classAt =
  (bounds: readonly number[]) =>
  (value: number): number => {
    let at = 0;
    while (at < bounds.length && value >= bounds[at]!) at++;
    return at;
  };

function givenClasses(sorted: readonly number[], given: readonly number[]): FigureClasses {
  const bounds = [...new Set(given)].sort((a, b) => a - b);
  const classOf = classAt(bounds);
  const classes = Array.from({ length: bounds.length + 1 }, (_, at): FigureClass => {
    const inside = sorted.filter((value) => classOf(value) === at);
    const [least, most] = [inside[0], inside.at(-1)];
    return {
      from: bounds[at - 1] ?? least ?? bounds[0]!,
      to: bounds[at] ?? most ?? bounds.at(-1)!,
      count: inside.length,
    };
  });
  return { way: 'given', classes, classOf };
}

/** Finds the places at which so many classes begin, in figures that ascend. */
export type BreaksFinder = (sorted: readonly number[], count: number) => readonly number[];

/**
 * Puts figures into classes. Bounds lie at figures that are there, so that each figure is in one class and equal figures are in the
 * same one; the count of each is told.
 * @param values in any order; what is not finite is left out.
 * @param natural finds natural breaks; without it there are as many figures in each class, and `way` says so.
 */
export function plainClasses(
  values: Iterable<number>,
  { way, count, breaks = [] }: ClassWishes,
  natural?: BreaksFinder,
): FigureClasses {
  const sorted = [...values].filter(Number.isFinite).sort((a, b) => a - b);
  const given = breaks.filter(Number.isFinite);
  if (given.length > 0) return givenClasses(sorted, given);
  const isNatural = way === 'natural' && natural !== undefined;
  const starts = isNatural ? natural(sorted, count) : quantileBreaks(sorted, count);
  const classes = starts.map((start, at): FigureClass => {
    const end = starts[at + 1] ?? sorted.length;
    return { from: sorted[start]!, to: sorted[end - 1]!, count: end - start };
  });
  return { way: isNatural ? way : 'quantile', classes, classOf: classAt(classes.slice(1).map(({ from }) => from)) };
}

/**
 * The figure below which a part of the figures lies (type 7 of Hyndman and Fan 1996, as spreadsheets do it). NaN for no figures.
 * @param sorted ascending.
 * @param part 0–1.
 */
export function quantileOf(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (place - Math.floor(place));
}
