import type { SmallNumberRule } from '../suppression/small-numbers.js';
import { State, type CellSystem } from './cell-system.js';
import type { CellReason } from './decision.js';
import { behindRounded, roundedCount } from './rounding.js';

/** How far apart the values of a small count stay for somebody who knows every shown figure before rounding. */
const EXACT_WIDTH = 2;
/** How near a hidden amount may be told, as a part of it: the largest case may be 30% of a sum (D§3.5). */
const MONEY_WIDTH = 0.3;

/** How far apart the values of a small count stay for a reader: half of what its label allows. */
const halfOfLabel = (low: number, high: number): number => Math.max(0, Math.ceil((high - low) / 2));

/** Whether a cell of the system holds a count or an amount of money. */
export type CellKind = 'count' | 'money';

/** Hiding and showing cells under one policy. */
export class Labels {
  /** The reason of each hidden cell. */
  readonly reasons = new Map<number, CellReason>();
  /** Hidden small counts whose label does not say that they are small. */
  readonly #muted = new Set<number>();

  constructor(
    readonly system: CellSystem,
    readonly rule: SmallNumberRule,
    readonly kindOf: (cell: number) => CellKind,
  ) {}

  /** What a reader knows of a cell that is shown. */
  show(cell: number): void {
    const { system, rule } = this;
    const value = system.values[cell]!;
    if (this.kindOf(cell) === 'money') return system.tells(cell, value, value);
    const { low, high } = behindRounded(roundedCount(value, rule.rounding), rule.rounding, rule.count);
    return system.tells(cell, low, high);
  }

  /** Hides a cell. What already has a reason keeps it, but a group with one full cell says so of all its cells. */
  hide(cell: number, reason: CellReason): void {
    const { system } = this;
    const before = this.reasons.get(cell);
    if (before !== undefined && reason !== 'zero-discloses') return;
    this.reasons.set(cell, reason);
    system.states[cell] = State.hidden;
    if (this.kindOf(cell) === 'money') this.#labelMoney(cell, reason);
    else this.#labelCount(cell, reason);
  }

  #labelMoney(cell: number, reason: CellReason): void {
    const { system } = this;
    const value = system.values[cell]!;
    system.tells(cell, value < 0 ? Number.NEGATIVE_INFINITY : 0, Number.POSITIVE_INFINITY);
    const width = Math.abs(value) * MONEY_WIDTH;
    if (reason !== 'secondary') system.wants(cell, width, width);
  }

  #labelCount(cell: number, reason: CellReason): void {
    const { system, rule } = this;
    const value = system.values[cell]!;
    if (this.#muted.has(cell)) system.tells(cell, 1, Number.POSITIVE_INFINITY);
    else if (reason === 'small-count') system.tells(cell, 1, rule.count - 1);
    else system.tells(cell, reason === 'zero-discloses' ? 0 : rule.count, Number.POSITIVE_INFINITY);
    if (value > 0 && value < rule.count) this.#wantLabel(cell);
    else if (reason === 'zero-discloses') system.wants(cell, 0, 0);
  }

  /** Half of what the label allows must stay possible; of what an earlier label took away already, less is left to protect. */
  #wantLabel(cell: number): void {
    const { system, rule } = this;
    const shown = system.pinned[cell] === 1;
    const low = shown ? 1 : Math.max(1, system.knownLow[cell]!);
    const high = shown ? rule.count - 1 : Math.min(rule.count - 1, system.knownHigh[cell]!);
    const width = halfOfLabel(low, high);
    system.wants(cell, width, Math.min(EXACT_WIDTH, width));
  }

  /**
   * Takes the size out of the label of a hidden cell: where a few small counts fill a small total, "minder dan 10" on the total gives
   * them away. @returns false when its label tells no size.
   */
  mute(cell: number): boolean {
    if (this.reasons.get(cell) !== 'small-count' || this.#muted.has(cell)) return false;
    this.#muted.add(cell);
    this.#labelCount(cell, 'small-count');
    return true;
  }

  /** The reason that is published with a hidden cell. */
  publicReason(cell: number): CellReason | undefined {
    return this.#muted.has(cell) ? 'secondary' : this.reasons.get(cell);
  }

  /** A figure the source had hidden: what its reason says, or that it is small. */
  secret(cell: number, reason: string | undefined): void {
    const { system, rule } = this;
    const small = this.kindOf(cell) === 'count' && (reason === undefined || reason === 'small-count');
    system.states[cell] = State.secret;
    system.tells(cell, small ? 1 : 0, small ? rule.count - 1 : Number.POSITIVE_INFINITY);
    if (small) system.wants(cell, halfOfLabel(1, rule.count - 1), 0);
  }

  /** What was known of a cell has changed: its label is read again. */
  renew(cell: number): void {
    const reason = this.reasons.get(cell);
    if (reason === undefined) this.show(cell);
    else if (this.kindOf(cell) === 'money') this.#labelMoney(cell, reason);
    else this.#labelCount(cell, reason);
  }
}
