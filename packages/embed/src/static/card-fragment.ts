import { staticCard, staticStyles, type StaticCard } from '@draagkracht/charts/static.js';
import { blockOf, seriesAttributes } from './block.js';
import { askedOf, type ChartRequest } from './chart-fragment.js';
import { markupOf } from './markup.js';

/** A card that is whole without script. */
export interface CardFragment {
  /** The element's tag around figure, sentence, small line, table, story and source: for a page. */
  readonly html: string;
  readonly sentence: string;
}

/** What stands at the top of a card, as one text. */
function saidBy({ heading, place, figure: { number, unit, when }, sentence }: StaticCard['words']): string {
  const name = [heading, place].filter(Boolean).join(', ');
  return [`${name}: ${[number, unit, when].filter(Boolean).join(' ')}.`, sentence].filter(Boolean).join(' ');
}

/** The small line has the size of its own drawing where no style sheet comes along. */
const withSize = (markup: string): string =>
  markup.replace(/(<svg class="spark") viewBox="0 0 (\d+) (\d+)"/, '$1 width="$2" height="$3" viewBox="0 0 $2 $3"');

/**
 * Makes a card without a page, by the templates of the element; its story is that of the series. No script, no `style`, and every text
 * escaped.
 */
export async function cardFragment(request: ChartRequest): Promise<CardFragment> {
  const { figure, words } = staticCard(...(await askedOf(request)));
  const markup = withSize(markupOf(figure));
  return {
    html: blockOf('dk-indicator-card', seriesAttributes(request), markup, staticStyles.card),
    sentence: saidBy(words),
  };
}
