import { staticCard, staticStyles, type StaticCard } from '@draagkracht/charts/static.js';
import { blockOf, seriesAttributes } from './block.js';
import { askedOf, type ChartRequest } from './chart-fragment.js';
import { markupOf } from './markup.js';
import { pictureOf, type Drawn } from './picture.js';

/** A card that is whole without script. */
export interface CardFragment {
  /** The element's tag around figure, sentence, small line, table, story and source: for a page. */
  readonly html: string;
  /** The small line with the figure and its words in it, on white: for a document; `undefined` where there is no line. */
  readonly svg: string | undefined;
  readonly sentence: string;
}

/** The figure with its unit and when it was, and what is said of it. */
const figureAnd = ({ figure: { number, unit, when }, sentence }: StaticCard['words']): string =>
  [`${[number, unit, when].filter(Boolean).join(' ')}.`, sentence].filter(Boolean).join(' ');

/** What stands at the top of a card, as one text. */
const saidBy = (words: StaticCard['words']): string =>
  `${[words.heading, words.place].filter(Boolean).join(', ')}: ${figureAnd(words)}`;

/** The words of a card on a picture. */
function paperWords(words: StaticCard['words']): Drawn['words'] {
  const { heading, place, source, sourceMore } = words;
  const from = [source, sourceMore].filter(Boolean).join(' ');
  return { heading, place, sentence: figureAnd(words), source: { before: '', name: from, after: '' } };
}

/** The small line has the size of its own drawing where no style sheet comes along. */
const withSize = (markup: string): string =>
  markup.replace(/(<svg class="spark") viewBox="0 0 (\d+) (\d+)"/, '$1 width="$2" height="$3" viewBox="0 0 $2 $3"');

/**
 * Makes a card without a page, by the templates of the element; its story is that of the series. No script, no `style`, and every text
 * escaped.
 */
export async function cardFragment(request: ChartRequest): Promise<CardFragment> {
  const { figure, picture, words } = staticCard(...(await askedOf(request)));
  const markup = withSize(markupOf(figure));
  return {
    html: blockOf('dk-indicator-card', seriesAttributes(request), markup, staticStyles.card),
    svg: pictureOf(
      { picture, words: paperWords(words), legend: [{ sign: undefined, text: words.lineNote }] },
      staticStyles.card,
      request.language,
    ),
    sentence: saidBy(words),
  };
}
