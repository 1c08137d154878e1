import {
  dayAt,
  daysFrom,
  periodLabel,
  type DkRecord,
  type Language,
  type PrincipleAgreement,
} from '@draagkracht/model';
import { byTime, dueOf, type Due } from '../shared/due.view.js';
import { agreementMessages } from './agreement.messages.js';

/** A kept agreement. */
export type Agreement = DkRecord<PrincipleAgreement>;

/** An agreement as it is shown, in words. */
export interface AgreementView {
  readonly record: Agreement;
  /** The day it was made. */
  readonly madeOn: string;
  /** What came of it, or that nobody looked back yet. */
  readonly outcome: string;
  readonly due: Due;
  /** When to look back; empty when that was done. */
  readonly dueWords: string;
  /** Whether the card asks how it went without being asked: from the day after it was made. */
  readonly asks: boolean;
}

/** What the card shows: one running agreement, the one to look back on first, and those before it. */
export interface CardView {
  readonly running: AgreementView | undefined;
  readonly earlier: readonly AgreementView[];
}

/** What is needed to put records into words. `today` is an ISO day. */
export interface Viewing {
  readonly principle: number;
  readonly today: string;
  readonly language: Language;
}

/** One agreement in words. */
export function agreementView(record: Agreement, { today, language }: Omit<Viewing, 'principle'>): AgreementView {
  const { outcome, reviewOn } = record.data;
  const say = agreementMessages[language];
  const made = dayAt(new Date(record.createdAt));
  const due = dueOf(reviewOn, today);
  const on = periodLabel(reviewOn, language);
  const days = reviewOn === '' ? 0 : Math.abs(daysFrom(today, reviewOn));
  const dueWords = reviewOn === '' ? '' : due === 'due' ? say.due : say[due](on, days);
  return {
    record,
    madeOn: periodLabel(made, language),
    outcome: say.outcomes[outcome ?? 'open'],
    due,
    dueWords: outcome ? '' : dueWords,
    asks: !outcome && (due !== 'later' || made < today),
  };
}

/** What to show of all agreements that are kept, newest first. Of several running ones the first to look back on leads. */
export function cardView(records: readonly Agreement[], viewing: Viewing): CardView {
  const own = records
    .filter((record) => record.data.principle === viewing.principle)
    .map((record) => agreementView(record, viewing));
  const open = own
    .filter(({ record }) => !record.data.outcome)
    .sort((a, b) => byTime(a.record.data.reviewOn, b.record.data.reviewOn));
  const [running] = open;
  const earlier = own.filter((one) => one !== running).sort((a, b) => byTime(b.record.createdAt, a.record.createdAt));
  return { running, earlier };
}
