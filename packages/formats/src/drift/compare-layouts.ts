import type { ReadTable } from '../table/read-table.js';
import { keyFiguresOf } from '../layout/key-figures-layout.js';
import { columnStem } from '../layout/signature.js';
import { comparedColumns, sharedRegions, type ComparedColumn } from './columns-to-match.js';
import type { ColumnMatch, LayoutComparison, MatchGround, MatchKind } from './comparison.js';
import { closeness, nameLikeness, valueLikeness } from './likeness.js';
import { splitColumns } from './split-columns.js';
import { unitChange } from './unit-change.js';

type Pair = readonly [ComparedColumn, ComparedColumn];

function matched([a, b]: Pair, kind: MatchKind, confidence: number, grounds: readonly MatchGround[]): ColumnMatch {
  const unit = unitChange(a, b);
  return { kind, from: [a.id], to: [b.id], confidence, grounds, ...(unit ? { unit } : {}) };
}

/** Columns of two files that have been told from those that still look for another. */
class Pool {
  readonly matches: ColumnMatch[] = [];
  readonly a: Set<ComparedColumn>;
  readonly b: Set<ComparedColumn>;

  constructor(a: readonly ComparedColumn[], b: readonly ComparedColumn[]) {
    this.a = new Set(a);
    this.b = new Set(b);
  }

  take(pair: Pair, match: ColumnMatch): void {
    this.a.delete(pair[0]);
    this.b.delete(pair[1]);
    this.matches.push(match);
  }

  /** Takes out the columns a match is made of. */
  drop({ from, to }: ColumnMatch): void {
    for (const column of this.a) if (from.includes(column.id)) this.a.delete(column);
    for (const column of this.b) if (to.includes(column.id)) this.b.delete(column);
  }

  /** Pairs the columns that have the same key. */
  byKey(key: (column: ComparedColumn) => string | undefined, kind: MatchKind, ground: string): void {
    const places = new Map([...this.b].map((column) => [key(column), column]));
    for (const column of this.a) {
      const other = key(column) === undefined ? undefined : places.get(key(column));
      if (!other || !this.b.has(other)) continue;
      const grounds = [{ code: ground, text: `${column.header} → ${other.header}` }];
      this.take([column, other], matched([column, other], kind, 1, grounds));
    }
  }
}

/** Score from which another name is proposed. */
const ENOUGH = 0.6;

interface Likely {
  readonly pair: Pair;
  readonly score: number;
  readonly grounds: readonly MatchGround[];
}

/** How likely two columns are one: half by name, half by figures; by name alone where no figures can be compared. */
function likely(a: ComparedColumn, b: ComparedColumn): Likely {
  const name = Math.max(nameLikeness(a.header, b.header), nameLikeness(a.id, b.id));
  const values = a.figures && b.figures ? valueLikeness(a.figures, b.figures) : undefined;
  const power = values ? Math.round(values.power) : 0;
  // Another unit makes figures no less alike: the power of ten is taken off first.
  const close = values ? closeness({ ...values, power: values.power - power }) * (power === 0 ? 1 : 0.9) : undefined;
  const score = close === undefined ? 0.8 * name : name < 0.3 ? 0.5 * close : (name + close) / 2;
  return {
    pair: [a, b],
    score,
    grounds: [
      { code: 'like-name', number: Number(name.toFixed(2)), text: `${a.header} → ${b.header}` },
      ...(values ? [{ code: 'like-figures', number: values.regions }] : []),
    ],
  };
}

/** Proposes other names, the likeliest first; each column is used once. */
function renamed(pool: Pool): void {
  const all = [...pool.a].flatMap((a) => [...pool.b].map((b) => likely(a, b)));
  const good = all.filter(({ score }) => score >= ENOUGH).sort((x, y) => y.score - x.score);
  for (const { pair, score, grounds } of good)
    if (pool.a.has(pair[0]) && pool.b.has(pair[1]))
      pool.take(pair, matched(pair, 'renamed', Math.min(0.95, score), grounds));
}

/** Names of parts that say they are parts of this whole. */
const LIKE_PARTS = 0.3;

function summed(pool: Pool, likeness = 0): void {
  for (const kind of ['split', 'merged'] as const) {
    const [wholes, parts] = kind === 'split' ? [pool.a, pool.b] : [pool.b, pool.a];
    for (const match of splitColumns([...wholes], [...parts], kind, likeness)) {
      pool.matches.push(match);
      pool.drop(match);
    }
  }
}

/** Empty columns of one file that the other has with figures. */
function emptyThere(table: ReadTable, others: ReadonlySet<ComparedColumn>): { headers: string[]; ids: Set<string> } {
  const uses = table.uses ?? [];
  const known = keyFiguresOf(uses.map(({ name }) => name));
  const codes = new Set(uses.flatMap(({ use }, i) => (use === 'empty' && known[i] ? [known[i].code] : [])));
  const stems = new Set(uses.flatMap(({ name, use }) => (use === 'empty' ? [columnStem(name)] : [])));
  const found = [...others].filter(({ keyFigure, stem }) => (keyFigure && codes.has(keyFigure)) || stems.has(stem));
  return { headers: found.map(({ header }) => header), ids: new Set(found.map(({ id }) => id)) };
}

/**
 * What changed between two files of one layout, such as two years: columns that are the same, moved, renamed, split or
 * merged, in another unit, gone or new; and regions that only one of them has. Only what the names themselves prove is
 * certain; all else is a proposal with its grounds.
 */
export function compareLayouts(a: ReadTable, b: ReadTable): LayoutComparison {
  const { inA, inB, count } = sharedRegions(a, b);
  const pool = new Pool(comparedColumns(a, inA, 'last'), comparedColumns(b, inB, 'first'));
  pool.byKey(({ header }) => header, 'same', 'header');
  // Figures that were kept have no header any more; the name they were kept by, with its unit, proves as much.
  if (!a.headers || !b.headers) pool.byKey(({ id, unit }) => `${id}\n${unit}`, 'same', 'header');
  pool.byKey(({ stem }) => stem, 'position', 'name');
  pool.byKey(({ keyFigure }) => keyFigure, 'known', 'key-figure');
  const emptyInB = emptyThere(b, pool.a);
  const emptyInA = emptyThere(a, pool.b);
  for (const column of pool.a) if (emptyInB.ids.has(column.id)) pool.a.delete(column);
  for (const column of pool.b) if (emptyInA.ids.has(column.id)) pool.b.delete(column);
  summed(pool, LIKE_PARTS);
  renamed(pool);
  summed(pool);
  const codesA = new Set(a.regionCodes);
  const codesB = new Set(b.regionCodes);
  return {
    matches: pool.matches,
    onlyInA: [...pool.a].map(({ id }) => id),
    onlyInB: [...pool.b].map(({ id }) => id),
    emptyInA: emptyInA.headers,
    emptyInB: emptyInB.headers,
    regionsOnlyInA: a.regionCodes.filter((code) => !codesB.has(code)),
    regionsOnlyInB: b.regionCodes.filter((code) => !codesA.has(code)),
    regionsInBoth: count,
    periodsA: a.periods,
    periodsB: b.periods,
  };
}
