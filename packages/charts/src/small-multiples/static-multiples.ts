import type { TemplateResult } from 'lit';
import { trimRegion, type Language, type Series, type SmallNumberPolicy } from '@draagkracht/model';
import { formatNumber } from '@draagkracht/base/words.js';
import type { StaticPicture } from '../outcome-chart/static-chart.js';
import { placeSheet } from './areas-sheet.geometry.js';
import { areasSheet } from './areas-sheet.picture.js';
import { carriedText } from './carried.series.js';
import { multiplesMessages } from './messages.js';
import { staticMultiplesMessages } from './messages.static.js';
import { placePanels } from './multiples.geometry.js';
import { LONG, MOST, multiplesOf, policyFor } from './multiples.series.js';
import { panelTemplate } from './small-multiples.template.js';
import { areaWords, multiplesWords, panelWords, type MultiplesWords } from './small-multiples.words.js';
import { staticMultiplesTemplate } from './static-multiples.template.js';
import { areasTable } from './table.words.js';

/** What may be asked of small multiples made beforehand. */
export interface StaticMultiplesWishes {
  /** A series drawn behind every other. */
  readonly reference?: Series;
  /** Code of the reader's own area, which is marked. */
  readonly region?: string;
  readonly smallNumberPolicy?: SmallNumberPolicy;
  /** Level of the heading, 2–6. */
  readonly level: number;
  /** Address of the figures as CSV; without it no link. */
  readonly csv?: string;
}

/** Small multiples made beforehand. */
export interface StaticMultiples {
  /** The whole: sentence, pictures, table, source. */
  readonly figure: TemplateResult;
  /** Every area that is drawn, in one drawing: for a document. */
  readonly picture: StaticPicture;
  readonly words: MultiplesWords;
}

/** More figures than this are not carried along with their table: they would weigh more than the page. */
const CARRIED = 2000;

/**
 * Makes small multiples where there is no page: the same series, geometry, words and templates as the element's. English must have been
 * fetched (`staticWordings`).
 * @returns `undefined` without a single area.
 */
export function staticMultiples(
  series: readonly Series[],
  { reference, region = '', smallNumberPolicy, level, csv }: StaticMultiplesWishes,
  language: Language,
): StaticMultiples | undefined {
  const policy = policyFor(series, smallNumberPolicy);
  const multiples = multiplesOf(series, reference, { region: trimRegion(region), policy });
  if (!multiples) return undefined;
  const placed = placePanels(multiples);
  const words = multiplesWords(multiples, placed, language);
  const { lines } = multiples;
  const say = multiplesMessages.in(language);
  const drawn = lines.slice(0, MOST);
  const named = drawn.map((line) => panelWords(line, multiples, say, language));
  const panels = drawn.map((line, at) =>
    panelTemplate(placed.panels[at]!, placed.reference, {
      ...named[at]!,
      current: false,
      said: areaWords(line, multiples, language),
    }),
  );
  const sheet = placeSheet(named.map(({ name, own }) => (own ? `${name} (${own})` : name)));
  const number = (count: number): string => formatNumber(count, 0, language);
  const figures = lines.reduce((sum, { points }) => sum + points.length, 0);
  const figure = staticMultiplesTemplate({
    words,
    level,
    panels,
    isLong: lines.length > LONG,
    more: lines.length > MOST ? staticMultiplesMessages[language].more(number(MOST), number(lines.length)) : '',
    table: areasTable(multiples, language),
    carried: figures <= CARRIED ? carriedText(series, reference, multiples, language) : undefined,
    csv,
    language,
  });
  const { width, height } = sheet;
  return { figure, picture: { drawing: areasSheet(sheet, placed, named), width, height }, words };
}
