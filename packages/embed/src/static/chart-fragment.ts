import type { ChartKind, Language, Series, SmallNumberPolicy } from '@draagkracht/model';
import { escapeHtml } from '@draagkracht/base/snippet.js';
import {
  guessedWidth,
  onWhite,
  pictureSheet,
  staticChart,
  staticStyles,
  staticWordings,
  type StaticChart,
  type StaticWishes,
} from '@draagkracht/charts/static.js';
import { dressed, type Colours } from './looks.js';
import { markupOf } from './markup.js';

/** What is to be made of a series. */
export interface ChartRequest {
  readonly series: Series;
  /** Series of other areas beside it. */
  readonly others?: readonly Series[];
  readonly language: Language;
  readonly kind?: ChartKind | 'auto';
  readonly smallNumberPolicy?: SmallNumberPolicy;
  /** Level of the heading, 2–5; default 3. */
  readonly level?: number;
  /** Address of the figures as CSV. */
  readonly csv?: string;
}

/** A chart that is whole without script. */
export interface ChartFragment {
  /** The element's tag around the sentence, the drawing, the table and the source: for a page. */
  readonly html: string;
  /** The drawing with its words in it, on white: for a document; `undefined` where there is nothing to draw. */
  readonly svg: string | undefined;
  readonly sentence: string;
}

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

const paperColours: Colours = (name) => ({ ...onWhite, '--_line': '#0b5cad' })[name] ?? '#1a1a1a';

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

/** In the element a drawing is behind its slider; on a page it is an image. As wide as there is room, and never larger than it was drawn. */
const asImage = (markup: string, label: string): string =>
  markup.replace(
    /(<svg class="picture") width="\d+"([^>]*?) aria-hidden="true" focusable="false"/g,
    (_, start: string, more: string) =>
      `${start} width="100%"${more} preserveAspectRatio="xMinYMid" font-size="16" role="img" aria-label="${escapeHtml(label)}"`,
  );

function attributesOf({ series, language, kind = 'auto', smallNumberPolicy, level }: ChartRequest): string {
  const { direction, unit } = series.indicator;
  const given: readonly (readonly [string, string | undefined])[] = [
    ['lang', language],
    ['heading-level', level === undefined ? undefined : String(level)],
    ['better', direction === 'neutral' ? undefined : direction],
    ['unit', unit || undefined],
    ['kind', kind === 'auto' ? undefined : kind],
    ['small-number-policy', smallNumberPolicy],
  ];
  return given.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`)).join('');
}

function pictureOf({ picture, words, legend }: StaticChart, language: Language): string | undefined {
  if (!picture) return undefined;
  const { heading, place, sentence, source } = words;
  const asPaper = (template: unknown): string =>
    dressed(markupOf(template), staticStyles.chart, paperColours).replace(
      /\s(?:class|aria-hidden|focusable)="[^"]*"/g,
      '',
    );
  const from = source ? `${source.before}${source.name}${source.after}` : '';
  return pictureSheet(
    {
      drawing: asPaper(picture.drawing).replace(/^<svg/, '<svg font-size="16"'),
      width: picture.width,
      height: picture.height,
      legend: legend.map(({ sign, text }) => ({ sign: sign && asPaper(sign), text })),
    },
    { title: [heading, place].filter(Boolean).join(', '), sentence, source: from, language },
    { family: 'sans-serif', measure: guessedWidth },
  ).svg;
}

/**
 * Makes a chart without a page: its words, its drawing and its table as markup, by the templates of the element. No script, no `style`, and
 * every text escaped.
 */
export async function chartFragment(request: ChartRequest): Promise<ChartFragment> {
  const { series, others = [], language, kind = 'auto', smallNumberPolicy = '', level = 3, csv } = request;
  await Promise.all(staticWordings.flatMap((wording) => wording.coming(language)));
  const wishes: StaticWishes = { kind, smallNumberPolicy, level, ...(csv === undefined ? {} : { csv }) };
  const chart = staticChart(series, others, wishes, language);
  const figure = named(dressed(asImage(markupOf(chart.figure), chart.label), staticStyles.chart, pageColours));
  return {
    html: `<dk-outcome-chart${attributesOf(request)}>\n${figure}\n</dk-outcome-chart>\n`,
    svg: pictureOf(chart, language),
    sentence: chart.words.sentence,
  };
}
