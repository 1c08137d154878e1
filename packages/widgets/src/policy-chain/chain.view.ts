import {
  daysAfter,
  policyStages,
  type Adopter,
  type DkRecord,
  type PolicyChain,
  type PolicyStage,
} from '@draagkracht/model';
import { byTime, dueOf } from '../shared/due.view.js';

/** One document of the chain. */
export type ChainLink = PolicyChain['links'][number];
/** One proposal to change a document. */
export type Change = PolicyChain['changes'][number];

/** A document of which nothing is known yet. */
export const blankLink = (stage: PolicyStage): ChainLink => ({
  stage,
  title: '',
  article: '',
  date: '',
  url: '',
  promisesText: '',
});

/** The five documents in their order, whichever of them are kept; of two of one stage the first holds. */
export const fiveLinks = (links: PolicyChain['links']): readonly ChainLink[] =>
  policyStages.map(({ value }) => links.find(({ stage }) => stage === value) ?? blankLink(value));

/** Whether anything is known of a document. */
export const isFilled = ({ title, promisesText }: ChainLink): boolean =>
  title.trim() !== '' || promisesText.trim() !== '';

/** The document a later one is laid beside: the nearest earlier one of which something is known. */
export const linkBefore = (links: readonly ChainLink[], at: number): ChainLink | undefined =>
  links.slice(0, at).findLast(isFilled);

/** A place where the promise is not the same any more, or where nobody knows. */
export interface Break {
  /** The document it was compared with; absent where the document says nothing at all, and for what really happens. */
  readonly from?: PolicyStage;
  readonly to: PolicyStage | 'practice';
  /** `silent`: the document is there and says nothing of the promise. */
  readonly kind: 'differs' | 'partly' | 'unknown' | 'silent';
}

const kinds = { no: 'differs', partly: 'partly', unknown: 'unknown' } as const;

function breakAt(link: ChainLink, before: ChainLink | undefined): Break[] {
  const { stage: to, saysSame } = link;
  if (!isFilled(link)) return [];
  if (link.promisesText.trim() === '' && saysSame !== 'yes') return [{ to, kind: 'silent' }];
  return before && saysSame && saysSame !== 'yes' ? [{ from: before.stage, to, kind: kinds[saysSame] }] : [];
}

/** Every place where the promise changes, is lost, or may be, in the order of the chain; what really happens comes last. */
export function breaksOf({ links, practice, practiceSame }: PolicyChain): readonly Break[] {
  const five = fiveLinks(links);
  const inPapers = five.flatMap((link, at) => breakAt(link, linkBefore(five, at)));
  return practice.trim() !== '' && practiceSame && practiceSame !== 'yes'
    ? [...inPapers, { to: 'practice', kind: kinds[practiceSame] }]
    : inPapers;
}

/** How the chain stands. */
export interface Standing {
  /** How many of the five documents are known. */
  readonly filled: number;
  /** Places where the promise surely changes. */
  readonly changes: number;
  /** Whether every document that is known was compared with the one before it. */
  readonly isCompared: boolean;
}

/** How the chain stands: what is known, where it changes, and whether everything known was compared. */
export function standingOf(data: PolicyChain): Standing {
  const filled = fiveLinks(data.links).filter(isFilled);
  return {
    filled: filled.length,
    changes: breaksOf(data).filter(({ kind }) => kind !== 'unknown').length,
    isCompared: filled.length > 1 && filled.slice(1).every(({ saysSame }) => saysSame && saysSame !== 'unknown'),
  };
}

/** Who usually adopts a document: the council, but for policy rules the executive (D§3.7). */
const usually: Readonly<Record<PolicyStage, Adopter>> = {
  plan: 'council',
  ordinance: 'council',
  'policy-rules': 'college',
  budget: 'council',
  accounts: 'council',
};

/** Who can repair a break: who adopted the document, as far as that was filled in, else who usually does. What people do is the executive's. */
export function ownerOf(
  { to }: Break,
  links: PolicyChain['links'],
): { readonly who: Adopter; readonly isSaid: boolean } {
  if (to === 'practice') return { who: 'college', isSaid: false };
  const adoptedBy = links.find(({ stage }) => stage === to)?.adoptedBy;
  return { who: adoptedBy ?? usually[to], isSaid: adoptedBy !== undefined };
}

/** The day before which a document usually goes to the province, as month and day (D§3.7, professional knowledge). */
const deadlines: Partial<Readonly<Record<PolicyStage, string>>> = { budget: '11-15', accounts: '07-15' };

/**
 * The next day before which a document is usually adopted; `undefined` when it has no fixed moment in the year.
 * @param today ISO day.
 */
export function nextAdoption(stage: PolicyStage | 'practice', today: string): string | undefined {
  const deadline = stage === 'practice' ? undefined : deadlines[stage];
  if (!deadline) return undefined;
  const year = Number(today.slice(0, 4));
  const own = `${year}-${deadline}`;
  return own > today ? own : `${year + 1}-${deadline}`;
}

/** When to ask back what came of a proposal: on the next adoption, else after twelve weeks. */
export const reviewDay = (stage: PolicyStage | 'practice', today: string): string =>
  nextAdoption(stage, today) ?? daysAfter(today, 84);

/** The proposals whose day has come and of which nobody said what came of them. */
export const dueChanges = ({ changes }: PolicyChain, today: string): readonly Change[] =>
  changes.filter(({ reviewOn, outcome }) => outcome === undefined && dueOf(reviewOn, today) !== 'later');

/** Chains with a proposal that is due first, then what was changed last. */
export const inOrder = (records: readonly DkRecord<PolicyChain>[], today: string): readonly DkRecord<PolicyChain>[] =>
  records.toSorted(
    (a, b) =>
      Number(dueChanges(b.data, today).length > 0) - Number(dueChanges(a.data, today).length > 0) ||
      byTime(b.updatedAt, a.updatedAt),
  );
