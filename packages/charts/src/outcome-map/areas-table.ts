import {
  decimalsIn,
  decimalSignOf,
  emptyBlock,
  gapCode,
  isGap,
  periodOf,
  readFigure,
  regionKind,
  sameText,
  statusCode,
  trimRegion,
  type Language,
  type SourcedAreas,
} from '@draagkracht/model';
import type { Land } from './land.geometry.js';
import { tableFaults, type AreasFaultCode } from './messages.table.js';
import { lookedUp } from '../shared/looked-up.words.js';

// Fetched only by pages that hold a table of areas.

/** What a table of areas gave, or what is wrong with it in the words of the page. */
export type AreasReading =
  | { readonly ok: true; readonly areas: SourcedAreas }
  | { readonly ok: false; readonly text: string };

const textOf = (cell: Element | undefined): string =>
  (cell?.querySelector('data')?.value || cell?.textContent || '').replace(/\s+/g, ' ').trim();

const isCode = (text: string): boolean => regionKind(trimRegion(text)) !== 'other';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly text: string;
}

/** A code may stand before the name in a column of its own, in its place, or in `data-code`. */
function rowOf({ cells, dataset }: HTMLTableRowElement, hasCodes: boolean): Row {
  const [first, second, third] = [...cells].map(textOf);
  const name = (hasCodes ? second : first) ?? '';
  const marked = dataset['code'] ?? cells[0]?.dataset['code'] ?? first ?? '';
  return { code: isCode(marked) ? trimRegion(marked) : '', name, text: (hasCodes ? third : second) ?? '' };
}

/** "Wmo-hulp, 2024 (per 1.000 inwoners)" → its name, period and unit. */
function titleOf(text: string): { readonly name: string; readonly period: string; readonly unit: string } {
  const unit = /\(([^()]+)\)\s*$/.exec(text);
  const bare = unit ? text.slice(0, unit.index).trim() : text;
  const when = /^(.*?)[\s,]+(\d{4})$/.exec(bare);
  const period = when ? periodOf(when[2]!)?.code : undefined;
  return period
    ? { name: when![1]!, period, unit: unit?.[1] ?? '' }
    : { name: bare, period: '', unit: unit?.[1] ?? '' };
}

/** The codes of rows that have none, by the name of a region of the map; a name it does not know stays a name. */
function codesOf(rows: readonly Row[], land: Land | undefined): string[] {
  const byName = new Map(land?.regions.map(({ name, code }) => [lookedUp(name), code]));
  return rows.map(({ code, name }) => code || (byName.get(lookedUp(name)) ?? name));
}

function blockOf(
  rows: readonly Row[],
  codes: readonly string[],
  period: string,
  language: Language,
): SourcedAreas['blocks'][number] | Row {
  const texts = rows.map(({ text }) => text);
  const sign = decimalSignOf(texts, language === 'nl' ? ',' : '.');
  const block = { ...emptyBlock('table', codes, [period]), status: new Uint8Array(codes.length) };
  for (const [at, row] of rows.entries()) {
    const { value, status } = readFigure(row.text, sign);
    if (value === undefined) return row;
    block.gaps[at] = isGap(value) ? gapCode(value.kind) : 0;
    block.values[at] = isGap(value) ? Number.NaN : value;
    block.status[at] = statusCode(status);
  }
  return block;
}

/**
 * Reads a plain HTML table of areas as a person would: a code or a name, and a figure; the caption as name, with the period and the
 * unit. Foot rows are left out. The table itself is not touched.
 * @param land names without a code are looked up on it.
 */
export function readAreasTable(table: HTMLTableElement, language: Language, land: Land | undefined): AreasReading {
  const fault = (code: AreasFaultCode, where = ''): AreasReading => ({
    ok: false,
    text: tableFaults[language][code](where),
  });
  const [head, ...body] = [...table.rows].filter((row) => row.parentElement?.localName !== 'tfoot');
  const merged = [...table.querySelectorAll<HTMLTableCellElement>('th, td')].find(
    ({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1,
  );
  if (merged) return fault('merged-cells', `“${textOf(merged)}”`);
  if (!head || body.length === 0) return fault('no-rows');
  const hasCodes = body.every(({ cells }) => cells.length > 2 && isCode(textOf(cells[0])));
  if (head.cells.length < (hasCodes ? 3 : 2)) return fault('one-column');
  const rows = body.map((row) => rowOf(row, hasCodes));
  const codes = codesOf(rows, land);
  const twice = codes.find((code, at) => codes.indexOf(code) !== at);
  if (twice !== undefined) return fault('duplicate-areas', twice);
  const { name, period, unit } = titleOf(textOf(table.caption ?? undefined) || textOf(head.cells[hasCodes ? 2 : 1]));
  const block = blockOf(rows, codes, period, language);
  if ('text' in block) return fault('no-figures', `“${block.text}”, ${block.name}`);
  const texts = rows.map(({ text }) => text);
  const sign = decimalSignOf(texts, language === 'nl' ? ',' : '.');
  const decimals = texts.reduce((most, text) => Math.max(most, decimalsIn(text, sign)), 0);
  const percent = texts.some((text) => text.endsWith('%')) ? '%' : '';
  return {
    ok: true,
    areas: {
      indicators: [{ id: name, label: sameText(name), unit: unit || percent, decimals, direction: 'neutral' }],
      blocks: [block],
      labels: new Map(rows.map((row, at) => [codes[at]!, row.name])),
      problems: [],
    },
  };
}
