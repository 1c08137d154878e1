import { periodOf } from '@draagkracht/model';
import type { Refusal } from './decision.js';
import type { DraftText } from './draft.js';
import { numbersIn, yearsIn, type TextNumber } from './text-numbers.js';

/** A figure of the publication as the texts around it must not tell it. */
export interface TextCell {
  readonly table: string;
  readonly region: string;
  readonly period: string;
  /** The true figure. */
  readonly value: number;
  /** The figure as it is published; absent when it is hidden. */
  readonly shown?: number;
  readonly isShare: boolean;
  /** Totals the hidden figure is a part of, true and as published: a text may subtract from them. */
  readonly totals?: readonly number[];
  /** What is hidden together with this one in a sum: all of it may not be told either. */
  readonly together?: readonly number[];
  /** Changes to this one from the period before, true and of the published figures. */
  readonly changes?: readonly number[];
}

/**
 * Regions up to which a text that names none is held against every figure. In a larger publication it is held against the hidden ones
 * only: a figure from before rounding stands in some region for almost any number.
 */
const FEW_REGIONS = 25;
/** Hidden figures a text that names no region is held against at most. */
const MOST_CELLS = 200_000;

const lower = (text: string): string => text.toLowerCase();

function names(text: string, word: string): boolean {
  if (word.length < 3) return false;
  const at = lower(text).indexOf(lower(word));
  if (at < 0) return false;
  const edges = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
  return !/[\p{L}\d]/u.test(edges);
}

/** The regions a text is about: the one it was written for, those it names; `undefined` where it names none. */
function regionsOf(
  { text, region }: DraftText,
  regions: readonly string[],
  labels: Readonly<Record<string, string>>,
): ReadonlySet<string> | undefined {
  const named = regions.filter((code) => names(text, code) || names(text, labels[code] ?? code));
  if (region !== undefined) return new Set([region, ...named]);
  return named.length > 0 ? new Set(named) : undefined;
}

const tellsChange =
  /(?:meer|minder|hoger|lager|toename|afname|groei|daling|stijging|gestegen|gedaald|verschil|more|fewer|less|increase|decrease|rise|fall|difference)\b/i;

const equal = (number: TextNumber, value: number): boolean =>
  number.values.some(
    (one) =>
      Math.abs(one - value) < 0.5 * 10 ** -number.decimals + 1e-9 && (number.decimals > 0 || one === Math.round(value)),
  );

/** Whether two numbers of a text together tell the figure: one less the other, or a percentage of one. */
function togetherTell(cell: TextCell, numbers: readonly TextNumber[]): TextNumber | undefined {
  return numbers.find((number) =>
    numbers.some((other) => {
      if (other === number) return false;
      const [a, b] = [number.values[0]!, other.values[0]!];
      if (number.percent && !other.percent) return Math.round((a * b) / 100) === cell.value && a > 0;
      if (number.percent || other.percent) return false;
      return (cell.totals ?? []).some((total) => total === a) && a - b === cell.value;
    }),
  );
}

function leakOf(
  cell: TextCell,
  numbers: readonly TextNumber[],
  about: string,
): { code: Refusal['code']; number: TextNumber } | undefined {
  const plain = numbers.filter(({ percent }) => percent === cell.isShare);
  if (cell.shown === undefined) {
    const direct = plain.find((number) => [cell.value, ...(cell.together ?? [])].some((value) => equal(number, value)));
    const number = direct ?? (cell.isShare ? undefined : togetherTell(cell, numbers));
    if (number) return { code: 'in-text', number };
  } else if (cell.shown !== cell.value && !cell.isShare) {
    const number = plain.find((one) => one.values.includes(cell.value));
    if (number) return { code: 'unrounded-in-text', number };
  }
  if (!tellsChange.test(about) || cell.isShare) return undefined;
  const number = plain.find((one) =>
    (cell.changes ?? []).some((change) => one.values.includes(Math.abs(change)) && change !== 0),
  );
  return number && { code: 'difference-in-text', number };
}

/**
 * Numbers in texts that give a hidden figure away, or undo the rounding of one that is shown: the figure itself, what is hidden
 * together with it, two numbers that make it, and changes between rounded figures. One refusal per place and number.
 */
export function checkTexts(
  texts: readonly DraftText[],
  cells: readonly TextCell[],
  labels: Readonly<Record<string, string>>,
): Refusal[] {
  const regions = [...new Set(cells.map(({ region }) => region))];
  const isSmall = regions.length <= FEW_REGIONS;
  return texts.flatMap((text) => {
    const numbers = numbersIn(text.text);
    if (numbers.length === 0) return [];
    const places = regionsOf(text, regions, labels);
    const years = yearsIn(text.text);
    const about = (cell: TextCell): boolean =>
      (places?.has(cell.region) ?? (isSmall || cell.shown === undefined)) &&
      (text.table === undefined || text.table === cell.table) &&
      (years.size === 0 || years.has(periodOf(cell.period)?.year ?? 0));
    const found = new Map<number, Refusal>();
    for (const cell of cells.filter(about).slice(0, MOST_CELLS)) {
      const leak = leakOf(cell, numbers, text.text);
      if (!leak || found.has(leak.number.at)) continue;
      const { table, region, period } = cell;
      const { at, found: words } = leak.number;
      found.set(at, { code: leak.code, place: text.place, table, region, period, found: words, at });
    }
    return [...found.values()].sort((a, b) => a.at! - b.at!);
  });
}
