import { isGap, valueAt } from '@draagkracht/model';
import { smallNumberRules } from '../suppression/small-numbers.js';
import { State } from './cell-system.js';
import type { Labels } from './labels.js';
import type { Placed, PlacedTable } from './place-cells.js';
import { behindRounded, type Range } from './rounding.js';

/** What an earlier publication tells about one cell. */
interface Told {
  readonly range: Range;
  readonly shown: boolean;
  /** Hidden there to protect another figure. */
  readonly second: boolean;
}

function toldOf({ block, earlier, kind }: PlacedTable, at: number): Told | undefined {
  const { count, rounding } = smallNumberRules[earlier!.policy];
  const value = valueAt(block, at);
  if (!isGap(value)) {
    const range = kind === 'money' ? { low: value, high: value } : behindRounded(value, rounding, count);
    return { range, shown: true, second: false };
  }
  if (value.kind !== 'suppressed') return undefined;
  const small = value.reason === undefined || value.reason === 'small-count';
  const range = small && count > 1 ? { low: 1, high: count - 1 } : { low: 0, high: Number.POSITIVE_INFINITY };
  return { range, shown: false, second: !small };
}

/** A cell that only the earlier publication has. */
function placeOnlyEarlier({ system }: Placed, labels: Labels, cell: number, { range, shown, second }: Told): void {
  system.knownLow[cell] = range.low;
  system.knownHigh[cell] = range.high;
  if (!shown) {
    labels.secret(cell, second ? 'secondary' : 'small-count');
    if (!second) system.wants(cell, Math.ceil((range.high - range.low) / 2), 0);
    return;
  }
  system.pinned[cell] = 1;
  system.values[cell] = (range.low + range.high) / 2;
  system.states[cell] = State.visible;
  system.tells(cell, range.low, range.high);
}

/**
 * Adds what earlier publications tell. A figure outside what was told then has been revised, and the two say nothing of each other.
 * What was hidden then to protect another figure stays hidden.
 * @returns how many figures were revised
 */
export function knowEarlier(placed: Placed, labels: Labels): number {
  const { system, tables } = placed;
  let revised = 0;
  for (const table of tables.filter(({ earlier }) => earlier)) {
    table.cells.forEach((cell, at) => {
      const told = toldOf(table, at);
      if (!told) return;
      if (system.states[cell] === State.outside || system.states[cell] === State.unknown) {
        placeOnlyEarlier(placed, labels, cell, told);
        return;
      }
      const value = system.values[cell]!;
      if (value < told.range.low || value > told.range.high) {
        revised++;
        return;
      }
      system.knownLow[cell] = Math.max(system.knownLow[cell]!, told.range.low);
      system.knownHigh[cell] = Math.min(system.knownHigh[cell]!, told.range.high);
      if (told.shown) system.pinned[cell] = 1;
      if (told.second && system.states[cell] === State.visible) labels.hide(cell, 'secondary');
      if (system.states[cell] !== State.secret) labels.renew(cell);
    });
  }
  return revised;
}
