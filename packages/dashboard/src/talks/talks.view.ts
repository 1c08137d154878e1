import {
  sessionQuestions,
  type DkRecord,
  type InterpretationSession,
  type KeptDraft,
  type MonitorIndicator,
  type SessionQuestion,
} from '@draagkracht/model';

export type Agreement = InterpretationSession['agreements'][number];

/** A session as it is kept. */
export type Session = DkRecord<InterpretationSession>;

/** Whether a session came to an end: what was agreed stands there, and when people look again. */
export const isFinished = ({ agreed, nextLook }: InterpretationSession): boolean =>
  agreed.trim() !== '' && nextLook !== '';

/** Something that was agreed and should be done by now. */
export interface DueAgreement {
  readonly session: Session;
  /** Its place in the session. */
  readonly at: number;
  readonly agreement: Agreement;
}

/** Days and instants in ISO stand in order as text. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Agreements whose day has come and that nobody looked back on, the oldest first. @param today ISO day */
export const dueAgreements = (sessions: readonly Session[], today: string): DueAgreement[] =>
  sessions
    .filter(({ data }) => isFinished(data))
    .flatMap((session) => session.data.agreements.map((agreement, at) => ({ session, at, agreement })))
    .filter(({ agreement: { by, outcome } }) => !outcome && by !== '' && by <= today)
    .toSorted((a, b) => order(a.agreement.by, b.agreement.by));

/** The name of the form that looks back on the agreement at a place in a session. */
export const lookBackForm = (at: number): string => `look-back-${at}`;

/** The agreement a draft looks back on; `undefined` for a draft of another form, and when nothing is asked of it any more. */
export const askedIn = (
  { form, recordId }: Pick<KeptDraft, 'form' | 'recordId'>,
  due: readonly DueAgreement[],
): DueAgreement | undefined => due.find(({ session, at }) => session.id === recordId && lookBackForm(at) === form);

/** The sessions by what they ask of somebody who comes in. Every session stands in one list. */
export interface SessionLists {
  /** The day to look again has come. The longest waiting first. */
  readonly due: readonly Session[];
  /** Begun and not finished. The one changed last first. */
  readonly begun: readonly Session[];
  /** The day to look again is still to come. The next one first. */
  readonly coming: readonly Session[];
  /** A later session looked back on it. The newest first. */
  readonly earlier: readonly Session[];
}

/** @param today ISO day */
export function sessionLists(sessions: readonly Session[], today: string): SessionLists {
  const followed = new Set(sessions.map(({ data }) => data.follows));
  const finished = sessions.filter(({ data }) => isFinished(data));
  const open = finished
    .filter(({ id }) => !followed.has(id))
    .toSorted((a, b) => order(a.data.nextLook, b.data.nextLook));
  return {
    due: open.filter(({ data }) => data.nextLook <= today),
    begun: sessions.filter(({ data }) => !isFinished(data)).toSorted((a, b) => order(b.updatedAt, a.updatedAt)),
    coming: open.filter(({ data }) => data.nextLook > today),
    earlier: finished.filter(({ id }) => followed.has(id)).toSorted((a, b) => order(b.data.heldOn, a.data.heldOn)),
  };
}

/** Which of the two lists of questions; both where figures of both kinds are on the table. */
export type QuestionList = keyof typeof sessionQuestions;

/** The lists of questions that go with these figures; those for all residents while nothing is on the table. */
export function questionLists(
  ids: readonly string[],
  indicators: readonly DkRecord<MonitorIndicator>[],
): readonly QuestionList[] {
  const levels = indicators.filter(({ id }) => ids.includes(id)).map(({ data }) => data.level);
  const lists = (['population', 'programme'] as const).filter((level) => levels.includes(level));
  return lists.length > 0 ? lists : ['population'];
}

/** A question somebody answered. */
export interface Answered {
  readonly question: SessionQuestion;
  readonly answer: string;
}

/** The questions that were answered, in their order. */
export const answeredIn = (data: InterpretationSession, list: QuestionList): Answered[] =>
  sessionQuestions[list].flatMap((question) => {
    const answer = data[question]?.trim();
    return answer ? [{ question, answer }] : [];
  });

/** A session with nothing in it yet. @param today ISO day */
export const blankSession = (region: string, today: string): InterpretationSession => ({
  title: '',
  heldOn: today,
  indicatorIds: [],
  region,
  readingA: '',
  readingAFrom: '',
  readingB: '',
  readingBFrom: '',
  agreed: '',
  agreements: [],
  nextLook: '',
});

/** The session in which people look again: about the same, with nothing filled in. @param there ids of indicators there are */
export const sessionAfter = (
  { id, data }: Session,
  there: readonly string[],
  today: string,
): InterpretationSession => ({
  ...blankSession(data.region, today),
  title: data.title,
  indicatorIds: data.indicatorIds.filter((one) => there.includes(one)),
  follows: id,
});
