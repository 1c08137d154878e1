import { regionKind, trimRegion } from '@draagkracht/model';
import type { WordColumn } from './typed-table.js';
import { wordAt } from './typed-table.js';
import type { ColumnRoles } from './column-roles.js';
import { oneKey, rowKeys, type RowKeys } from './row-keys.js';

/** The code of the one area a file speaks of when it names none. */
export const WHOLE_FILE = 'GEHEEL';

/** Regions of a table: codes on the axis, and what each is called. */
export interface TableRegions extends RowKeys {
  readonly labels: readonly string[];
}

/** "Nederland" among municipalities is the whole, never one more part: adding it in would double every total. */
const codeOfName = (name: string): string | undefined =>
  name === '' ? undefined : /^(heel )?nederland$|^the netherlands$/i.test(name) ? 'NL00' : name;

const codeOf = (text: string): string | undefined => {
  if (text === '' || text === '.') return undefined;
  return /^\d{1,4}$/.test(text) ? `GM${text.padStart(4, '0')}` : trimRegion(text);
};

/** A name that several regions share (KWB gives neighbourhoods the name of their municipality) is told apart by the code. */
function labelled({ keys, rows }: RowKeys, names: WordColumn | undefined): string[] {
  const labels: string[] = Array.from(keys);
  if (!names) return labels.map((key) => (key === WHOLE_FILE ? 'geheel' : key));
  const seen = new Uint8Array(keys.length);
  for (let row = 0; row < rows.length; row++) {
    const region = rows[row]!;
    if (region < 0 || seen[region]) continue;
    seen[region] = 1;
    labels[region] = wordAt(names, row).trim() || keys[region]!;
  }
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return labels.map((label, i) => {
    const small = ['district', 'neighbourhood'].includes(regionKind(keys[i]!));
    return small && counts.get(label)! > 1 ? `${label}, ${keys[i]!}` : label;
  });
}

/** The regions of a table by its codes, else by its names, else one area for the whole file. */
export function tableRegions(roles: ColumnRoles, rows: number): TableRegions {
  const keys = roles.code
    ? rowKeys(roles.code, rows, codeOf)
    : roles.name
      ? rowKeys(roles.name, rows, codeOfName)
      : oneKey(WHOLE_FILE, rows);
  return { ...keys, labels: labelled(keys, roles.name) };
}
