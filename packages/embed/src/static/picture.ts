import type { Language } from '@draagkracht/model';
import { escapeHtml } from '@draagkracht/base/snippet.js';
import { guessedWidth, onWhite, pictureSheet, type StaticPicture } from '@draagkracht/charts/static.js';
import { dressed, type Colours } from './looks.js';
import { markupOf } from './markup.js';

const paperColours: Colours = (name) => ({ ...onWhite, '--_line': '#0b5cad' })[name] ?? '#1a1a1a';

/** In an element a drawing is behind its slider; on a page it is an image. As wide as there is room, and never larger than it was drawn. */
export const asImage = (markup: string, label: string): string =>
  markup.replace(
    /(<svg class="picture") width="\d+"([^>]*?) aria-hidden="true" focusable="false"/g,
    (_, start: string, more: string) =>
      `${start} width="100%"${more} preserveAspectRatio="xMinYMid" font-size="16" role="img" aria-label="${escapeHtml(label)}"`,
  );

/** What stands on a picture that goes into a document: the drawing with its words and its signs. */
export interface Drawn {
  readonly picture: StaticPicture | undefined;
  readonly words: {
    readonly heading: string;
    readonly place: string;
    readonly sentence: string;
    readonly source: { readonly before: string; readonly name: string; readonly after: string } | undefined;
  };
  readonly legend: readonly { readonly sign: unknown; readonly text: string }[];
}

/**
 * A drawing as a picture of its own, on white, with its words in it.
 * @param sheets the style sheets of the element
 * @returns `undefined` where there is nothing to draw
 */
export function pictureOf({ picture, words, legend }: Drawn, sheets: string, language: Language): string | undefined {
  if (!picture) return undefined;
  const { heading, place, sentence, source } = words;
  const asPaper = (template: unknown): string =>
    dressed(markupOf(template), sheets, paperColours).replace(
      /\s(?:class|role|aria-label|aria-hidden|focusable)="[^"]*"/g,
      '',
    );
  const from = source ? `${source.before}${source.name}${source.after}` : '';
  return pictureSheet(
    {
      drawing: asPaper(picture.drawing)
        .replace(/^<svg(?![^>]*\swidth=)/, `<svg width="${picture.width}" height="${picture.height}"`)
        .replace(/^<svg/, '<svg font-size="16"'),
      width: picture.width,
      height: picture.height,
      legend: legend.map(({ sign, text }) => ({ sign: sign ? asPaper(sign) : undefined, text })),
    },
    { title: [heading, place].filter(Boolean).join(', '), sentence, source: from, language },
    { family: 'sans-serif', measure: guessedWidth },
  ).svg;
}
