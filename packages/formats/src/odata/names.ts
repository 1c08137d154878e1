import { nameColumns, unitOf, type ColumnName } from '../table/column-names.js';
import type { RowGroups } from '../table/groups.js';
import type { TableFacts } from './facts.js';

/** Names of the measures of a table, and those that became equal when their position was taken off. */
export interface MeasureNames {
  readonly names: ReadonlyMap<string, ColumnName>;
  readonly collapsed: readonly string[];
}

/** Words from the own title outwards, as far as needed to stay apart: "Huurwoning" becomes "Huurwoning, naar eigendom". */
function apart(paths: readonly (readonly string[])[]): string[] {
  const deepest = Math.max(1, ...paths.map((path) => path.length));
  const labelAt = (path: readonly string[], depth: number): string => path.slice(0, depth).join(', ');
  let labels = paths.map((path) => labelAt(path, 1));
  for (let depth = 2; depth <= deepest; depth++) {
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    labels = labels.map((label, i) => (counts.get(label)! > 1 ? labelAt(paths[i]!, depth) : label));
  }
  return labels;
}

/**
 * Names the measures of a table. Fields of v3 lose the position that changes with every version of a table; codes of v4 are kept.
 * What they are called comes from the table's own list, where it was given.
 * @param measures the fields or codes that hold figures
 * @param texts fields that hold texts: they are named beside them, so that ids do not depend on which is which
 */
export function nameMeasures(
  measures: readonly string[],
  texts: readonly string[],
  { version, measures: known }: TableFacts,
): MeasureNames {
  const fields = known.size > 0 ? [...new Set([...known.keys(), ...measures])] : [...texts, ...measures];
  const bare: readonly ColumnName[] = fields.map((id) => ({ id, label: id, unit: '' }));
  const named = version === 3 ? nameColumns(fields) : { names: bare, collapsed: [] };
  const labels = apart(fields.map((field) => known.get(field)?.path ?? []));
  const names = fields.map((field, i): [string, ColumnName] => {
    const facts = known.get(field);
    const plain = named.names[i]!;
    return [field, facts ? { id: plain.id, label: labels[i]!, unit: unitOf(facts.unit, '') } : plain];
  });
  return { names: new Map(names), collapsed: named.collapsed };
}

/** True when a dimension says nothing: it has one code, or one was met and that is the total of all. */
const saysNothing = (words: readonly string[], title: string, listed: number | undefined): boolean =>
  words.length === 1 && (listed === 1 || /^(totaal|total)\b/i.test(title));

/**
 * The name of a measure in a group: "Huishoudens – Eenoudergezin – Ten minste 1 jaar". Codes make the id, so that it stays the
 * same whatever was chosen from the table and in whatever language; titles make the label.
 */
export function nameInGroup(
  name: ColumnName,
  group: number,
  { columns, words }: RowGroups,
  facts: TableFacts,
): ColumnName {
  const codes = words[group] ?? [];
  const titles = columns.flatMap((column, c) => {
    const listed = facts.dimensions.get(column.name)?.codes;
    const title = listed?.get(codes[c]!)?.title ?? codes[c]!;
    return title === '' || saysNothing(column.words, title, listed?.size) ? [] : [title];
  });
  return {
    id: [name.id, ...codes].join(' / '),
    label: [name.label, ...titles].join(' – '),
    unit: name.unit,
  };
}
