/** What a column is called and what its figures count. */
export interface ColumnName {
  /** Unique in the table, stable between versions of a CBS table. */
  readonly id: string;
  readonly label: string;
  /** As printed after a figure; empty for plain counts and where the name tells nothing. */
  readonly unit: string;
  /** Topics it stands under, from wide to narrow, where the layout tells them. */
  readonly topics?: readonly string[];
  /** Whether parts add up to the whole, where the layout tells it. */
  readonly additive?: boolean;
}

/** The names of a table's columns, and those that became equal when their position was taken off. */
export interface ColumnNames {
  readonly names: readonly ColumnName[];
  readonly collapsed: readonly string[];
}

/**
 * CBS ends its field names in the position of the column, which changes with every version of a table. A range
 * (`voorspelling_0_15`) is no position, and where all such names share one stem (`vraag_1`, `vraag_2`) the number tells them apart.
 */
function withoutPositions(headers: readonly string[]): string[] {
  const stem = (name: string): string | undefined => /^(.*?[^\d_]|k_\d.*\D)_\d+$/.exec(name)?.[1];
  const stems = headers.flatMap((name) => stem(name) ?? []);
  const oneStem = stems.length > 1 && new Set(stems).size === 1;
  return headers.map((name) => (oneStem ? name : (stem(name) ?? name)));
}

/** StatLine puts the unit in brackets at the end: "Afstand tot huisartsenpost (km)". */
function splitUnit(name: string): { rest: string; unit: string } {
  const match = /^(.*\S)\s*\(([^()]*)\)$/.exec(name);
  return match ? { rest: match[1]!, unit: match[2]!.trim() } : { rest: name, unit: '' };
}

/** Units that say no more than that something was counted or named. */
const silent = new Set(['aantal', 'absoluut', 'naam', 'code', 'omschrijving', 'number']);

/** A unit as it is printed after a figure: empty where it says no more than that something was counted; `%` where only the name tells. */
export function unitOf(unit: string, name: string): string {
  if (silent.has(unit.toLowerCase())) return '';
  return unit || (/^percentage|^perc_|^%/i.test(name) ? '%' : '');
}

/** A CBS field name ("AantalInwoners", "k_0Tot15Jaar", "PersonenautoSTotaal") as people write it. */
export function readableName(name: string): string {
  const words = name
    .replace(/^k_(?=\d)/, '')
    .replace(/_/g, ' ')
    .replace(/([a-z])S(?=[A-Z]|$)/g, "$1's")
    .replace(/'s(?=[A-Z])/g, "'s ")
    .replace(/([a-z])([A-Z0-9])|(\d)([A-Za-z])/g, '$1$3 $2$4')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/\s+/);
  return words.map((word, i) => (i === 0 || /^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase())).join(' ');
}

/** The last `depth` parts of a StatLine path. */
const tail = (path: string, depth: number): string => path.split('/').slice(-depth).join('/').trim();

const repeated = (texts: readonly string[]): Set<string> => {
  const seen = new Set<string>();
  return new Set(texts.filter((text) => seen.size === seen.add(text).size));
};

/** Paths shortened from the front as far as they stay apart. */
function shortPaths(paths: readonly string[]): string[] {
  const deepest = Math.max(1, ...paths.map((path) => path.split('/').length));
  let labels = paths.map((path) => tail(path, 1));
  for (let depth = 2; depth <= deepest; depth++) {
    const double = repeated(labels);
    labels = labels.map((label, i) => (double.has(label) ? tail(paths[i]!, depth) : label));
  }
  return labels;
}

/**
 * Names the columns of a table. Two that become equal are both kept: the first has the name, a later one its name with its
 * position or, without one, a number.
 */
export function nameColumns(headers: readonly string[]): ColumnNames {
  const trimmed = headers.map((header) => header.trim());
  const split = withoutPositions(trimmed).map(splitUnit);
  const short = shortPaths(split.map(({ rest }) => rest));
  const taken = new Map<string, number>();
  const units = new Map<string, Set<string>>();
  const collapsed: string[] = [];
  const names = headers.map((_, i) => {
    const base = short[i]!;
    const label = base !== trimmed[i] && !/[\s/]/.test(trimmed[i]!) ? readableName(base) : base;
    const unit = unitOf(split[i]!.unit, base);
    const before = taken.get(base) ?? 0;
    taken.set(base, before + 1);
    const own = split[i]!.unit;
    const others = units.get(base) ?? units.set(base, new Set()).get(base)!;
    const apart = own !== '' && !others.has(own);
    others.add(own);
    if (before === 0) return { id: base, label, unit };
    // A count and a share of one topic are told apart by what they are in.
    if (apart) return { id: `${base} (${own})`, label: `${label} (${own})`, unit };
    collapsed.push(trimmed[i]!);
    const mark = /_(\d+)$/.exec(trimmed[i]!)?.[1] ?? String(before + 1);
    return { id: `${base}_${mark}`, label: `${label} (${mark})`, unit };
  });
  return { names, collapsed };
}
