import type { Language, Series, SmallNumberPolicy } from '@draagkracht/model';
import { staticMultiples, staticStyles } from '@draagkracht/charts/static.js';
import { blockOf, given, textsIn } from './block.js';
import { markupOf } from './markup.js';
import { pictureOf } from './picture.js';

/** What is to be made of the series of areas. */
export interface AreasRequest {
  /** One for each area. */
  readonly series: readonly Series[];
  /** A series drawn behind every other, such as that of the whole municipality. */
  readonly reference?: Series;
  /** Code of the reader's own area, which is marked. */
  readonly region?: string;
  readonly language: Language;
  readonly smallNumberPolicy?: SmallNumberPolicy;
  /** Level of the heading, 2–5; default 3. */
  readonly level?: number;
  /** Address of the figures as CSV. */
  readonly csv?: string;
}

/** Small multiples that are whole without script. */
export interface AreasFragment {
  /** The element's tag around sentence, pictures, table and source: for a page. */
  readonly html: string;
  /** The pictures of all areas with the words in it, on white: for a document. */
  readonly svg: string | undefined;
  readonly sentence: string;
}

/** A picture has the size of its own drawing where no style sheet comes along. */
const withSize = (markup: string): string =>
  markup.replace(
    /<svg viewBox="0 0 (\d+) (\d+)" role="img"/g,
    '<svg width="$1" height="$2" viewBox="0 0 $1 $2" role="img"',
  );

/**
 * Makes small multiples without a page, by the templates of the element. No script, no `style`, and every text escaped.
 * @returns `undefined` without a single area.
 */
export async function areasFragment({
  series,
  language,
  level,
  ...more
}: AreasRequest): Promise<AreasFragment | undefined> {
  await textsIn(language);
  const made = staticMultiples(series, { ...more, level: level ?? 3 }, language);
  if (!made) return undefined;
  const attributes = given({
    lang: language,
    'heading-level': level === undefined ? undefined : String(level),
    region: more.region,
    'small-number-policy': more.smallNumberPolicy,
  });
  const markup = withSize(markupOf(made.figure));
  const { heading, unit, sentence, notes, source } = made.words;
  return {
    html: blockOf('dk-small-multiples', attributes, markup, staticStyles.areas),
    svg: pictureOf(
      {
        picture: made.picture,
        words: { heading, place: unit, sentence, source: { before: '', name: source, after: '' } },
        legend: notes.map((text) => ({ sign: undefined, text })),
      },
      `${staticStyles.areas} text { fill: var(--_text) }`,
      language,
    ),
    sentence,
  };
}
