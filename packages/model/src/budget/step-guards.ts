import type { Translated } from '../value/translated.js';
import { euroText } from '../value/money-text.js';
import type { StepAbout } from './case-step.js';
import { lookBackDay } from './look-backs.js';
import { spentOn } from './money.js';
import { isRole } from './votes.js';

/** What a step may ask first. */
export type GuardCode =
  | 'alternative'
  | 'alternative-solved'
  | 'with-resident'
  | 'request-whole'
  | 'in-kind'
  | 'requester'
  | 'question'
  | 'above-limit'
  | 'within-limit'
  | 'quorum'
  | 'required-roles'
  | 'effect'
  | 'deviation-said'
  | 'deviation-whole'
  | 'why-not'
  | 'expense'
  | 'six-weeks-due'
  | 'six-weeks-said'
  | 'six-months-due'
  | 'six-months-said'
  | 'looked-back-or-reason';

/** Which part of a request mends what is refused. */
export type MendPart =
  | 'status'
  | 'alternatives'
  | 'resident'
  | 'request'
  | 'votes'
  | 'limit'
  | 'decision'
  | 'expenses'
  | 'look-back'
  | 'closing';

/** Why a step cannot be taken, and where that can be mended. */
export interface StepRefusal {
  readonly code: GuardCode | 'not-from-here';
  readonly mend: MendPart;
  readonly because: Translated;
}

type Guard = (about: StepAbout) => StepRefusal | undefined;
type Check = (about: StepAbout) => boolean;

const isBlank = (text: string): boolean => text.trim() === '';

/** A guard that refuses with one fixed sentence. */
const unless = (code: GuardCode, mend: MendPart, holds: Check, nl: string, en: string): Guard => {
  const refusal: StepRefusal = { code, mend, because: { nl, en } };
  return (about) => (holds(about) ? undefined : refusal);
};

/** What this household gets of the budget when this request is agreed, in cents. */
export const householdTotal = ({ request, householdCents }: Pick<StepAbout, 'request' | 'householdCents'>): number =>
  householdCents + Math.max(request.amountCents ?? 0, spentOn(request));

/** Whether the request goes above what the team may give this household by itself. */
export const isAboveLimit = (about: Pick<StepAbout, 'request' | 'householdCents' | 'budget'>): boolean =>
  householdTotal(about) > about.budget.maxPerHouseholdCents;

/** Once the manager has it, the team is not asked again. */
const isWithManager: Check = ({ request }) => request.status === 'with-manager';

const aboveLimit: Guard = (about) => {
  if (isWithManager(about) || !isAboveLimit(about)) return undefined;
  const limit = (language: 'nl' | 'en'): string => euroText(about.budget.maxPerHouseholdCents, language);
  return {
    code: 'within-limit',
    mend: 'limit',
    because: {
      nl: `Dit huishouden komt boven ${limit('nl')} per jaar. Leg de aanvraag voor aan de leidinggevende.`,
      en: `This household goes above ${limit('en')} a year. Put the request to the manager.`,
    },
  };
};

const quorum: Guard = (about) => {
  const missing = about.budget.quorum - about.votes.agree.length;
  if (isWithManager(about) || missing <= 0) return undefined;
  const because: Translated =
    missing === 1
      ? { nl: 'Er moet nog 1 collega akkoord zijn.', en: '1 more colleague must agree.' }
      : { nl: `Er moeten nog ${missing} collega’s akkoord zijn.`, en: `${missing} more colleagues must agree.` };
  return { code: 'quorum', mend: 'votes', because };
};

/** The roles that must agree and have not yet. */
export const missingRoles = ({ budget, votes }: Pick<StepAbout, 'budget' | 'votes'>): readonly string[] =>
  budget.requiredRoles
    .map(({ role }) => role)
    .filter((asked) => !votes.agree.some(({ data }) => isRole(data.role, asked)));

const requiredRoles: Guard = (about) => {
  const [missing] = isWithManager(about) ? [] : missingRoles(about);
  return missing === undefined
    ? undefined
    : {
        code: 'required-roles',
        mend: 'votes',
        because: {
          nl: `Iemand met de rol “${missing}” moet akkoord zijn.`,
          en: `Somebody with the role “${missing}” must agree.`,
        },
      };
};

const dueGuard =
  (code: 'six-weeks-due' | 'six-months-due', moment: 'six-weeks' | 'six-months'): Guard =>
  ({ request, today }) => {
    const on = lookBackDay(request, moment);
    if (on !== '' && on <= today) return undefined;
    const because: Translated = { nl: 'Het is nog te vroeg om terug te kijken.', en: 'It is too early to look back.' };
    return { code, mend: 'look-back', because };
  };

const hasLookBack =
  (moment: 'six-weeks' | 'six-months'): Check =>
  ({ request }) =>
    request.lookBacks.some((one) => one.moment === moment);

const lookBackMissing = [
  'Schrijf eerst op of het doel is gehaald.',
  'Write down first whether the goal was reached.',
] as const;

/** Every guard: what has to be so before a step, and what is said when it is not. */
export const guards: Readonly<Record<GuardCode, Guard>> = {
  alternative: unless(
    'alternative',
    'alternatives',
    ({ request }) => request.alternatives.length > 0,
    'Schrijf eerst op wat u zonder geld probeerde. Eén poging is genoeg.',
    'Write down first what you tried without money. One attempt is enough.',
  ),
  'alternative-solved': unless(
    'alternative-solved',
    'alternatives',
    ({ request }) => request.alternatives.some(({ outcome }) => outcome === 'solved'),
    'Zet bij één poging dat die het oploste.',
    'Say of one attempt that it solved it.',
  ),
  'with-resident': unless(
    'with-resident',
    'resident',
    ({ request }) => request.withResident === 'yes',
    'Bespreek dit eerst met de inwoner.',
    'Discuss this with the resident first.',
  ),
  'request-whole': unless(
    'request-whole',
    'request',
    ({ request }) => !isBlank(request.what) && (request.amountCents ?? 0) > 0,
    'Schrijf op wat er nodig is en hoeveel het kost.',
    'Write down what is needed and what it costs.',
  ),
  'in-kind': unless(
    'in-kind',
    'request',
    ({ request, budget }) => budget.inKindOnly === 'no' || request.inKind === 'yes',
    'Dit team geeft alleen in natura. Koop het zelf voor de inwoner.',
    'This team gives in kind only. Buy it for the resident yourself.',
  ),
  requester: unless(
    'requester',
    'request',
    ({ request }) => !isBlank(request.requesterRole),
    'Schrijf op welke rol dit vraagt.',
    'Write down which role asks this.',
  ),
  question: unless(
    'question',
    'decision',
    ({ request }) => !isBlank(request.question),
    'Schrijf op wat u eerst wilt weten.',
    'Write down what you want to know first.',
  ),
  'above-limit': unless(
    'above-limit',
    'limit',
    isAboveLimit,
    'Het team mag dit zelf beslissen. De leidinggevende hoeft er niet aan te pas te komen.',
    'The team may decide this itself. The manager is not needed.',
  ),
  'within-limit': aboveLimit,
  quorum,
  'required-roles': requiredRoles,
  effect: unless(
    'effect',
    'decision',
    ({ request }) => !isBlank(request.effect),
    'Schrijf op welk effect u verwacht.',
    'Write down which effect you expect.',
  ),
  'deviation-said': unless(
    'deviation-said',
    'decision',
    ({ request }) => request.deviates !== undefined,
    'Zeg of u afwijkt van een regel.',
    'Say whether you depart from a rule.',
  ),
  'deviation-whole': unless(
    'deviation-whole',
    'decision',
    ({ request: { deviates, deviation, value, longTerm, legal } }) =>
      deviates !== 'yes' ||
      (deviation !== undefined &&
        [deviation.rule, deviation.whyDifferent, value, longTerm, legal].every((text) => !isBlank(text))),
    'U wijkt af van een regel. Schrijf op welke regel, waar die staat en waarom dit anders is. Vul ook de vier regels van het besluit in.',
    'You depart from a rule. Write down which rule, where it stands and why this differs. Fill in the four lines of the decision too.',
  ),
  'why-not': unless(
    'why-not',
    'decision',
    ({ request, votes }) => votes.disagree.length > 0 || !isBlank(request.legal),
    'Schrijf op waarom niet. Dan kan de vrager ermee verder.',
    'Write down why not. Then the requester can go on.',
  ),
  expense: unless(
    'expense',
    'expenses',
    ({ request }) => spentOn(request) > 0,
    'Schrijf op wat is uitgegeven en op welke dag.',
    'Write down what was spent and on which day.',
  ),
  'six-weeks-due': dueGuard('six-weeks-due', 'six-weeks'),
  'six-weeks-said': unless('six-weeks-said', 'look-back', hasLookBack('six-weeks'), ...lookBackMissing),
  'six-months-due': dueGuard('six-months-due', 'six-months'),
  'six-months-said': unless('six-months-said', 'look-back', hasLookBack('six-months'), ...lookBackMissing),
  'looked-back-or-reason': unless(
    'looked-back-or-reason',
    'closing',
    ({ request }) => request.lookBacks.length > 0 || !isBlank(request.closedBecause),
    'Kijk eerst terug, of schrijf op waarom u zonder terugkijken sluit.',
    'Look back first, or write down why you close without looking back.',
  ),
};
