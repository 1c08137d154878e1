import { isGap, valueAt, type SmallNumberPolicy } from '@draagkracht/model';
import { isSmallCount, smallNumberRules } from '../suppression/small-numbers.js';
import { cellsOf, State, type CellSystem } from './cell-system.js';
import type { CellReason } from './decision.js';
import { knowEarlier } from './earlier.js';
import { Labels } from './labels.js';
import type { Layer } from './list-sums.js';
import { makeRelation } from './make-relation.js';
import type { Placed } from './place-cells.js';
import { settle, type Settling } from './settle.js';

/** What came of one policy. */
export interface Settled {
  readonly system: CellSystem;
  readonly labels: Labels;
  /** Protected cells that still follow, whatever is hidden. */
  readonly lost: ReadonlySet<number>;
  /** Cells hidden with all around them, because one by one took too long. */
  readonly atOnce: ReadonlySet<number>;
  /** Hidden cells after each layer; 1 is hidden. */
  readonly hiddenAfter: readonly Uint8Array[];
  /** Totals that are less than their parts. */
  readonly differing: readonly number[];
  /** Cells that were published earlier with another figure. */
  readonly revised: number;
}

/** Reasons the figures themselves give, before any sum is looked at: money, and changes of rounded figures. */
export type GivenReasons = ReadonlyMap<number, CellReason>;

/** Shows, hides and labels every cell for what it is by itself. */
function primary({ system, tables, isMoney }: Placed, labels: Labels, given: GivenReasons): void {
  for (const { block, cells, earlier } of tables) {
    if (earlier) continue;
    cells.forEach((cell, at) => {
      const reason = given.get(cell);
      const value = system.values[cell]!;
      if (system.states[cell] === State.secret) {
        const gap = valueAt(block, at);
        labels.secret(cell, isGap(gap) ? gap.reason : undefined);
      }
      if (system.states[cell] !== State.visible) return;
      labels.show(cell);
      if (reason) labels.hide(cell, reason);
      else if (!isMoney(cell) && isSmallCount(Math.abs(value), labels.rule)) labels.hide(cell, 'small-count');
    });
  }
}

/**
 * Hides all of a group of which everybody is in one cell: its zeros would say that nobody is elsewhere. Not where the source rounded: a
 * zero is less than half of its unit there, and says nothing of nobody.
 */
function hideTelltaleZeros({ system }: Placed, labels: Labels, from: number): void {
  for (const relation of system.relations.slice(from)) {
    const { parts } = relation;
    const cells = cellsOf(relation);
    const known = cells.every((cell) => !Number.isNaN(system.values[cell]!) && cell < system.size);
    if (!known || parts.length < 2 || labels.kindOf(relation.total) === 'money') continue;
    const full = parts.filter((cell) => system.values[cell] !== 0);
    if (full.length === 1) for (const cell of parts) labels.hide(cell, 'zero-discloses');
  }
}

/**
 * Hides what one policy asks for, layer by layer.
 * @param forced what a milder policy hid after each layer: it stays hidden.
 */
export function runPolicy(
  placed: Placed,
  layers: readonly Layer[],
  policy: SmallNumberPolicy,
  given: GivenReasons,
  forced: readonly Uint8Array[] = [],
  watch?: (at: Settling) => void,
): Settled {
  const { system, isMoney } = placed;
  const labels = new Labels(system, smallNumberRules[policy], (cell) => (isMoney(cell) ? 'money' : 'count'));
  const atOnce = new Set<number>();
  const means = {
    hide: (cell: number, isAtOnce: boolean): void => {
      labels.hide(cell, 'secondary');
      if (isAtOnce) atOnce.add(cell);
    },
    mute: (cell: number): boolean => labels.mute(cell),
  };
  const lost = new Set<number>();
  const differing: number[] = [];
  const hiddenAfter: Uint8Array[] = [];
  let revised = 0;
  let rest = system.size;
  primary(placed, labels, given);
  layers.forEach((layer, at) => {
    const from = system.relations.length;
    if (layer.earlier) revised = knowEarlier(placed, labels);
    for (const sum of layer.sums) if (makeRelation(system, sum, rest++) === 'sums-differ') differing.push(sum.total);
    if (layer.ofGroups) hideTelltaleZeros(placed, labels, from);
    forced[at]?.forEach(
      (hidden, cell) => hidden === 1 && system.states[cell] === State.visible && labels.hide(cell, 'secondary'),
    );
    const changedFrom = layer.earlier ? 0 : from;
    if (at === 0 || layer.earlier || system.relations.length > from)
      for (const cell of settle(system, means, changedFrom, watch)) lost.add(cell);
    hiddenAfter.push(system.states.map((state) => Number(state === State.hidden)));
  });
  return { system, labels, lost, atOnce, hiddenAfter, differing, revised };
}
