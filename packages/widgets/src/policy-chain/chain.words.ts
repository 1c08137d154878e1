import {
  daysFrom,
  euroText,
  firstMetOn,
  iv3Fields,
  nameOf,
  obstacleStatuses,
  periodLabel,
  type Language,
  type Obstacle,
  type PolicyChain,
} from '@draagkracht/model';
import { durationWords } from '../shared/duration.words.js';
import { lookBackWords } from '../shared/due.words.js';
import {
  fiveLinks,
  isFilled,
  nextAdoption,
  ownerOf,
  standingOf,
  type Break,
  type ChainLink,
  type Change,
} from './chain.view.js';
import { deskMessages } from './desk.messages.js';

/** The one sentence the chain opens with: where the promise changes, and how much of it is known. */
export function conclusion(data: PolicyChain, language: Language): string {
  const say = deskMessages[language].conclusion;
  const { filled, changes, isCompared } = standingOf(data);
  const found = changes > 0 ? say.changes(changes) : isCompared ? say.same : say.little;
  return `${found} ${say.papers(filled)}`;
}

/** A break in words. */
export interface SaidBreak {
  readonly sentence: string;
  /** Who can repair it. */
  readonly repair: string;
  /** When that is usually possible. */
  readonly next: string;
}

/**
 * A break, who can repair it and when.
 * @param today ISO day.
 */
export function breakWords(one: Break, { links }: PolicyChain, today: string, language: Language): SaidBreak {
  const say = deskMessages[language];
  const { from, to, kind } = one;
  const { who, isSaid } = ownerOf(one, links);
  const next = nextAdoption(to, today);
  if (to === 'practice') return { sentence: say.inPractice[kind], repair: say.repair.practice, next: say.noNext };
  return {
    sentence: say.breaks[kind](from ? say.stages[from] : '', kind === 'silent' ? say.the[to] : say.stages[to]),
    repair: (isSaid ? say.repair.said : say.repair.usually)(say.owners[who]),
    next: next ? say.next(say.the[to], periodLabel(next, language)) : say.noNext,
  };
}

/** The money of a document in one sentence; empty when none stands with it. */
export function moneyWords({ amountCents, year, iv3Field }: ChainLink, language: Language): string {
  const say = deskMessages[language];
  const field = iv3Field ? nameOf(iv3Fields, iv3Field)[language] : '';
  if (amountCents !== undefined && year !== undefined) return say.money(euroText(amountCents, language), year, field);
  return field ? say.field(field) : '';
}

/** Budget and accounts beside one another, when both name an amount for the same year; else empty. */
export function bothAmounts({ links }: PolicyChain, language: Language): string {
  const [budget, accounts] = (['budget', 'accounts'] as const).map((stage) => links.find((one) => one.stage === stage));
  if (!budget || !accounts || budget.year === undefined || budget.year !== accounts.year) return '';
  const { amountCents: planned } = budget;
  const { amountCents: real } = accounts;
  if (planned === undefined || real === undefined) return '';
  return deskMessages[language].bothAmounts(budget.year, euroText(planned, language), euroText(real, language));
}

/** Who adopted a document and when; empty when neither is known. */
export const adoptedWords = ({ adoptedBy, date }: ChainLink, language: Language): string => {
  const say = deskMessages[language];
  return say.adopted(adoptedBy ? say.owners[adoptedBy] : '', date ? periodLabel(date, language) : '');
};

/** What a document says compared with the one before it; empty when nobody answered that. */
export const sameWords = (link: ChainLink, language: Language): string =>
  isFilled(link) && link.saysSame ? deskMessages[language].same[link.saysSame] : '';

/**
 * An obstacle with its answer and its age, in sentences.
 * @param today ISO day.
 */
export function obstacleWords(data: Obstacle, today: string, language: Language): readonly string[] {
  const say = deskMessages[language];
  const { answer, because, answeredBy, answeredOn, status } = data;
  const met = firstMetOn(data);
  const ago = (day: string): string =>
    day === today ? say.ageToday : say.age(durationWords(daysFrom(day, today), language));
  const age = met && met <= today ? ago(met) : '';
  if (answeredOn === '') return [age, say.waits].filter(Boolean);
  const named = nameOf(obstacleStatuses, status)[language];
  return [
    age,
    say.answer(named, answeredBy, periodLabel(answeredOn, language), answer),
    because === '' ? '' : say.because(because),
  ].filter(Boolean);
}

/**
 * A proposal, and when it is asked back or what came of it.
 * @param today ISO day.
 */
export function changeWords(change: Change, today: string, language: Language): readonly string[] {
  const say = deskMessages[language];
  const { what, stage, ownerRole, reviewOn, outcome, learned } = change;
  const after = outcome ? [say.outcome[outcome], learned ?? ''] : [lookBackWords(reviewOn, today, language)];
  return [say.proposal(what, say.stages[stage], ownerRole), ...after].filter(Boolean);
}

/** The five documents with whether they are known, for the strip. */
export const stripOf = (
  data: PolicyChain,
  language: Language,
): readonly { readonly name: string; readonly state: string; readonly same: string }[] =>
  fiveLinks(data.links).map((link) => {
    const say = deskMessages[language];
    return {
      name: say.stages[link.stage],
      state: isFilled(link) ? say.filled : say.empty,
      same: sameWords(link, language),
    };
  });
