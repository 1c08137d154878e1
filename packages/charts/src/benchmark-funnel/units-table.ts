import {
  decimalSignOf,
  isGap,
  periodOf,
  readFigure,
  sameText,
  type DecimalSign,
  type Language,
  type Value,
} from '@draagkracht/model';
import type { FunnelUnit } from '@draagkracht/statistics';
import type { Comparison } from './benchmark-funnel.series.js';
import type { UnitsFaultCode } from './messages.notice.js';

// Fetched only by pages that hold a table of areas.

/** What a table of areas gave, or why it cannot be read and where. */
export type UnitsReading =
  | { readonly ok: true; readonly comparison: Comparison }
  | { readonly ok: false; readonly code: UnitsFaultCode; readonly where: string };

const fault = (code: UnitsFaultCode, where = ''): UnitsReading => ({ ok: false, code, where });

const textOf = (cell: Element | undefined): string =>
  (cell?.querySelector('data')?.value || cell?.textContent || '').replace(/\s+/g, ' ').trim();

/** A region code of CBS, and nothing else. */
const isCode = (text: string): boolean => /^[A-Z]{2}[0-9][0-9A-Z]{1,9}$/.test(text);

/** Where the columns of a table of areas are. */
interface Columns {
  readonly code: number;
  readonly label: number;
  readonly count: number;
}

/** A code may have a column of its own before the name. */
const columnsOf = (rows: readonly (readonly HTMLTableCellElement[])[]): Columns => {
  const coded = rows.every((cells) => isCode(textOf(cells[0]))) && rows.every((cells) => cells.length > 3);
  return coded ? { code: 0, label: 1, count: 2 } : { code: -1, label: 0, count: 1 };
};

const codeOf = (row: HTMLTableRowElement, { code, label }: Columns): string => {
  const cells = [...row.cells];
  const marked = row.dataset['code'] ?? cells[label]?.dataset['code'];
  return marked || textOf(cells[code < 0 ? label : code]);
};

function figureIn(text: string, sign: DecimalSign): Value | undefined {
  const { value } = readFigure(text, sign);
  return value !== undefined && isGap(value) && value.kind === 'impossible' ? { kind: 'missing' } : value;
}

/** The name of a table and its period: "Bijstand (2021)", "Bijstand, 2021". */
function nameAndPeriod(caption: string): { readonly name: string; readonly period?: string } {
  const found = /^(.*?)[\s,(]+(\d{4})\)?$/.exec(caption);
  const period = found?.[2] && periodOf(found[2]);
  return period ? { name: found[1]!, period: period.code } : { name: caption };
}

/** "Aantal inwoners" or "Van (inwoners)" → "inwoners". */
const peopleIn = (head: string): string =>
  head.replace(/^(?:aantal|number of)\s+|^(?:van|of)\s+\((?=.*\)$)|\)$/gi, '').toLowerCase();

/** A number with decimals is a figure, and no class. */
const isClass = (text: string | undefined): text is string => !!text && !/^\d+[.,]\d+\s*%?$/.test(text);

function unitsOf(
  rows: readonly HTMLTableRowElement[],
  columns: Columns,
  sign: DecimalSign,
): FunnelUnit[] | UnitsReading {
  const units: FunnelUnit[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const texts = [...row.cells].map(textOf);
    const [label, code] = [texts[columns.label] ?? '', codeOf(row, columns)];
    const [counted, people] = [texts[columns.count] ?? '', texts[columns.count + 1] ?? ''];
    if (counted.endsWith('%')) return fault('percentages', `“${counted}”, ${label}`);
    const [count, population] = [figureIn(counted, sign), figureIn(people, sign)];
    if (count === undefined) return fault('no-figures', `“${counted}”, ${label}`);
    if (population === undefined) return fault('no-figures', `“${people}”, ${label}`);
    if (seen.has(code)) return fault('duplicate-areas', label);
    seen.add(code);
    const group = texts[columns.count + 2];
    units.push({ code, label, count, population, ...(isClass(group) ? { group } : {}) });
  }
  return units;
}

/**
 * Reads a plain HTML table of areas as a person would: the area, how many, of how many, and if need be a class; the caption as
 * name. A region code may stand in a column before the name, or in `data-code`. Foot rows are left out.
 */
export function readUnits(table: HTMLTableElement, language: Language): UnitsReading {
  const rows = [...table.rows].filter((row) => row.parentElement?.localName !== 'tfoot');
  const merged = rows.flatMap((row) => [...row.cells]).find((cell) => cell.colSpan > 1 || cell.rowSpan > 1);
  if (merged) return fault('merged-cells', `“${textOf(merged)}”`);
  const [head, ...body] = rows;
  if (!head || body.length === 0) return fault('no-rows');
  if (head.cells.length < 3) return fault('few-columns');
  const columns = columnsOf(body.map((row) => [...row.cells]));
  const figures = body.flatMap((row) => [...row.cells].slice(columns.count, columns.count + 2).map(textOf));
  const units = unitsOf(body, columns, decimalSignOf(figures, language === 'nl' ? ',' : '.'));
  if (!Array.isArray(units)) return units;
  const { name, period } = nameAndPeriod(textOf(table.caption ?? undefined) || textOf(head.cells[columns.count]));
  const people = peopleIn(textOf(head.cells[columns.count + 1]));
  return {
    ok: true,
    comparison: {
      indicator: { id: name, label: sameText(name), unit: '', decimals: 1, direction: 'neutral' },
      units,
      ...(people ? { people } : {}),
      ...(period ? { period } : {}),
    },
  };
}
