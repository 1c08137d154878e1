import { dayAt, daysFrom, periodLabel, type DkRecord, type Language, type TurnCurve } from '@draagkracht/model';
import { byTime, dueOf, type Due } from '../shared/due.view.js';
import { restMessages } from './rest.messages.js';

/** A kept conversation. */
export type Turn = DkRecord<TurnCurve>;

/** An action that was agreed on, in words. */
export interface ActionView {
  readonly what: string;
  readonly ownerRole: string;
  readonly due: Due;
  /** When it is to be done, or what came of it. */
  readonly words: string;
  readonly learned: string;
  /** Nobody said yet what came of it. */
  readonly isOpen: boolean;
}

/** A conversation in words. */
export interface TurnView {
  readonly record: Turn;
  readonly madeOn: string;
  readonly title: string;
  readonly actions: readonly ActionView[];
  /** The most urgent of its open actions; `later` when there is none. */
  readonly due: Due;
  /** Whether it ended in actions. */
  readonly isAgreed: boolean;
  /** Whether it asks how it went without being asked: from the day after it was made. */
  readonly asks: boolean;
}

/** What is shown: the conversation that goes on, and those before it, newest first. */
export interface TurnsView {
  readonly running: TurnView | undefined;
  readonly earlier: readonly TurnView[];
}

/** What is needed to put records into words. `today` is an ISO day. */
export interface Viewing {
  readonly today: string;
  readonly language: Language;
  /** The indicator on the page; empty when the figures are typed. */
  readonly indicatorId: string;
}

type Action = TurnCurve['chosen'][number];

function actionView({ what, ownerRole, by, outcome, learned }: Action, { today, language }: Viewing): ActionView {
  const say = restMessages[language];
  const due = dueOf(by, today);
  const days = by === '' ? 0 : Math.abs(daysFrom(today, by));
  return {
    what,
    ownerRole,
    due,
    words: outcome ? say.outcomes[outcome] : by === '' ? '' : say[due](periodLabel(by, language), days),
    learned: learned ?? '',
    isOpen: !outcome,
  };
}

const urgency: readonly Due[] = ['overdue', 'due', 'later'];

/** One conversation in words. */
export function turnView(record: Turn, viewing: Viewing): TurnView {
  const { today, language } = viewing;
  const made = dayAt(new Date(record.createdAt));
  const actions = record.data.chosen.map((action) => actionView(action, viewing));
  const open = actions.filter(({ isOpen }) => isOpen);
  const due = urgency.find((one) => open.some((action) => action.due === one)) ?? 'later';
  return {
    record,
    madeOn: periodLabel(made, language),
    title: record.data.result || restMessages[language].untitled,
    actions,
    due,
    isAgreed: actions.length > 0,
    asks: open.length > 0 && (due !== 'later' || made < today),
  };
}

/** What to show of all conversations that are kept about this indicator: the newest that is not finished leads. */
export function turnsView(records: readonly Turn[], viewing: Viewing): TurnsView {
  const own = records
    .filter(({ data }) => (data.indicatorId ?? '') === viewing.indicatorId)
    .sort((a, b) => byTime(b.createdAt, a.createdAt))
    .map((record) => turnView(record, viewing));
  const running = own.find(({ isAgreed, actions }) => !isAgreed || actions.some(({ isOpen }) => isOpen));
  return { running, earlier: own.filter((one) => one !== running) };
}
