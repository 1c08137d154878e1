import { comparePeriods, periodOf, statusCode, type Period, type Rhythm } from '@draagkracht/model';
import type { ColumnRoles } from './column-roles.js';
import { oneKey, rowKeys, type RowKeys } from './row-keys.js';

/** Where the period of figures was found. */
export interface PeriodEvidence {
  readonly from: 'column' | 'headers' | 'file-name' | 'given' | 'none';
  /** The header, or the part of the file name. */
  readonly text?: string;
}

/** Periods of a table in calendar order. */
export interface TablePeriods extends RowKeys {
  readonly evidence: PeriodEvidence;
  /** `statusCode` of the periods that carry a star (`2024*`), by place on the axis. */
  readonly status: readonly number[];
}

/** The one period a file name holds (`kwb2020`, `iv3-2024-begroting`, `wmo-2023KW01`); two unlike years say nothing. */
export function periodInName(fileName: string): { period: Period; text: string } | undefined {
  const found = new Map<string, { period: Period; text: string }>();
  for (const [text] of fileName.matchAll(/(?<!\d)(?:19|20)\d{2}(?:(?:JJ|SJ|HJ|KW|MM)\d{2}|[-_ ]?[QK]\d)?(?!\d)/gi)) {
    const period = periodOf(text.replace('_', ' '));
    if (period) found.set(period.code, { period, text });
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

const starred = (text: string): number => {
  const stars = /\*+$/.exec(text.trim())?.[0].length ?? 0;
  return statusCode(stars === 0 ? 'definitive' : stars === 1 ? 'provisional' : 'revised-provisional');
};

/** Puts the keys in calendar order and renumbers the rows after them. */
export function inCalendarOrder({ keys, rows }: RowKeys): RowKeys {
  const order = keys.map((_, i) => i).sort((a, b) => comparePeriods(periodOf(keys[a]!)!, periodOf(keys[b]!)!));
  const place = new Int32Array(keys.length);
  order.forEach((from, to) => (place[from] = to));
  return { keys: order.map((from) => keys[from]!), rows: rows.map((row) => (row < 0 ? row : place[row]!)) };
}

/** The periods of a table from its own column, else as given, else from its file name, else none. */
export function tablePeriods(roles: ColumnRoles, rows: number, given?: string, fileName = ''): TablePeriods {
  const column = roles.period;
  if (column) {
    const stars = new Map<string, number>();
    const ordered = inCalendarOrder(
      rowKeys(column, rows, (text) => {
        const code = periodOf(text)?.code;
        if (code) stars.set(code, Math.max(stars.get(code) ?? 0, starred(text)));
        return code;
      }),
    );
    return {
      ...ordered,
      status: ordered.keys.map((key) => stars.get(key) ?? 0),
      evidence: { from: 'column', text: column.name },
    };
  }
  const period = given === undefined ? undefined : periodOf(given);
  if (period) return { ...oneKey(period.code, rows), status: [0], evidence: { from: 'given', text: given! } };
  const named = periodInName(fileName);
  if (named)
    return { ...oneKey(named.period.code, rows), status: [0], evidence: { from: 'file-name', text: named.text } };
  return { keys: [], rows: new Int32Array(rows).fill(-1), status: [], evidence: { from: 'none' } };
}

/** Rhythms of periods, the one with most rows first. */
export function rhythmsOf({ keys, rows }: RowKeys): readonly { rhythm: Rhythm; rows: number; first: string }[] {
  const counts = new Int32Array(keys.length);
  for (const row of rows) if (row >= 0) counts[row]!++;
  const found = new Map<Rhythm, { rhythm: Rhythm; rows: number; first: string }>();
  keys.forEach((key, i) => {
    const { rhythm } = periodOf(key)!;
    const known = found.get(rhythm);
    found.set(rhythm, { rhythm, rows: (known?.rows ?? 0) + counts[i]!, first: known?.first ?? key });
  });
  return [...found.values()].sort((a, b) => b.rows - a.rows);
}
