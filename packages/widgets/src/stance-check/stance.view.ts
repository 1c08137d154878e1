import {
  stanceAxes,
  stanceStatements,
  type DkRecord,
  type StanceAnswer,
  type StanceAxisNames,
  type StanceCheck,
  type StanceStatement,
} from '@draagkracht/model';
import { byTime, dueOf, type Due } from '../shared/due.view.js';

/** A kept look at one moment. */
export type Moment = DkRecord<StanceCheck>;

/** A statement with what somebody answered; `undefined` where nothing was answered. */
export interface AnsweredStatement {
  readonly statement: StanceStatement;
  readonly answer: StanceAnswer | undefined;
}

/** How one axis stands in one moment. */
export interface AxisView {
  readonly names: StanceAxisNames;
  readonly statements: readonly AnsweredStatement[];
  /** Answers that count, 1 to 4; "not applicable" is none of them. */
  readonly answers: readonly number[];
  /** The middle of those answers, as their mean; `undefined` when none of the three applies: too little to show. */
  readonly bar: number | undefined;
}

/** The answer to a statement; `undefined` where nothing was answered. */
export const answerTo = (data: StanceCheck, name: string): StanceAnswer | undefined =>
  (data as Readonly<Record<string, unknown>>)[name] as StanceAnswer | undefined;

/** The four axes of one moment, in the order of the seed. */
export function axisViews(data: StanceCheck): readonly AxisView[] {
  return stanceAxes.map((names) => {
    const statements = stanceStatements
      .filter(({ axis }) => axis === names.value)
      .map((statement) => ({ statement, answer: answerTo(data, statement.value) }));
    const answers = statements.flatMap(({ answer }) => (answer && answer !== 'none' ? [Number(answer)] : []));
    const sum = answers.reduce((total, one) => total + one, 0);
    return { names, statements, answers, bar: answers.length === 0 ? undefined : sum / answers.length };
  });
}

/** Where there is most room: the statements somebody agreed with least. */
export interface Room {
  /** The lowest answer, 1 to 4; at 4 there is no room left by these statements. */
  readonly answer: number;
  /** The statements with that answer: first those of the axis that stands lowest. */
  readonly statements: readonly StanceStatement[];
}

/** The statements with most room; `undefined` when none applies. */
export function roomOf(data: StanceCheck): Room | undefined {
  const views = axisViews(data);
  const answer = Math.min(...views.flatMap(({ answers }) => answers));
  if (!Number.isFinite(answer)) return undefined;
  const statements = [...views]
    .sort((a, b) => (a.bar ?? Infinity) - (b.bar ?? Infinity))
    .flatMap((view) => view.statements.filter((one) => Number(one.answer) === answer))
    .map(({ statement }) => statement);
  return { answer, statements };
}

/** What the tool shows of everything that is kept. */
export interface MomentsView {
  /** Steps whose day has come and on which nobody looked back, the longest ago first. */
  readonly due: readonly Moment[];
  /** The moment somebody chose last. */
  readonly latest: Moment | undefined;
  /** Those before it, the newest first. */
  readonly earlier: readonly Moment[];
}

/** How the day of a step stands to today; `undefined` when there is no step yet, or somebody looked back already. */
export const stepDue = ({ data }: Moment, today: string): Due | undefined =>
  data.stepInside === '' || data.tried ? undefined : dueOf(data.tryBefore, today);

/** Puts what is kept in order. `today` is an ISO day. */
export function momentsView(moments: readonly Moment[], today: string): MomentsView {
  const [latest, ...earlier] = [...moments].sort((a, b) => byTime(b.createdAt, a.createdAt));
  const due = moments
    .filter((moment) => ['due', 'overdue'].includes(stepDue(moment, today) ?? ''))
    .sort((a, b) => byTime(a.data.tryBefore, b.data.tryBefore));
  return { due, latest, earlier };
}
