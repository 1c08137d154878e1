import type { ChartKind, Language, Series, SmallNumberPolicy } from '@draagkracht/model';
import { elementText } from '@draagkracht/base/snippet.js';
import { onWhite, staticWordings } from '@draagkracht/charts/static.js';
import { dressed, type Colours } from './looks.js';

/** On a page whose colours are not known the text is that of the page, and the rest stands out on light and on dark. */
const onAnyPage: Readonly<Record<string, string>> = {
  ...onWhite,
  '--_text': 'currentColor',
  '--_text-quiet': 'currentColor',
  '--_rule': '#80808066',
  '--_surface': '#80808026',
  '--_line': '#1d70b8',
  '--_improvement': '#1d70b8',
  '--_concern': '#c2600c',
  '--_neutral': '#8a63c9',
};

const pageColours: Colours = (name, property) =>
  name === '--_behind' ? (property === 'stroke' ? 'none' : 'Canvas') : (onAnyPage[name] ?? 'currentColor');

/** Classes on somebody else's page bear our name. */
const named = (markup: string): string =>
  markup.replace(
    /(\sclass=")([^"]*)"/g,
    (_, start: string, names: string) =>
      `${start}${names
        .trim()
        .split(/\s+/)
        .map((name) => `dk-${name}`)
        .join(' ')}"`,
  );

/** Waits until everything a block says can be said in a language. */
export const textsIn = (language: Language): Promise<unknown> =>
  Promise.all(staticWordings.flatMap((wording) => wording.coming(language)));

/** What is written on a tag about its figures, so that the element that comes judges them as this block does. */
export interface SeriesWishes {
  readonly series: Series;
  readonly language: Language;
  readonly kind?: ChartKind | 'auto';
  readonly smallNumberPolicy?: SmallNumberPolicy;
  /** Level of the heading, 2–5; default 3. */
  readonly level?: number;
}

/** Attributes without those that say nothing. */
export const given = (attributes: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).flatMap(([name, value]) => (value ? [[name, value]] : [])));

/** The attributes of an element that shows one series. */
export function seriesAttributes({
  series,
  language,
  kind = 'auto',
  smallNumberPolicy,
  level,
}: SeriesWishes): Record<string, string> {
  const { direction, unit } = series.indicator;
  return given({
    lang: language,
    'heading-level': level === undefined ? undefined : String(level),
    better: direction === 'neutral' ? undefined : direction,
    unit,
    kind: kind === 'auto' ? undefined : kind,
    'small-number-policy': smallNumberPolicy,
  });
}

/**
 * The tag of an element around what it shows, for a page: shapes hold their own looks and classes bear our name.
 * @param markup as the templates of the element make it
 * @param sheets the style sheets of the element
 */
export const blockOf = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  markup: string,
  sheets: string,
): string => `${elementText(tag, attributes, named(dressed(markup, sheets, pageColours)))}\n`;
