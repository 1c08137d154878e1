import type { SmallNumberPolicy } from '@draagkracht/model';
import { smallNumberRules } from '../suppression/small-numbers.js';
import type { CellReason, Refusal } from './decision.js';
import { measureOf, type DraftTable, type PublicationDraft, type Quantity } from './draft.js';
import { standsInSums, type JudgedTable } from './judge-tables.js';
import type { CellKind } from './labels.js';
import { listSums, type Layer } from './list-sums.js';
import { moneyReasonAt } from './money.js';
import { earlierTables, placeCells, type Placed, type PlacedTable } from './place-cells.js';
import { runPolicy, type Settled } from './run-policy.js';
import type { Settling } from './settle.js';

/** What was hidden in the tables of counts and money. */
export interface Hidden {
  readonly placed: Placed;
  readonly settled: Settled;
  /** The placed table of a table, by its id. */
  readonly byId: ReadonlyMap<string, PlacedTable>;
  readonly refused: readonly Refusal[];
  /** Tables that turned out to be sums of others. */
  readonly foundSums: readonly string[];
  readonly differing: readonly string[];
  readonly differingCount: number;
  readonly revised: number;
  /** Tables with cells hidden at once with all around them, and how many such cells. */
  readonly atOnce: readonly string[];
  readonly atOnceCount: number;
}

interface World {
  readonly placed: Placed;
  readonly layers: readonly Layer[];
}

const kindOf = (quantity: Quantity): CellKind => (quantity === 'money' ? 'money' : 'count');

function build(draft: PublicationDraft, judged: readonly JudgedTable[]): World {
  const own = judged.filter(standsInSums).map(({ table, quantity }) => ({
    id: table.id,
    measure: measureOf(table),
    groups: table.groups ?? [],
    kind: kindOf(quantity),
    block: table.block,
  }));
  const kinds = new Map(own.map(({ measure, kind }) => [measure, kind]));
  let layers: Layer[] = [];
  const placed = placeCells([...own, ...earlierTables(draft, kinds)], (tables) => {
    layers = listSums(tables, draft);
    return layers.reduce((count, { sums }) => count + sums.length, 0);
  });
  return { placed, layers };
}

/** The reasons money has by itself. */
function moneyReasons(
  { tables }: Placed,
  drafts: ReadonlyMap<string, DraftTable>,
  policy: SmallNumberPolicy,
): Map<number, CellReason> {
  const reasons = new Map<number, CellReason>();
  for (const { id, kind, cells, earlier } of tables) {
    const draft = drafts.get(id);
    if (kind !== 'money' || earlier || !draft) continue;
    cells.forEach((cell, at) => {
      const reason = moneyReasonAt(draft, at, smallNumberRules[policy]);
      if (reason) reasons.set(cell, reason);
    });
  }
  return reasons;
}

/** Where a cell of the system stands in the tables: the first of this publication, or an earlier one. */
function placeOf({ tables }: Placed, cell: number): { table: string; region: string; period: string } | undefined {
  for (const { id, block, cells } of tables) {
    const at = cells.indexOf(cell);
    if (at < 0) continue;
    const width = block.periods.length;
    return { table: id, region: block.regions[Math.floor(at / width)]!, period: block.periods[at % width]! };
  }
  return undefined;
}

function lostCells(placed: Placed, { lost, system }: Settled): Refusal[] {
  return [...lost].flatMap((cell) => {
    const place = placeOf(placed, cell);
    if (!place) return [];
    const before = system.pinned[cell] === 1 || placed.tables.some(({ earlier }) => earlier);
    const code = before ? 'published-before' : 'cannot-protect';
    return [{ code, place: `${place.table} ${place.region} ${place.period}`, ...place } as const];
  });
}

/**
 * Hides counts and money of a whole publication, the milder policies first: what they hide stays hidden under a stricter one.
 */
export function hideTogether(
  draft: PublicationDraft,
  judged: readonly JudgedTable[],
  policy: SmallNumberPolicy,
  watch?: (at: Settling) => void,
): Hidden {
  const drafts = new Map(draft.tables.map((table) => [table.id, table]));
  const run = (one: SmallNumberPolicy, forced?: Settled['hiddenAfter']): { world: World; settled: Settled } => {
    const world = build(draft, judged);
    const given = moneyReasons(world.placed, drafts, one);
    return { world, settled: runPolicy(world.placed, world.layers, one, given, forced, watch) };
  };
  const mild = run('publiek');
  const { world, settled } = policy === 'streng' ? run('streng', mild.settled.hiddenAfter) : mild;
  const { placed, layers } = world;
  const tableOf = (cell: number): string => placeOf(placed, cell)?.table ?? '';
  const found = layers.flatMap(({ sums }) => sums.filter(({ kind }) => kind === 'found').map(({ total }) => total));
  return {
    placed,
    settled,
    byId: new Map(placed.tables.filter(({ earlier }) => !earlier).map((table) => [table.id, table])),
    refused: lostCells(placed, settled),
    foundSums: tablesOf(placed, found),
    differing: [...new Set(settled.differing.slice(0, 20).map(tableOf))],
    differingCount: settled.differing.length,
    revised: settled.revised,
    atOnce: tablesOf(placed, [...settled.atOnce]),
    atOnceCount: settled.atOnce.size,
  };
}

/** The tables that hold some of these cells. */
function tablesOf({ tables }: Placed, cells: readonly number[]): string[] {
  if (cells.length === 0) return [];
  const wanted = new Set(cells);
  return tables
    .filter(({ earlier, cells: own }) => !earlier && own.some((cell) => wanted.has(cell)))
    .map(({ id }) => id);
}
