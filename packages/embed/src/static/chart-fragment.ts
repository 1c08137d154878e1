import type { Language, Series } from '@draagkracht/model';
import { escapeHtml } from '@draagkracht/base/snippet.js';
import {
  guessedWidth,
  onWhite,
  pictureSheet,
  staticChart,
  staticStyles,
  type StaticChart,
} from '@draagkracht/charts/static.js';
import { blockOf, seriesAttributes, textsIn, type SeriesWishes } from './block.js';
import { dressed, type Colours } from './looks.js';
import { markupOf } from './markup.js';

/** What is to be made of a series. */
export interface ChartRequest extends SeriesWishes {
  /** Series of other areas beside it. */
  readonly others?: readonly Series[];
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

const paperColours: Colours = (name) => ({ ...onWhite, '--_line': '#0b5cad' })[name] ?? '#1a1a1a';

/** In the element a drawing is behind its slider; on a page it is an image. As wide as there is room, and never larger than it was drawn. */
const asImage = (markup: string, label: string): string =>
  markup.replace(
    /(<svg class="picture") width="\d+"([^>]*?) aria-hidden="true" focusable="false"/g,
    (_, start: string, more: string) =>
      `${start} width="100%"${more} preserveAspectRatio="xMinYMid" font-size="16" role="img" aria-label="${escapeHtml(label)}"`,
  );

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

/** A request as `staticChart` and `staticCard` take it, once the texts of its language are there. */
export async function askedOf(request: ChartRequest): Promise<Parameters<typeof staticChart>> {
  const { series, others = [], language, kind = 'auto', smallNumberPolicy = '', level = 3, csv } = request;
  await textsIn(language);
  return [series, others, { kind, smallNumberPolicy, level, ...(csv === undefined ? {} : { csv }) }, language];
}

/**
 * Makes a chart without a page: its words, its drawing and its table as markup, by the templates of the element. No script, no `style`, and
 * every text escaped.
 */
export async function chartFragment(request: ChartRequest): Promise<ChartFragment> {
  const chart = staticChart(...(await askedOf(request)));
  const figure = asImage(markupOf(chart.figure), chart.label);
  return {
    html: blockOf('dk-outcome-chart', seriesAttributes(request), figure, staticStyles.chart),
    svg: pictureOf(chart, request.language),
    sentence: chart.words.sentence,
  };
}
