import {
  csvFigure,
  csvFile,
  csvText,
  fieldsOf,
  initiative,
  nameOf,
  outputIndicators,
  periodLabel,
  tellers,
  type Initiative,
  type Measurement,
  type OutputIndicator,
} from '@draagkracht/model';
import { valueWords } from '@draagkracht/base/words.js';
import { smallNumberRules } from '@draagkracht/statistics';
import { momentWord, type Saying } from './initiative.words.js';
import { lookMessages } from './look.messages.js';
import { measureView } from './measure.view.js';

function cells(of: OutputIndicator, measurement: Measurement, { language, policy }: Saying): string[] {
  const say = lookMessages[language];
  const isHidden = measureView(of, measurement, policy).kind === 'hidden';
  const isFew = of.kind === 'choice' && measurement.n < smallNumberRules[policy].count;
  const figure = (value: number | undefined): string =>
    value === undefined ? '' : isHidden || isFew ? '.' : csvFigure(value);
  const { count, partly, answer, n, on, toldBy, evidence, moment } = measurement;
  return [
    csvText(say.aspects[of.aspect]),
    csvText(of.label[language]),
    csvText(momentWord(moment, language)),
    figure(count),
    figure(partly),
    csvText(answer === undefined ? '' : nameOf(of.answers ?? [], answer)[language]),
    figure(n),
    on,
    csvText(nameOf(tellers, toldBy)[language]),
    csvText(evidence),
  ];
}

/**
 * The initiative and every measurement on a row. A point stands where the policy shows no number. No cell is one a spreadsheet would run.
 * @param today ISO day.
 */
export function initiativeCsv(data: Initiative, today: string, saying: Saying): string {
  const { language, policy } = saying;
  const say = lookMessages[language];
  const fields = fieldsOf(initiative.schema);
  const rows = data.measurements.flatMap((one) => {
    const of = outputIndicators.find(({ number }) => number === one.indicator);
    return of ? [cells(of, one, saying)] : [];
  });
  return csvFile([
    ...fields.map((field) => [
      csvText(field.label[language]),
      csvText(valueWords(field, data[field.name as keyof Initiative], language)),
    ]),
    [csvText(say.csvMade(periodLabel(today, language)))],
    [csvText(policy === 'intern' ? say.internNote : say.csvPolicy)],
    [],
    Object.values(say.csvColumns).map(csvText),
    ...rows,
  ]);
}
