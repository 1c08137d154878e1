import {
  answerKinds,
  csvFile,
  csvFigure,
  csvText,
  nameOf,
  partyKinds,
  periodLabel,
  tensions,
  type InterplayScan,
  type Language,
} from '@draagkracht/model';
import { deskMessages } from './desk.messages.js';
import { tiesOf } from './ties.view.js';

const figure = (value: number | undefined): string => (value === undefined ? '' : csvFigure(value));

/** What every side says of every tie on a row of its own, then tensions, answers and what is worked on. No cell is one a spreadsheet would run. */
export function scanCsv(data: InterplayScan, today: string, language: Language): string {
  const say = deskMessages[language];
  const { columns } = say;
  const label = (key: string): string => data.parties.find((party) => party.key === key)?.label ?? '';
  return csvFile([
    [csvText(say.csvTitle), csvText(data.area)],
    [csvText(say.made(periodLabel(data.heldOn || today, language)))],
    [],
    [columns.a, columns.b, columns.side, columns.now, columns.wanted, columns.gap].map(csvText),
    ...tiesOf(data).flatMap(({ a, b, sides, gap }) =>
      sides.map(({ side, level, wanted, hadTurn }) => [
        csvText(a.label),
        csvText(b.label),
        csvText(nameOf(partyKinds, side)[language]),
        level === undefined ? csvText(hadTurn ? say.leftOpen : say.notAsked) : figure(level),
        figure(wanted),
        figure(gap),
      ]),
    ),
    [],
    [columns.tension, columns.present, columns.example].map(csvText),
    ...data.tensions.map(({ tension, present, example }) => [
      csvText(nameOf(tensions, tension)[language]),
      present ?? '',
      csvText(example),
    ]),
    [],
    [columns.answer, columns.action].map(csvText),
    ...data.answers.map(({ kind, action }) => [
      csvText(kind ? nameOf(answerKinds, kind)[language] : ''),
      csvText(action),
    ]),
    [],
    [columns.a, columns.b, columns.what, columns.who, columns.by, columns.outcome].map(csvText),
    ...data.chosen.map(({ a, b, what, ownerRole, by, outcome }) => [
      csvText(label(a)),
      csvText(label(b)),
      csvText(what),
      csvText(ownerRole),
      csvText(by),
      csvText(outcome ? say.outcome[outcome] : ''),
    ]),
  ]);
}
