import type { Language, SmallNumberPolicy } from '@draagkracht/model';
import { writeCsv } from '../csv-export/write-csv.js';
import type { PublicationParts } from './write-publication.js';

interface Words {
  readonly sentence: string;
  readonly source: string;
  readonly published: string;
  readonly retrieved: string;
  readonly smallNumbers: string;
  readonly method: string;
  readonly note: string;
  readonly signs: string;
  readonly policies: Readonly<Record<SmallNumberPolicy, string>>;
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    sentence: 'Zin',
    source: 'Bron',
    published: 'Gepubliceerd',
    retrieved: 'Opgehaald',
    smallNumbers: 'Kleine aantallen',
    method: 'Methode',
    note: 'Uitleg',
    signs: 'Een punt (.) is een verborgen of onbekend cijfer.',
    policies: {
      intern: 'intern: niets verborgen. Niet publiceren.',
      publiek: 'publiek: minder dan 10 is verborgen, de rest is afgerond op 5',
      streng: 'streng: minder dan 30 is verborgen, de rest is afgerond op 10',
    },
  },
  en: {
    sentence: 'Sentence',
    source: 'Source',
    published: 'Published',
    retrieved: 'Retrieved',
    smallNumbers: 'Small numbers',
    method: 'Method',
    note: 'Explanation',
    signs: 'A point (.) is a hidden or unknown figure.',
    policies: {
      intern: 'intern: nothing hidden. Do not publish.',
      publiek: 'publiek: less than 10 is hidden, the rest is rounded to 5',
      streng: 'streng: less than 30 is hidden, the rest is rounded to 10',
    },
  },
};

type Line = readonly [name: string, text: string];

const onlyOnce = (lines: readonly Line[]): Line[] => [
  ...new Map(lines.map((line) => [line.join('\n'), line])).values(),
];

/**
 * The figures of a publication for a spreadsheet, with all that must be known above them: sentences, sources, when, the rule for
 * small numbers, the method, and what a point means.
 */
export function publicationCsv(parts: PublicationParts): string {
  const { title, language, tables, regionLabels, policy, methods, texts = [], published, notes = [] } = parts;
  const said = words[language];
  const sources = tables.flatMap(({ indicator: { source } }) => (source ? [source] : []));
  const lines: Line[] = [
    ...texts.map(({ text }): Line => [said.sentence, text]),
    ...sources.map(({ name, tableId, licence }): Line => [
      said.source,
      [name, tableId, licence].filter(Boolean).join(', '),
    ]),
    ...sources.flatMap(({ retrieved }): Line[] => (retrieved ? [[said.retrieved, retrieved]] : [])),
    ...(published ? [[said.published, published] as const] : []),
    [said.smallNumbers, said.policies[policy]],
    ...methods.map(({ name, version }): Line => [said.method, `${name} ${version}`]),
    ...notes.map((note): Line => [said.note, note]),
    [said.note, said.signs],
  ];
  return writeCsv({ title, language, tables, ...(regionLabels ? { regionLabels } : {}), metadata: onlyOnce(lines) });
}
