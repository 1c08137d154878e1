import type { Indicator } from '../indicator/indicator.js';
import type { Translated } from '../value/translated.js';
import { catalogue } from './catalogue.js';
import type { CatalogueEntry } from './entry.js';
import { plain, rootOf, tellingWords } from './plain-words.js';

/** One reason to take a column for an entry, or one to be careful, in words. */
export interface Evidence {
  readonly kind: 'field' | 'words' | 'table' | 'unit' | 'other-unit';
  readonly says: Translated;
}

/** What something is recognised by: an entry of the catalogue, or an indicator somebody made. */
export type Recognisable = Pick<CatalogueEntry, 'label' | 'unit' | 'columns' | 'sources'>;

/** How likely a column holds an entry, 0 to 1, and why. It is a proposal: a person decides. */
interface Likely {
  readonly likeness: number;
  readonly evidence: readonly Evidence[];
}

/** A column that could hold an entry. */
export interface ColumnProposal extends Likely {
  readonly column: Indicator;
}

/** An entry that a column could hold. */
export interface EntryProposal extends Likely {
  readonly entry: CatalogueEntry;
}

/** Below this the name is not like it; below `LEAST` it is no proposal once everything is weighed. */
const ENOUGH = 0.5;
const LEAST = 0.45;

/** How rare each word is in the catalogue: "jeugdhulp" tells more than "jongeren". */
const rarity = new Map<string, number>();
const wordsKnown = new WeakMap<Recognisable, readonly (readonly string[])[]>();
const namesOf = ({ label, columns }: Recognisable): readonly string[] => [label.nl, label.en, ...columns.alsoCalled];
for (const entry of catalogue)
  for (const word of new Set(namesOf(entry).flatMap(tellingWords))) rarity.set(word, (rarity.get(word) ?? 0) + 1);
const wordsOf = (entry: Recognisable): readonly (readonly string[])[] => {
  const words = wordsKnown.get(entry) ?? namesOf(entry).map(tellingWords);
  wordsKnown.set(entry, words);
  return words;
};
const weight = (word: string): number => 1 / Math.sqrt(rarity.get(word) ?? 1);
const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weight(word), 0);

interface Shared {
  readonly likeness: number;
  readonly words: readonly string[];
}

/** Words two names share, weighed by how rare they are (Dice). */
function sharedWords(a: readonly string[], b: readonly string[]): Shared {
  const words = a.filter((word) => b.includes(word));
  const all = sum(a) + sum(b);
  return { words, likeness: all === 0 ? 0 : (2 * sum(words)) / all };
}

const best = (found: readonly Shared[]): Shared =>
  found.reduce((a, b) => (b.likeness > a.likeness ? b : a), { likeness: 0, words: [] });

type Unit = 'percent' | 'per-thousand' | 'per-ten-thousand' | 'count' | 'other';

function unitKind(unit: string): Unit {
  const text = unit.toLowerCase().replace(/(\d)[.,\s](?=\d{3})/g, '$1');
  if (text === '' || /^(aantal|number)$/.test(text)) return 'count';
  if (/%|procent|per ?cent/.test(text)) return 'percent';
  if (/10000/.test(text)) return 'per-ten-thousand';
  return /1000|per 1k/.test(text) ? 'per-thousand' : 'other';
}

function unitEvidence(entry: Recognisable, unit: string): Evidence | undefined {
  const [own, asked] = [unitKind(unit), unitKind(entry.unit.nl)];
  if (own === 'other' || asked === 'other') return undefined;
  if (own === asked)
    return {
      kind: 'unit',
      says: { nl: `De eenheid is gelijk: ${entry.unit.nl}.`, en: `The unit is the same: ${entry.unit.en}.` },
    };
  const [nl, en] = [unit || 'aantal', unit || 'number'];
  return {
    kind: 'other-unit',
    says: {
      nl: `Let op: de eenheid is hier ‘${nl}’, in de catalogus ‘${entry.unit.nl}’.`,
      en: `Mind: the unit is ‘${en}’ here, ‘${entry.unit.en}’ in the catalogue.`,
    },
  };
}

const fieldOf = (column: Indicator): string => column.id.replace(/ \([^()]*\)$/, '').replace(/_\d+$/, '');

function fieldEvidence(at: number, field: string): Evidence | undefined {
  if (at < 0) return undefined;
  return {
    kind: 'field',
    says: {
      nl: `De kolom heet ${field}. Zo heet dit cijfer bij de bron.`,
      en: `The column is called ${field}: the name its source has for it.`,
    },
  };
}

function wordEvidence({ words }: Shared, { label }: Indicator): Evidence {
  const met = (text: string): string =>
    [...new Set(plain(text).split(' '))]
      .filter((word) => words.includes(rootOf(word)))
      .map((word) => `‘${word}’`)
      .join(', ');
  return {
    kind: 'words',
    says: {
      nl: `De naam ‘${label.nl}’ lijkt erop: ${met(label.nl)}.`,
      en: `The name ‘${label.en}’ is like it: ${met(label.en)}.`,
    },
  };
}

function tableEvidence(entry: Recognisable, column: Indicator): Evidence | undefined {
  const id = column.source?.tableId;
  if (id === undefined || !entry.sources.some(({ tableIds }) => tableIds.includes(id))) return undefined;
  return {
    kind: 'table',
    says: {
      nl: `De cijfers komen uit tabel ${id}, die hierbij hoort.`,
      en: `The figures come from table ${id}, which belongs to it.`,
    },
  };
}

/** A label, and what stands behind its topic: "Inkomen: bijstand". */
const withoutTopic = (label: string): readonly string[] => {
  const name = label.split(': ').at(-1) ?? label;
  return name === label ? [label] : [label, name];
};

const columnWords = new WeakMap<Indicator, readonly (readonly string[])[]>();
const wordsOfColumn = (column: Indicator): readonly (readonly string[])[] => {
  const { nl, en } = column.label;
  const words = columnWords.get(column) ?? [...new Set([nl, en].flatMap(withoutTopic))].map(tellingWords);
  columnWords.set(column, words);
  return words;
};

/** What each reason adds to a likeness. A field name is nearly certain; a different unit makes the same name doubtful. */
const adds: Readonly<Record<Exclude<Evidence['kind'], 'field' | 'words'>, number>> = {
  table: 0.05,
  unit: 0.05,
  'other-unit': -0.15,
};

function judge(entry: Recognisable, column: Indicator): Likely {
  const field = fieldOf(column);
  const at = entry.columns.fields.findIndex((name) => name.toLowerCase() === field.toLowerCase());
  const own = wordsOfColumn(column);
  const shared = best(wordsOf(entry).flatMap((name) => own.map((words) => sharedWords(name, words))));
  const named = fieldEvidence(at, field);
  const base = Math.max(named ? 0.9 - at * 0.01 : 0, shared.likeness * 0.85);
  if (base < ENOUGH) return { likeness: 0, evidence: [] };
  const beside = [tableEvidence(entry, column), unitEvidence(entry, column.unit)].filter((one) => one !== undefined);
  const likeness = beside.reduce((sofar, { kind }) => sofar + adds[kind as keyof typeof adds], base);
  return {
    likeness: Math.max(0, Math.min(1, likeness)),
    evidence: [...(named ? [named] : [wordEvidence(shared, column)]), ...beside],
  };
}

/** A file of CBS has more than a hundred columns, and a list is drawn anew at each letter that is typed: each pair is judged once. */
const judged = new WeakMap<Indicator, WeakMap<Recognisable, Likely>>();

function likely(entry: Recognisable, column: Indicator): Likely {
  const known = judged.get(column) ?? new WeakMap<Recognisable, Likely>();
  judged.set(column, known);
  const found = known.get(entry) ?? judge(entry, column);
  known.set(entry, found);
  return found;
}

const worth = <Proposal extends Likely>(proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.filter(({ likeness }) => likeness >= LEAST).sort((a, b) => b.likeness - a.likeness);

/** The columns that could hold an entry, the likeliest first; none when nothing looks like it. */
export const columnsFor = (entry: Recognisable, columns: readonly Indicator[]): readonly ColumnProposal[] =>
  worth(columns.map((column) => ({ column, ...likely(entry, column) })));

/** The entries a column could hold, the likeliest first; none when it looks like nothing in the catalogue. */
export const entriesFor = (
  column: Indicator,
  entries: readonly CatalogueEntry[] = catalogue,
): readonly EntryProposal[] => worth(entries.map((entry) => ({ entry, ...likely(entry, column) })));
