import { isGap, NO_GAP, valueAt, type SeriesBlock } from '@draagkracht/model';
import { cellsOf } from './cell-system.js';
import type { Decided } from './decide-tables.js';
import type { DraftTable, PublicationDraft } from './draft.js';
import type { Hidden } from './hide-together.js';
import type { TextCell } from './text-check.js';

/** What a text could tell of a hidden count through the sums it stands in. */
function throughSums({ settled: { system } }: Hidden, cell: number): Pick<TextCell, 'totals' | 'together'> {
  const totals: number[] = [];
  const together: number[] = [];
  for (const number of system.relationsOf(cell)) {
    const relation = system.relations[number]!;
    const total = system.values[relation.total]!;
    totals.push(total, Math.round((system.low[relation.total]! + system.high[relation.total]!) / 2));
    const unseen = cellsOf(relation).filter((one) => system.isUnseen(one) && one !== relation.total);
    if (unseen.length < 2 || !unseen.includes(cell)) continue;
    const sum = unseen.reduce((so, one) => so + system.values[one]!, 0);
    if (!Number.isNaN(sum)) together.push(sum);
  }
  return { totals: totals.filter((total) => Number.isFinite(total)), together };
}

const figureAt = (block: SeriesBlock, at: number): number | undefined => {
  const value = valueAt(block, at);
  return isGap(value) ? undefined : value;
};

function changesAt(draft: SeriesBlock, shown: SeriesBlock, at: number): number[] {
  if (at % draft.periods.length === 0) return [];
  return [draft, shown].flatMap((block) => {
    const [now, before] = [figureAt(block, at), figureAt(block, at - 1)];
    return now === undefined || before === undefined ? [] : [now - before];
  });
}

function cellsOfTable({ id, block }: DraftTable, shown: SeriesBlock, isShare: boolean, hidden: Hidden): TextCell[] {
  const placed = hidden.byId.get(id);
  const width = block.periods.length;
  const cells: TextCell[] = [];
  for (let at = 0; at < block.values.length; at++) {
    if (block.gaps[at] !== NO_GAP) continue;
    const seen = figureAt(shown, at);
    const cell = placed?.cells[at];
    cells.push({
      table: id,
      region: block.regions[Math.floor(at / width)]!,
      period: block.periods[at % width]!,
      value: block.values[at]!,
      isShare,
      ...(seen === undefined ? {} : { shown: seen }),
      ...(seen === undefined && cell !== undefined ? throughSums(hidden, cell) : {}),
      changes: changesAt(block, shown, at),
    });
  }
  return cells;
}

/** The figures the texts of a publication are held against; none where there are no texts. */
export function textCellsOf(draft: PublicationDraft, decided: Decided, hidden: Hidden): TextCell[] {
  if (!draft.texts?.some(({ text }) => text.trim() !== '')) return [];
  return draft.tables.flatMap((table, at) => {
    const { block, quantity } = decided.tables[at]!;
    return quantity === 'other' ? [] : cellsOfTable(table, block, quantity === 'share', hidden);
  });
}
