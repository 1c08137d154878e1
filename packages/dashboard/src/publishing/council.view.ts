import { textIn, type Series } from '@draagkracht/model';
import { judgePlainSeries, plainFactsOf } from '@draagkracht/statistics';
import { sentenceOf } from '@draagkracht/base/words.js';
import { cardFor } from '../board/board.view.js';
import { unknownsOf } from '../board/unknowns.view.js';
import type { CouncilPage } from '../council-page/council-page.view.js';
import type { Monitor } from '../monitor/monitor.js';

/** What the page for the council takes of a publication. */
export interface CouncilOf {
  readonly title: string;
  readonly language: CouncilPage['language'];
  readonly policy: CouncilPage['policy'];
  /** In words, read back from the file. */
  readonly cards: readonly Omit<CouncilPage['figures'][number], 'ask'>[];
  /** What is asked of the council, by the id in the publication. */
  readonly asks: ReadonlyMap<string, string>;
  readonly place: string;
}

/** The lines of what is not known, on the whole monitor: what is left out of a publication is not known to the council either. */
function unknownLines(monitor: Monitor, language: CouncilPage['language']): string[] {
  const { records } = monitor;
  if (!records) return [];
  const cards = records.indicators.map((indicator) => cardFor(monitor, indicator));
  return unknownsOf(cards, records).map(({ text, about }) =>
    about.length > 0 ? `${textIn(text, language)}: ${about.join(', ')}` : textIn(text, language),
  );
}

/** The conclusion without its source, which stands below each figure: on paper a line is a line. */
function sentenceOnPaper(
  { indicator: { source: _source, ...indicator }, ...series }: Series,
  language: CouncilPage['language'],
): string {
  const told = { ...series, indicator };
  return sentenceOf(plainFactsOf(told, judgePlainSeries(told, 'auto')), language);
}

/** The page for the council of what is published: the same figures, with the same of them hidden. */
export const councilPageOf = (
  { title, language, policy, cards, asks, place }: CouncilOf,
  monitor: Monitor,
): CouncilPage => ({
  title,
  organisation: monitor.setup.organisation,
  date: monitor.today(),
  place,
  language,
  figures: cards.map((card) => ({
    ...card,
    sentence: sentenceOnPaper(card.series, language),
    ask: asks.get(card.id) ?? '',
  })),
  unknown: unknownLines(monitor, language),
  policy,
  example: monitor.example,
});
