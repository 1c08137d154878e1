import type { Agreement, AgreementView } from '../principle-card/principle-card.view.js';
import { agreementView } from '../principle-card/principle-card.view.js';
import type { Language, PrincipleAgreement } from '@draagkracht/model';
import { byTime } from '../shared/due.view.js';

/** How many agreements run at one time: more are not kept (conviction 6). */
export const mostRunning = 3;

/** What came of earlier agreements. */
export type Outcome = NonNullable<PrincipleAgreement['outcome']>;

/** All agreements of a team, as the deck shows them. */
export interface DeckView {
  /** Those that run: whose day has come first, then the one that comes soonest. */
  readonly running: readonly AgreementView[];
  /** Of those, how many ask to be looked back on today. */
  readonly due: number;
  /** Those somebody looked back on, the newest first. */
  readonly earlier: readonly AgreementView[];
}

/** Puts agreements in order. `today` is an ISO day. */
export function deckView(records: readonly Agreement[], viewing: { today: string; language: Language }): DeckView {
  const all = records.map((record) => agreementView(record, viewing));
  const running = all
    .filter(({ record }) => !record.data.outcome)
    .sort((a, b) => byTime(a.record.data.reviewOn, b.record.data.reviewOn));
  return {
    running,
    due: running.filter(({ due }) => due !== 'later').length,
    earlier: all
      .filter(({ record }) => record.data.outcome)
      .sort((a, b) => byTime(b.record.createdAt, a.record.createdAt)),
  };
}

/** The agreements on one principle; of all of them for 0. */
export const ofPrinciple = (views: readonly AgreementView[], principle: number): readonly AgreementView[] =>
  principle === 0 ? views : views.filter(({ record }) => record.data.principle === principle);

/** How often each outcome stands among agreements, in the order from worked out to not. */
export function outcomeCounts(views: readonly AgreementView[]): readonly (readonly [Outcome, number])[] {
  const count = (outcome: Outcome): number => views.filter(({ record }) => record.data.outcome === outcome).length;
  return (['yes', 'partly', 'no'] as const).map((outcome) => [outcome, count(outcome)]);
}
