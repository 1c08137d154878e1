import {
  csvFigure,
  csvFile,
  csvText,
  daysFrom,
  firstMetOn,
  obstacle,
  fieldsOf,
  periodLabel,
  type Field,
  type Obstacle,
} from '@draagkracht/model';
import { roundedCount, smallNumberRules, waitingSince } from '@draagkracht/statistics';
import { valueWords } from '@draagkracht/base/words.js';
import { deskMessages } from './desk.messages.js';
import type { ObstacleRecord } from './obstacle.view.js';
import { saidObstacle, type Saying } from './obstacle.words.js';

/** What is asked when an obstacle is reported; an example is about a household and stays inside. */
const reported = (policy: Saying['policy']): readonly Field[] =>
  fieldsOf(obstacle.schema).filter(
    ({ name }) =>
      ['title', 'kind', 'article', 'level', 'whoCanChange', 'hurts', 'minutesLost', 'answerBy'].includes(name) ||
      (policy === 'intern' && name === 'example'),
  );

function timesCell(times: number, policy: Saying['policy']): string {
  const { count, rounding } = smallNumberRules[policy];
  return times > 0 && times < count ? '.' : csvFigure(roundedCount(times, rounding));
}

function cells(data: Obstacle, fields: readonly Field[], saying: Saying): string[] {
  const { language, today, policy } = saying;
  const since = waitingSince(data, today);
  const said = saidObstacle(data, saying);
  return [
    ...fields.map((field) => csvText(valueWords(field, data[field.name as keyof Obstacle], language))),
    csvText(firstMetOn(data)),
    timesCell(data.times.length, policy),
    csvText(said.status),
    since === undefined ? '' : csvFigure(Math.max(0, daysFrom(since, today))),
    csvText(data.answer),
    csvText(data.because),
    csvText(data.answeredBy),
    csvText(data.answeredOn),
  ];
}

/** Every obstacle on a row. It holds roles and no names, no cases and no dates of single times; a count that is too small is a point. */
export function obstaclesCsv(records: readonly ObstacleRecord[], saying: Saying): string {
  const { language, today, policy } = saying;
  const say = deskMessages[language];
  const heads = say.csvHeads;
  const fields = reported(policy);
  return csvFile([
    [csvText(say.csvTitle)],
    [csvText(say.csvMade(periodLabel(today, language)))],
    [csvText(policy === 'intern' ? say.internNote : say.csvFew)],
    [],
    [
      ...fields.map(({ label }) => label[language]),
      heads.firstOn,
      heads.times,
      heads.status,
      heads.waitsDays,
      heads.answer,
      heads.because,
      heads.answeredBy,
      heads.answeredOn,
    ].map(csvText),
    ...records.map(({ data }) => cells(data, fields, saying)),
  ]);
}
