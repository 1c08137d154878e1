import type { Named } from '../../field/social-domain.names.js';
import { yesOrNo } from './case-dialogue.names.js';

// Apart from the schema, so that what only shows requests need not carry what checks them.

/** The names of the types of record. */
export const budgetCaseType = 'budget-case';
export const budgetVoteType = 'budget-vote';

/**
 * Where a request stands (D§6.3). What comes after `closed` has no name: the request is erased and an anonymous row remains
 * (`budget-remainder`).
 */
export const caseStatuses = [
  { value: 'draft', label: { nl: 'Concept', en: 'Draft' } },
  { value: 'alternatives', label: { nl: 'Zonder geld geprobeerd', en: 'Tried without money' } },
  { value: 'asked', label: { nl: 'Voorgelegd', en: 'Put to colleagues' } },
  { value: 'with-manager', label: { nl: 'Bij de leidinggevende', en: 'With the manager' } },
  { value: 'question', label: { nl: 'Terug voor een vraag', en: 'Back with a question' } },
  { value: 'solved', label: { nl: 'Opgelost zonder geld', en: 'Solved without money' } },
  { value: 'agreed', label: { nl: 'Akkoord', en: 'Agreed' } },
  { value: 'refused', label: { nl: 'Niet akkoord', en: 'Not agreed' } },
  { value: 'spent', label: { nl: 'Uitgegeven', en: 'Spent' } },
  { value: 'six-weeks', label: { nl: 'Teruggekeken na 6 weken', en: 'Looked back after 6 weeks' } },
  { value: 'six-months', label: { nl: 'Teruggekeken na 6 maanden', en: 'Looked back after 6 months' } },
  { value: 'closed', label: { nl: 'Gesloten', en: 'Closed' } },
] as const satisfies readonly Named<string>[];
export type CaseStatus = (typeof caseStatuses)[number]['value'];

/** What was tried before money is asked for. */
export const alternativeKinds = [
  { value: 'own-network', label: { nl: 'Eigen netwerk', en: 'Own network' } },
  { value: 'neighbourhood', label: { nl: 'Buurt of vrijwilliger', en: 'Neighbourhood or volunteer' } },
  { value: 'fund', label: { nl: 'Fonds', en: 'Charity fund' } },
  { value: 'provision', label: { nl: 'Andere voorziening', en: 'Another provision' } },
  { value: 'special-assistance', label: { nl: 'Bijzondere bijstand', en: 'Special social assistance' } },
  { value: 'other-rule', label: { nl: 'Een regel anders toepassen', en: 'Apply a rule differently' } },
  { value: 'other', label: { nl: 'Anders', en: 'Something else' } },
] as const satisfies readonly Named<string>[];
export type AlternativeKind = (typeof alternativeKinds)[number]['value'];

/** What an alternative gave. */
export const alternativeOutcomes = [
  { value: 'solved', label: { nl: 'Opgelost', en: 'Solved' } },
  { value: 'partly', label: { nl: 'Deels', en: 'Partly' } },
  { value: 'no', label: { nl: 'Nee', en: 'No' } },
] as const satisfies readonly Named<string>[];
export type AlternativeOutcome = (typeof alternativeOutcomes)[number]['value'];

/** Whether the household lives on social assistance (bijstand). */
export const benefitAnswers = [
  ...yesOrNo,
  { value: 'unknown', label: { nl: 'Weten we niet', en: 'We do not know' } },
] as const satisfies readonly Named<string>[];

/** Where something is bought. */
export const supplierKinds = [
  { value: 'second-hand', label: { nl: 'Tweedehands of kringloop', en: 'Second-hand' } },
  { value: 'local-shop', label: { nl: 'Winkel in de buurt', en: 'Local shop' } },
  { value: 'web-shop', label: { nl: 'Webwinkel', en: 'Web shop' } },
  { value: 'organisation', label: { nl: 'Organisatie of school', en: 'Organisation or school' } },
  { value: 'other', label: { nl: 'Anders', en: 'Other' } },
] as const satisfies readonly Named<string>[];

/** How soon it is needed. */
export const urgencies = [
  { value: 'today', label: { nl: 'Vandaag', en: 'Today' } },
  { value: 'this-week', label: { nl: 'Deze week', en: 'This week' } },
  { value: 'can-wait', label: { nl: 'Het kan wachten', en: 'It can wait' } },
] as const satisfies readonly Named<string>[];

/** How a colleague votes. */
export const voteAnswers = [
  { value: 'agree', label: { nl: 'Akkoord', en: 'Agree' } },
  { value: 'disagree', label: { nl: 'Niet akkoord', en: 'Do not agree' } },
  { value: 'abstain', label: { nl: 'Ik onthoud mij', en: 'I abstain' } },
] as const satisfies readonly Named<string>[];
export type VoteAnswer = (typeof voteAnswers)[number]['value'];

/** Whether what the resident wanted was reached. */
export const goalAnswers = [
  { value: 'yes', label: { nl: 'Ja', en: 'Yes' } },
  { value: 'partly', label: { nl: 'Deels', en: 'Partly' } },
  { value: 'no', label: { nl: 'Nee', en: 'No' } },
  { value: 'unknown', label: { nl: 'Weten we niet', en: 'We do not know' } },
] as const satisfies readonly Named<string>[];
export type GoalAnswer = (typeof goalAnswers)[number]['value'];

/** How sure the team is of what would have happened without the money (Zaanstad; D§6.1). */
export const surenesses = [
  { value: 'very', label: { nl: 'Heel zeker', en: 'Very sure' } },
  { value: 'fairly', label: { nl: 'Vrij zeker', en: 'Fairly sure' } },
  { value: 'not', label: { nl: 'Niet zeker', en: 'Not sure' } },
] as const satisfies readonly Named<string>[];

/** The two moments at which a team looks back. */
export const lookBackMoments = [
  { value: 'six-weeks', label: { nl: 'Na 6 weken', en: 'After 6 weeks' } },
  { value: 'six-months', label: { nl: 'Na 6 maanden', en: 'After 6 months' } },
] as const satisfies readonly Named<string>[];
export type LookBackMoment = (typeof lookBackMoments)[number]['value'];
