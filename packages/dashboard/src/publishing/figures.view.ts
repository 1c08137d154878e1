import {
  gapCode,
  isAfter,
  isGap,
  NO_GAP,
  regionLine,
  statusCode,
  type Dataset,
  type Point,
  type Series,
  type SeriesBlock,
} from '@draagkracht/model';

/** Which areas are published: the one that is looked at with what it lies in, or all that lie in it as well. */
export type PublishScope = 'shown' | 'parts';

/** The areas of a scope, in the order of the data set. Comparison areas are those a region lies in: they stand in its line. */
export function codesToPublish(codes: readonly string[], region: string, scope: PublishScope): readonly string[] {
  const line = new Set(regionLine(region));
  return codes.filter((code) => line.has(code) || (scope === 'parts' && regionLine(code).includes(region)));
}

/** Whether anything lies in the region. */
export const hasParts = ({ regionCodes }: Pick<Dataset, 'regionCodes'>, region: string): boolean =>
  regionCodes.some((code) => code !== region && regionLine(code).includes(region));

/** A block with its first periods only. */
function firstPeriods(block: SeriesBlock, count: number): SeriesBlock {
  const width = block.periods.length;
  if (count >= width) return block;
  const places = block.regions.flatMap((_, r) => Array.from({ length: count }, (_one, p) => r * width + p));
  const taken = <T extends Float64Array | Uint8Array>(from: T): T => {
    const to = from.slice(0, places.length) as T;
    places.forEach((place, at) => (to[at] = from[place]!));
    return to;
  };
  const { reasons, status, numerators, denominators, ...plain } = block;
  const kept = places.flatMap((place, at): [number, string][] =>
    reasons?.has(place) ? [[at, reasons.get(place)!]] : [],
  );
  return {
    ...plain,
    periods: block.periods.slice(0, count),
    values: taken(block.values),
    gaps: taken(block.gaps),
    ...(status ? { status: taken(status) } : {}),
    ...(numerators ? { numerators: taken(numerators) } : {}),
    ...(denominators ? { denominators: taken(denominators) } : {}),
    ...(kept.length > 0 ? { reasons: new Map(kept) } : {}),
  };
}

/** A block up to and including a period; all of it without one. */
export const blockUntil = (block: SeriesBlock, until: string | undefined): SeriesBlock =>
  until === undefined ? block : firstPeriods(block, block.periods.filter((period) => !isAfter(period, until)).length);

function writePoint(block: SeriesBlock, at: number, { value, status, numerator, denominator }: Point): void {
  block.values[at] = isGap(value) ? Number.NaN : value;
  block.gaps[at] = isGap(value) ? gapCode(value.kind) : NO_GAP;
  if (block.status) block.status[at] = statusCode(status ?? 'definitive');
  if (block.numerators) block.numerators[at] = numerator ?? Number.NaN;
  if (block.denominators) block.denominators[at] = denominator ?? Number.NaN;
}

/**
 * A block in which the row of a region is as its series has it: figures that were put together through a merger are published as the
 * monitor shows them.
 */
export function withRowOf(block: SeriesBlock, series: Series): SeriesBlock {
  const r = block.regions.indexOf(series.region?.code ?? '');
  if (r < 0) return block;
  const { reasons: _, ...plain } = block;
  const copy: SeriesBlock = {
    ...plain,
    values: block.values.slice(),
    gaps: block.gaps.slice(),
    ...(block.status ? { status: block.status.slice() } : {}),
    ...(block.numerators ? { numerators: block.numerators.slice() } : {}),
    ...(block.denominators ? { denominators: block.denominators.slice() } : {}),
    ...(block.reasons ? { reasons: block.reasons } : {}),
  };
  const byPeriod = new Map(series.points.map((point) => [point.period, point]));
  block.periods.forEach((period, p) => {
    const point = byPeriod.get(period);
    if (point) writePoint(copy, r * block.periods.length + p, point);
  });
  return copy;
}
