import type { Language } from '@draagkracht/model';
import { elementText, escapeHtml, scriptLine, type Release } from '@draagkracht/base/snippet.js';

/** A card as it is pasted: what stands there without any script, and what the element needs. */
export interface CodeOfCard {
  readonly id: string;
  readonly region: string;
  readonly label: string;
  readonly place: string;
  readonly unit: string;
  readonly sentence: string;
  readonly rows: readonly { readonly period: string; readonly figure: string }[];
  readonly source: string;
  readonly story?: { readonly means: string } | undefined;
}

/** Where the pieces lie on the site. */
export interface CodePlaces {
  /** Folder of Draagkracht on the own site, with the slash at its end; every version has a folder in it. */
  readonly folder: string;
  /** The version the code is for; without it nothing is said of versions. */
  readonly release?: Release | undefined;
  /** Address of the file with the figures. */
  readonly file: string;
  readonly language: Language;
  /** Level of the heading above each card, 2 to 5. */
  readonly level: number;
}

/** The element a card becomes on a page. */
export const CARD_TAG = 'dk-indicator-card';

/** Rows that stand in pasted code at most; the newest, because all of them are in the file. */
const ROWS = 12;

/** The line that loads the elements, once a page: of a known version in the folder of that version, with the sum it is checked by. */
export const scriptOf = ({ folder, release }: Pick<CodePlaces, 'folder' | 'release'>): string =>
  scriptLine(release ? { ...release, folder: `${folder}${release.version}/` } : { folder });

const words: Readonly<Record<Language, { period: string; figure: string; source: string }>> = {
  nl: { period: 'Periode', figure: 'Cijfer', source: 'Bron' },
  en: { period: 'Period', figure: 'Figure', source: 'Source' },
};

function tableOf({ label, place, unit, rows }: CodeOfCard, language: Language): string[] {
  const said = words[language];
  const caption = [label, place].filter(Boolean).join(', ') + (unit && !label.includes(unit) ? ` (${unit})` : '');
  return [
    '  <table>',
    `    <caption>${escapeHtml(caption)}</caption>`,
    `    <thead><tr><th scope="col">${said.period}</th><th scope="col">${escapeHtml(place || said.figure)}</th></tr></thead>`,
    '    <tbody>',
    ...rows
      .slice(-ROWS)
      .map(
        ({ period, figure }) =>
          `      <tr><th scope="row">${escapeHtml(period)}</th><td>${escapeHtml(figure)}</td></tr>`,
      ),
    '    </tbody>',
    '  </table>',
  ];
}

/**
 * The code of one card: an element around a sentence, a real table and the source. Without the script, in print and for a search engine
 * those stand there by themselves.
 */
export function cardCode(card: CodeOfCard, { file, language, level }: CodePlaces): string {
  const { id, region, sentence, source, story, label } = card;
  const inside = [
    `  <h${level}>${escapeHtml(label)}</h${level}>`,
    `  <p>${escapeHtml(sentence)}</p>`,
    ...(story ? [`  <p>${escapeHtml(story.means)}</p>`] : []),
    ...tableOf(card, language),
    ...(source ? [`  <p>${words[language].source}: ${escapeHtml(source)}</p>`] : []),
  ];
  const attributes = { src: file, indicator: id, region, 'heading-level': String(level), lang: language };
  return elementText(CARD_TAG, attributes, inside.join('\n'));
}

/** The code of all cards with the script, under one heading. */
export const pageCode = (title: string, cards: readonly CodeOfCard[], places: CodePlaces): string =>
  [
    scriptOf(places),
    `<h${places.level}>${escapeHtml(title)}</h${places.level}>`,
    ...cards.map((card) => cardCode(card, { ...places, level: Math.min(5, places.level + 1) })),
  ].join('\n');
