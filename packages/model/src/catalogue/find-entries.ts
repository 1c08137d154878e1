import type { Circle, Law, LifeDomain } from '../field/social-domain.names.js';
import type { MeasureLevel } from '../record/types/monitor-indicator.names.js';
import { catalogue } from './catalogue.js';
import type { CatalogueEntry } from './entry.js';
import { plain } from './plain-words.js';

/** What somebody looks for in the catalogue; what is empty is not asked. */
export interface CatalogueQuestion {
  readonly text?: string;
  readonly law?: Law | '';
  readonly lifeDomain?: LifeDomain | '';
  readonly circle?: Circle | '';
  readonly level?: MeasureLevel | '';
}

const haystack = ({ id, label, definition, columns, sources }: CatalogueEntry): string =>
  plain(
    [
      id,
      label.nl,
      label.en,
      definition.nl,
      definition.en,
      ...columns.alsoCalled,
      ...sources.map(({ name }) => name),
    ].join(' '),
  );
const texts = new Map<string, string>();
const textOf = (entry: CatalogueEntry): string => {
  const known = texts.get(entry.id) ?? haystack(entry);
  texts.set(entry.id, known);
  return known;
};

/** Where the words stand counts: in the name comes before in the definition. */
const rank = ({ label }: CatalogueEntry, words: readonly string[]): number =>
  words.every((word) => plain(`${label.nl} ${label.en}`).includes(word)) ? 0 : 1;

/** The entries that answer a question: all its words occur, in either language, with or without accents. Names first, then the order of the catalogue. */
export function findEntries(
  asked: CatalogueQuestion,
  entries: readonly CatalogueEntry[] = catalogue,
): readonly CatalogueEntry[] {
  const words = plain(asked.text ?? '')
    .split(' ')
    .filter(Boolean);
  return entries
    .filter(
      (entry) =>
        (!asked.law || entry.laws.includes(asked.law)) &&
        (!asked.lifeDomain || entry.lifeDomains.includes(asked.lifeDomain)) &&
        (!asked.circle || entry.circle === asked.circle) &&
        (!asked.level || entry.level === asked.level) &&
        words.every((word) => textOf(entry).includes(word)),
    )
    .sort((a, b) => rank(a, words) - rank(b, words) || a.number - b.number);
}
