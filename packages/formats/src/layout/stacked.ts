import { periodOf } from '@draagkracht/model';
import type { Grid, GridCell } from '../grid/grid.js';
import { stackedParts, textOf, type Row, type StackedParts } from './stacked-rows.js';
import { isUnit, nameAndUnit } from './units.js';

/** A table with one header row, made of one whose header stands in several; and what stood around it. */
export interface Unstacked {
  readonly grid: Grid;
  readonly title: readonly string[];
  readonly footer: readonly string[];
  /** Header rows it had. */
  readonly headerRows: number;
  /** 1-based row of the last of them. */
  readonly headerRow: number;
  /** What the columns of labels and the header rows call themselves, as the document has it. */
  readonly labels: readonly string[];
  /** True when periods stand across. */
  readonly periodsAcross: boolean;
  /** Unit of each column of the grid; empty where none was told. */
  readonly units: readonly string[];
}

/** Cells that may be turned; a larger file is no export made by hand. */
const CELL_LIMIT = 5_000_000;

/** What one header row, or one column of labels, tells of a cell. */
interface Dimension {
  readonly kind: 'topic' | 'period' | 'unit' | 'other';
  readonly name: string;
  /** True for a header row, false for a column of labels. */
  readonly across: boolean;
  /** Its word for a row and a column of the body, whichever it is of. */
  readonly at: (row: Row, c: number) => string;
}

/** A name over a group of columns stands over the first of them only. */
function filledRight(row: Row, from: number, width: number): string[] {
  const words: string[] = [];
  for (let c = 0; c < width; c++) words.push(textOf(row[c]) || (c > from ? words[c - 1]! : ''));
  return words;
}

const topicName = /^(onderwerp(en)?|indicator(en)?|thema|maatstaf)$/i;

function kindOf(words: readonly string[], name: string): Dimension['kind'] {
  const told = [...new Set(words)].filter(Boolean);
  if (told.every((word) => periodOf(word))) return 'period';
  if (told.every(isUnit)) return 'unit';
  return topicName.test(name) ? 'topic' : 'other';
}

/** Dimensions that have words at all: a row that only names the columns of labels is none. */
const speaking = (words: readonly string[], made: () => Dimension): Dimension[] =>
  words.some(Boolean) ? [made()] : [];

function acrossDimensions({ header, labels }: StackedParts, width: number): Dimension[] {
  return header.flatMap((row, i) => {
    const words = filledRight(row, labels, width);
    const names = row.slice(0, labels).map(textOf).filter(Boolean);
    // In the last row the columns of labels have their own names there; only what is left over names the row.
    const name = (i === header.length - 1 && names.length < 2 ? undefined : names.at(-1)) ?? '';
    const told = words.slice(labels);
    return speaking(told, () => ({ kind: kindOf(told, name), name, across: true, at: (_, c) => words[c]! }));
  });
}

function downDimensions({ header, body, labels }: StackedParts): Dimension[] {
  return Array.from({ length: labels }, (_, c) => c).flatMap((c) => {
    const name = header.map((row) => textOf(row[c])).findLast(Boolean) ?? '';
    const told = body.map((row) => textOf(row[c]));
    return speaking(told, () => ({ kind: kindOf(told, name), name, across: false, at: (row) => textOf(row[c]) }));
  });
}

const regionName =
  /^(regio'?s?|gebied(en)?|gemeenten?|wijk(en)?|buurt(en)?|wijken en buurten|provincies?|land(en)?|subwijk(en)?|stadsde(el|len))$/i;

/** Gives the figures a topic: the dimension that calls itself so, else the first that is neither period, unit nor place. */
function withTopic(dimensions: readonly Dimension[]): readonly Dimension[] {
  if (dimensions.some(({ kind }) => kind === 'topic')) return dimensions;
  const at = dimensions.findIndex(({ kind, name }) => kind === 'other' && !regionName.test(name));
  return dimensions.map((one, i) => (i === at ? { ...one, kind: 'topic' } : one));
}

const keyName = ({ kind, name, across }: Dimension, i: number): string =>
  kind === 'period' ? 'Perioden' : name || (across ? `Kenmerk ${i + 1}` : 'Gebied');

/** Rows and columns of the turned table while its cells come in. */
class Turned {
  readonly rows = new Map<string, GridCell[]>();
  readonly topics = new Map<string, { at: number; unit: string }>();

  put(keys: readonly string[], topic: string, unit: string, cell: GridCell): void {
    const key = keys.join('\u0000');
    const row = this.rows.get(key) ?? this.rows.set(key, []).get(key)!;
    const name = unit ? `${topic}\u0000${unit}` : topic;
    const known = this.topics.get(name) ?? this.topics.set(name, { at: this.topics.size, unit }).get(name)!;
    row[known.at] ??= cell;
  }

  /** Whether each topic has one unit: then its name says enough. */
  headers(): { header: string[]; units: string[] } {
    const names = [...this.topics].map(([name, { unit }]) => ({ topic: name.split('\u0000')[0]!, unit }));
    const once = (topic: string): boolean => names.filter((one) => one.topic === topic).length === 1;
    return {
      header: names.map(({ topic, unit }) => (once(topic) || !unit ? topic : `${topic} (${unit})`)),
      units: names.map(({ topic, unit }) => unit || nameAndUnit(topic).unit),
    };
  }
}

type Turning = Pick<Unstacked, 'grid' | 'units' | 'periodsAcross'>;

function turn(parts: StackedParts, name: string): Turning {
  const width = Math.max(...[...parts.header, ...parts.body].map((row) => row.length));
  const dimensions = withTopic([...acrossDimensions(parts, width), ...downDimensions(parts)]);
  const of = (...kinds: Dimension['kind'][]): Dimension[] => dimensions.filter(({ kind }) => kinds.includes(kind));
  const [keys, topics, units] = [of('period', 'other'), of('topic'), of('unit')];
  const columns = Array.from({ length: width - parts.labels }, (_, i) => parts.labels + i).filter((c) =>
    parts.body.some((row) => textOf(row[c]) !== ''),
  );
  const turned = new Turned();
  for (const row of parts.body)
    for (const c of columns) {
      const say = (some: readonly Dimension[]): string =>
        [...new Set(some.map((one) => one.at(row, c)))].filter(Boolean).join(' – ');
      turned.put(
        keys.map((one) => one.at(row, c)),
        say(topics) || 'waarde',
        say(units),
        row[c] ?? null,
      );
    }
  const { header, units: told } = turned.headers();
  const names = keys.map(keyName);
  return {
    grid: {
      name,
      header: [...names, ...header],
      rows: [...turned.rows].map(([key, cells]) => [
        ...key.split('\u0000'),
        ...Array.from(header, (_, t) => cells[t] ?? null),
      ]),
      firstRow: parts.firstRow,
    },
    periodsAcross: dimensions.some(({ kind, across }) => across && kind === 'period'),
    units: [...names.map(() => ''), ...told],
  };
}

/** The same table without what stands around it, for a header of one row. */
function plainTable(parts: StackedParts, name: string): Turning {
  const header = parts.header[0]!.map(textOf);
  return {
    grid: { name, header, rows: parts.body, firstRow: parts.firstRow },
    periodsAcross: false,
    units: header.map((one, c) => (c < parts.labels ? '' : nameAndUnit(one).unit)),
  };
}

/**
 * Turns a table whose header stands in several rows (StatLine "volgens tabelindeling": a row per dimension; Swing: indicators
 * over periods) into one with a column per topic and a row per case. Lines above and below are taken off and kept. `undefined`
 * when the rows hold no such table: a header of one row with nothing around it is left to others.
 */
export function unstacked(rows: readonly Row[]): Unstacked | undefined {
  if (rows.reduce((sum, row) => sum + row.length, 0) > CELL_LIMIT) return undefined;
  const parts = stackedParts(rows);
  if (!parts) return undefined;
  const { header, title, footer, firstRow } = parts;
  if (header.length < 2 && title.length + footer.length === 0) return undefined;
  const labels = header.flatMap((row) => row.slice(0, parts.labels).map(textOf).filter(Boolean));
  const table = header.length > 1 ? turn(parts, title[0] ?? '') : plainTable(parts, title[0] ?? '');
  return { ...table, title, footer, labels, headerRows: header.length, headerRow: firstRow - 1 };
}
