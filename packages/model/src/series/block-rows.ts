import type { SeriesBlock } from './block.js';

/** A block with the rows of some regions only. */
export function blockRows(block: SeriesBlock, wanted: (code: string) => boolean): SeriesBlock {
  const width = block.periods.length;
  const rows = block.regions.flatMap((code, r) => (wanted(code) ? [r] : []));
  const taken = <T extends Float64Array | Uint8Array>(from: T): T => {
    const to = from.slice(0, rows.length * width) as T;
    rows.forEach((r, at) => to.set(from.subarray(r * width, (r + 1) * width), at * width));
    return to;
  };
  const { reasons, ...plain } = block;
  const kept = rows.flatMap((r, at) =>
    block.periods.flatMap((_, p): [number, string][] => {
      const reason = reasons?.get(r * width + p);
      return reason === undefined ? [] : [[at * width + p, reason]];
    }),
  );
  return {
    ...plain,
    ...(kept.length > 0 ? { reasons: new Map(kept) } : {}),
    regions: rows.map((r) => block.regions[r]!),
    values: taken(block.values),
    gaps: taken(block.gaps),
    ...(block.status ? { status: taken(block.status) } : {}),
    ...(block.numerators ? { numerators: taken(block.numerators) } : {}),
    ...(block.denominators ? { denominators: taken(block.denominators) } : {}),
  };
}
