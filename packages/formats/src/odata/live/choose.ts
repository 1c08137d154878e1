import { periodOf, trimRegion } from '@draagkracht/model';
import { UnreadableError } from '../../problems/unreadable.js';
import type { AxisKind, CodeFacts, TableFacts } from '../facts.js';
import { nameMeasures } from '../names.js';
import type { Wanted } from './question.js';

/** What is wanted of a table; everything where nothing is said. */
export interface CbsChoice {
  /** Ids, codes or names of measures. */
  readonly measures?: readonly string[];
  /** Codes of regions; `GM*` is every municipality. Padding does not matter. */
  readonly regions?: readonly string[];
  /** Periods in any spelling: `2023`, `2023JJ00`, `2024 1e kwartaal`. */
  readonly periods?: readonly string[];
  /** Codes or titles of other dimensions, by the name of the dimension. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/** A choice in the words of the source. */
export interface Chosen {
  /** Fields (v3) or codes (v4) of the measures wanted; all of them when nothing was said. */
  readonly measures: readonly string[];
  readonly dimensions: readonly Wanted[];
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const refuse = (facts: TableFacts, text: string): never => {
  throw new UnreadableError('cbs-no-such-choice', { name: facts.tableId ?? '', text });
};

function measuresOf(facts: TableFacts, wanted: readonly string[] | undefined): string[] {
  const figures = [...facts.measures].filter(([, { text }]) => !text).map(([field]) => field);
  if (!wanted) return figures;
  const { names } = nameMeasures(figures, [], facts);
  const chosen = wanted.flatMap((text) => {
    const exact = figures.filter((field) => same(field, text) || same(names.get(field)!.id, text));
    const found = exact.length > 0 ? exact : figures.filter((field) => same(names.get(field)!.label, text));
    return found.length > 0 ? found : refuse(facts, text);
  });
  return [...new Set(chosen)];
}

/** The dimension of a kind, by name. */
const axisOf = ({ dimensions }: TableFacts, kind: AxisKind): string | undefined =>
  [...dimensions].find(([, facts]) => facts.kind === kind)?.[0];

type Code = readonly [string, CodeFacts];
type Fits = (code: string, facts: CodeFacts, text: string) => boolean;

const fits: Readonly<Record<AxisKind, Fits>> = {
  geo: (code, { title }, text) => trimRegion(code) === trimRegion(text) || same(title, text),
  time: (code, { title }, text) => {
    const period = periodOf(code) ?? periodOf(title);
    return same(code, text) || (period !== undefined && period.code === periodOf(text)?.code);
  },
  other: (code, { title }, text) => same(code, text) || same(title, text),
};

function wantedOf(facts: TableFacts, name: string, kind: AxisKind, texts: readonly string[]): Wanted {
  const codes: readonly Code[] = [...(facts.dimensions.get(name)?.codes ?? [])];
  const [only] = texts;
  const prefix = texts.length === 1 && only?.endsWith('*') ? only.slice(0, -1).trim().toUpperCase() : undefined;
  const keys = texts.flatMap((text) => {
    const begin = text.endsWith('*') ? text.slice(0, -1).trim().toUpperCase() : undefined;
    const found = codes.filter(([code, one]) =>
      begin === undefined ? fits[kind](code, one, text) : code.toUpperCase().startsWith(begin),
    );
    return found.length > 0 ? found.map(([, { key }]) => key) : refuse(facts, text);
  });
  return { name, keys: [...new Set(keys)], ...(prefix ? { prefix } : {}) };
}

/**
 * A choice in the words of the source.
 * @throws {UnreadableError} `cbs-no-such-choice` naming what the table does not know
 */
export function chosenOf(facts: TableFacts, { measures, regions, periods, where = {} }: CbsChoice): Chosen {
  const axes: [AxisKind, readonly string[] | undefined][] = [
    ['geo', regions],
    ['time', periods],
  ];
  const dimensions = axes.flatMap(([kind, texts]) => {
    if (!texts) return [];
    const name = axisOf(facts, kind);
    return name === undefined ? refuse(facts, texts.join(', ')) : [wantedOf(facts, name, kind, texts)];
  });
  for (const [text, codes] of Object.entries(where)) {
    const name = [...facts.dimensions].find(([one, { title }]) => same(one, text) || same(title ?? '', text))?.[0];
    dimensions.push(name === undefined ? refuse(facts, text) : wantedOf(facts, name, 'other', codes));
  }
  return { measures: measuresOf(facts, measures), dimensions };
}
