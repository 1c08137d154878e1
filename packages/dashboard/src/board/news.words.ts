import { periodLabel, type Gap, type Language } from '@draagkracht/model';
import { changeWord, formatFigure, gapWord, periodInSentence } from '@draagkracht/base/words.js';
import type { IndicatorNews, MonitorNews, News } from '../monitor/news.view.js';
import { boardMessages, type BoardMessages } from './board.messages.js';

/** One kind of news with the indicators it holds for, each with what is to be known of it. */
export interface NewsLine {
  readonly key: string;
  readonly text: string;
  readonly about: readonly string[];
}

/** Periods in a row are told by the first and the last. */
const MOST_PERIODS = 3;

type NewsMessages = BoardMessages['news'];

function periodsIn(periods: readonly string[], language: Language, { to }: NewsMessages): string {
  const labels = periods.map((code) => periodInSentence(code, language));
  if (labels.length > MOST_PERIODS) return to(labels[0]!, labels.at(-1)!);
  return new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' }).format(labels);
}

const gapIn = (gap: Gap | undefined, language: Language, say: NewsMessages): string =>
  gap ? gapWord(gap, language) : say.notThere;

/** One piece of news as the line it stands in, and what is said of the indicator there. */
function told(news: News, of: IndicatorNews, language: Language, say: NewsMessages): [text: string, detail: string] {
  const figure = (value: number): string => formatFigure(value, of, language);
  switch (news.kind) {
    case 'new':
      return [say.new(periodsIn(news.periods, language, say), news.periods.length), ''];
    case 'new-gap':
      return [say.newGap(periodsIn(news.periods, language, say)), gapIn(news.gap, language, say)];
    case 'revised':
      return [say.revised, say.revision(periodLabel(news.period, language), figure(news.before), figure(news.after))];
    case 'final':
      return [say.final, periodsIn(news.periods, language, say)];
    case 'gone':
      return [say.gone, `${periodsIn(news.periods, language, say)}: ${gapIn(news.gap, language, say)}`];
    case 'column-gone':
      return [say.columnGone, ''];
    case 'region-gone':
      return [say.regionGone, ''];
    case 'rule':
      return [say.rule, say.ruling(changeWord(news.before, language), changeWord(news.after, language))];
  }
}

/** The order of kinds: what may need somebody to act comes first. */
const order: readonly News['kind'][] = [
  'rule',
  'column-gone',
  'region-gone',
  'gone',
  'revised',
  'new-gap',
  'new',
  'final',
];

/** All news in lines, one for each thing that is to be said; of indicators in the order of the monitor. */
export function newsLines({ indicators }: Pick<MonitorNews, 'indicators'>, language: Language): readonly NewsLine[] {
  const say = boardMessages.in(language).news;
  const lines = new Map<string, { key: string; text: string; about: string[] }>();
  for (const kind of order)
    for (const of of indicators) {
      for (const news of of.news.filter((one) => one.kind === kind)) {
        const [text, detail] = told(news, of, language, say);
        const line = lines.get(text) ?? { key: `${kind}-${lines.size}`, text, about: [] };
        line.about.push(detail ? `${of.label} (${detail})` : of.label);
        lines.set(text, line);
      }
    }
  return [...lines.values()];
}

/** What is new about one indicator in a few words, for its card. */
export function newsMark({ news }: Pick<IndicatorNews, 'news'>, language: Language): string {
  const say = boardMessages.in(language).news;
  const marks = order.filter((kind) => news.some((one) => one.kind === kind)).map((kind) => say.marks[kind]);
  return [...new Set(marks)].join('; ');
}
