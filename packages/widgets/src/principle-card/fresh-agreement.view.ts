import { daysAfter, type PrincipleAgreement } from '@draagkracht/model';
import type { Agreement, Viewing } from './principle-card.view.js';

/** What is asked when an agreement is made. */
export const agreementAsks = ['ownWords', 'example', 'agreement', 'ownerRole', 'reviewOn'] as const;
/** What is asked when people look back on it. */
export const lookBackAsks = ['outcome', 'learned'] as const;

/** Weeks until looking back, when nobody chose otherwise. */
export const usualWeeks = 4;

/** The form as it begins: own words and role go along from the last agreement, the day is four weeks ahead. */
export function freshAgreement(
  last: Agreement | undefined,
  { principle, today }: Omit<Viewing, 'language'>,
): Omit<PrincipleAgreement, 'principle'> & { principle: number } {
  return {
    principle,
    ownWords: last?.data.ownWords ?? '',
    example: '',
    agreement: '',
    ownerRole: last?.data.ownerRole ?? '',
    reviewOn: daysAfter(today, usualWeeks * 7),
  };
}
