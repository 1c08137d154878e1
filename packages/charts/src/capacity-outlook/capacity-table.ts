import { decimalSignOf, isGap, periodOf, readFigure, type DecimalSign, type Language } from '@draagkracht/model';
import type { CapacityRow } from '@draagkracht/statistics';
import type { CapacityData, OldestAge } from './capacity-outlook.series.js';
import type { CapacityFault } from './messages.notice.js';

// Fetched only by pages that hold a table.

/** What a table gave: rows, or why it cannot be read and where. */
export type CapacityReading =
  | { readonly ok: true; readonly data: Omit<CapacityData, 'sources'> }
  | { readonly ok: false; readonly code: CapacityFault; readonly where: string };

interface Columns {
  readonly pool: number;
  readonly oldest: number;
  readonly age: OldestAge;
  readonly share: number;
  readonly hours: number;
  readonly need: number;
  readonly kind: number;
}

const textOf = (cell: HTMLTableCellElement | undefined): string =>
  (cell?.querySelector('data')?.value || cell?.textContent || '').replace(/\s+/g, ' ').trim();

const poolShape = /50\D{1,14}7[45]|pop50_74/i;
const oldestShape =
  /(?:^|\D)(75|80|85)\s*(?:\+|-?\s*plus|jaar (?:en|of) ouder|(?:years )?(?:and|or) (?:over|older))|pop(75|80|85)/i;
const kindShape = /soort|prognose|raming|kind|forecast|projection/i;
const projectedShape = /prognose|raming|verwacht|forecast|prognosis|projection|^(ja|yes|x|p)$/i;

/** Which column is what, by its head. Where there are several ages the one asked for counts, else the first. */
function columnsOf(heads: readonly string[], wanted: OldestAge | undefined): Columns | CapacityFault {
  const first = (shape: RegExp): number => heads.findIndex((head, at) => at > 0 && shape.test(head));
  const pool = first(poolShape);
  if (pool < 0) return 'no-pool';
  const ages = heads.flatMap((head, at) => {
    const found = at === pool ? null : oldestShape.exec(head);
    return found ? [{ at, age: Number(found[1] ?? found[2]) as OldestAge }] : [];
  });
  const oldest = ages.find(({ age }) => age === wanted) ?? (wanted === undefined ? ages[0] : undefined);
  if (!oldest) return 'no-oldest';
  const others = {
    share: first(/aandeel|share/i),
    hours: first(/uren|uur|hours/i),
    need: first(/behoefte|nodig|need/i),
    kind: first(kindShape),
  };
  return { pool, oldest: oldest.at, age: oldest.age, ...others };
}

/** A figure of a cell; NaN for a gap, `undefined` for text that is no figure. */
function figureOf(text: string, sign: DecimalSign): number | undefined {
  const { value } = readFigure(text.replace(/\s*%$/, ''), sign);
  return value === undefined ? undefined : isGap(value) ? Number.NaN : value;
}

function rowOf(
  texts: readonly string[],
  columns: Columns,
  sign: DecimalSign,
  from: number | undefined,
): CapacityRow | string {
  const period = periodOf(texts[0] ?? '');
  const year = period?.rhythm === 'year' ? period.year : Number.NaN;
  const wrong = (['pool', 'oldest', 'share', 'hours', 'need'] as const).find(
    (name) => columns[name] >= 0 && figureOf(texts[columns[name]] ?? '', sign) === undefined,
  );
  if (wrong) return `“${texts[columns[wrong]]}”, ${texts[0]}`;
  const figure = (name: 'pool' | 'oldest' | 'share' | 'hours' | 'need'): number =>
    columns[name] < 0 ? Number.NaN : figureOf(texts[columns[name]] ?? '', sign)!;
  const optional = (name: 'share' | 'hours' | 'need'): Partial<CapacityRow> =>
    Number.isNaN(figure(name)) ? {} : { [name]: figure(name) };
  const isProjected =
    year >= (from ?? Infinity) || (columns.kind >= 0 && projectedShape.test(texts[columns.kind] ?? ''));
  return {
    year,
    pool: figure('pool'),
    oldest: figure('oldest'),
    ...optional('share'),
    ...optional('hours'),
    ...optional('need'),
    ...(isProjected ? { projected: true } : {}),
  };
}

/**
 * Reads a table of years with residents aged 50–74 and 85 (or 80, or 75) and over, and where they are there shares, hours and needs. A column
 * "soort" tells counts from a prognosis. The caption is the name of the place.
 * @param wanted the age asked for, where there are columns of several.
 * @param from first year of the prognosis, when the page says so.
 */
export function readCapacityTable(
  table: HTMLTableElement,
  language: Language,
  wanted: OldestAge | undefined,
  from: number | undefined,
): CapacityReading {
  const rows = [...table.rows].filter((row) => row.parentElement?.localName !== 'tfoot');
  const merged = rows.flatMap((row) => [...row.cells]).find(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1);
  const fault = (code: CapacityFault, where = ''): CapacityReading => ({ ok: false, code, where });
  if (merged) return fault('merged-cells', `“${textOf(merged)}”`);
  const [heads = [], ...body] = rows.map((row) => [...row.cells].map(textOf));
  const columns = columnsOf(heads, wanted);
  if (typeof columns === 'string') return fault(columns);
  if (body.length === 0) return fault('no-rows');
  const sign = decimalSignOf(
    body.flatMap((texts) => texts.slice(1)),
    language === 'nl' ? ',' : '.',
  );
  const found: CapacityRow[] = [];
  for (const texts of body) {
    const row = rowOf(texts, columns, sign, from);
    if (typeof row === 'string') return fault('not-a-number', row);
    if (Number.isNaN(row.year)) return fault('no-years', `“${texts[0] ?? ''}”`);
    found.push(row);
  }
  return { ok: true, data: { rows: found, age: columns.age, place: (table.caption?.textContent ?? '').trim() } };
}
