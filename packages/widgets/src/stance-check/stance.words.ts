import { periodLabel, stanceAnswers, type Language, type StanceAnswer, type StanceCheck } from '@draagkracht/model';
import { lookBackWords } from '../shared/due.words.js';
import { deskMessages } from './desk.messages.js';
import { roomOf, type AxisView } from './stance.view.js';

/** An answer in words. */
export const answerWords = (answer: StanceAnswer | undefined, language: Language): string =>
  stanceAnswers.find(({ value }) => value === answer)?.label[language] ?? deskMessages[language].open;

/** What there is most room for, in one sentence. It speaks of a statement about one moment, never of a kind of person. */
export function roomWords(data: StanceCheck, language: Language): string {
  const say = deskMessages[language];
  const room = roomOf(data);
  if (!room) return say.noneApplies;
  const [first] = room.statements;
  if (room.answer === 4 || !first) return say.noRoom;
  const others = room.statements.length - 1;
  return `${say.room(first.label[language])}${others > 0 ? ` ${say.roomToo(others)}` : ''}`;
}

/** Where a bar ends, in the words of the answers; or why there is none. */
export function barWords({ bar, answers }: AxisView, language: Language): string {
  const say = deskMessages[language];
  if (bar === undefined) return say.tooFew;
  const lower = Math.floor(bar);
  const name = (value: number): string => answerWords(`${value}` as StanceAnswer, language).toLowerCase();
  const where = bar === lower ? say.at(name(lower)) : say.between(name(lower), name(lower + 1));
  return answers.length < 3 ? `${where} ${say.counted(answers.length)}` : where;
}

/** Until when there is time for the step; once that day has come, that it is time to look back. `today` is an ISO day. */
export function whenWords({ tryBefore, tried }: StanceCheck, today: string, language: Language): string {
  if (tried || tryBefore === '') return '';
  return tryBefore > today
    ? deskMessages[language].tryBefore(periodLabel(tryBefore, language))
    : lookBackWords(tryBefore, today, language);
}
