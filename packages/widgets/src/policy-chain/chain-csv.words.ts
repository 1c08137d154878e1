import {
  csvFigure,
  csvFile,
  csvText,
  iv3Fields,
  nameOf,
  periodLabel,
  sameAnswers,
  type DkRecord,
  type Language,
  type Obstacle,
  type PolicyChain,
} from '@draagkracht/model';
import { breaksOf, fiveLinks, type ChainLink } from './chain.view.js';
import { breakWords, changeWords, conclusion, obstacleWords } from './chain.words.js';
import { deskMessages } from './desk.messages.js';

function row(link: ChainLink, language: Language): readonly string[] {
  const say = deskMessages[language];
  const { stage, title, article, adoptedBy, date, url, iv3Field, amountCents, year, promisesText, saysSame } = link;
  return [
    csvText(say.stages[stage]),
    csvText(title),
    csvText(article),
    adoptedBy ? csvText(say.owners[adoptedBy]) : '',
    csvText(date),
    csvText(url),
    iv3Field ? csvText(nameOf(iv3Fields, iv3Field)[language]) : '',
    amountCents === undefined ? '' : csvFigure(amountCents / 100, 2),
    year === undefined ? '' : String(year),
    csvText(promisesText),
    saysSame ? csvText(nameOf(sameAnswers, saysSame)[language]) : '',
  ];
}

/** What else is about the promise: lines below a title, with an empty line above. */
const below = (title: string, lines: readonly string[]): readonly (readonly string[])[] =>
  lines.length === 0 ? [] : [[], [csvText(title)], ...lines.map((line) => [csvText(line)])];

/**
 * A chain as a sheet: the conclusion, a row per document, where the promise changes and who may repair it, what really happens, the obstacles
 * with their answers, and the proposals.
 * @param today ISO day.
 */
export function chainCsv(
  data: PolicyChain,
  obstacles: readonly DkRecord<Obstacle>[],
  today: string,
  language: Language,
): string {
  const say = deskMessages[language];
  const breaks = breaksOf(data).map((one) => Object.values(breakWords(one, data, today, language)).join(' '));
  return csvFile([
    [csvText(say.csvTitle(data.topic))],
    [csvText(conclusion(data, language))],
    [csvText(say.csvMade(periodLabel(today, language)))],
    [],
    Object.values(say.columns).map(csvText),
    ...fiveLinks(data.links).map((link) => row(link, language)),
    ...below(say.breaksTitle, breaks),
    ...below(
      say.practiceTitle,
      data.practice ? [data.practice, ...(data.practiceBy ? [say.saidBy(data.practiceBy)] : [])] : [],
    ),
    ...below(
      say.obstaclesTitle,
      obstacles.map((one) => [`${one.data.title}.`, ...obstacleWords(one.data, today, language)].join(' ')),
    ),
    ...below(
      say.changesTitle,
      data.changes.map((change) => changeWords(change, today, language).join(' ')),
    ),
  ]);
}
