import type { CaseDialogue } from '@draagkracht/model';

/** The parts of the dialogue in their fixed order: the four steps of the test (D§6.1), with what comes before and after them. */
export const parts = ['begin', 'effect', 'purpose', 'later', 'rules', 'decision'] as const;
export type DialoguePart = (typeof parts)[number];

/** One question at a time, as it fits a telephone. */
export interface Screen {
  readonly part: DialoguePart;
  readonly key: string;
  readonly asks: readonly (keyof CaseDialogue)[];
}

/** Every screen in the order of the test. `advice` goes around: each discipline answers for itself. */
export const screens = [
  { part: 'begin', key: 'who', asks: ['disciplines'] },
  { part: 'begin', key: 'situation', asks: ['situation'] },
  { part: 'effect', key: 'effect', asks: ['desiredEffect', 'saidByResident'] },
  { part: 'purpose', key: 'laws', asks: ['laws'] },
  { part: 'purpose', key: 'value', asks: ['fits', 'groundValue'] },
  { part: 'later', key: 'if-we-do', asks: ['ifWeDo'] },
  { part: 'later', key: 'if-we-dont', asks: ['ifWeDont', 'costNotActingCents', 'costBasis'] },
  { part: 'rules', key: 'rule', asks: ['rule', 'ruleSource', 'ruleArticle'] },
  { part: 'rules', key: 'room', asks: ['roomFound', 'hardship'] },
  { part: 'rules', key: 'deviates', asks: ['deviates', 'whyDifferent'] },
  { part: 'decision', key: 'decision', asks: ['decision'] },
  { part: 'decision', key: 'advice', asks: ['advice'] },
] as const satisfies readonly Screen[];

/**
 * The short dialogue: the same steps in the same order, each on one screen with what it takes to decide. What the discipline at the table
 * thinks is left to the vote on the budget.
 */
export const shortScreens = [
  { part: 'begin', key: 'short-begin', asks: ['disciplines', 'situation'] },
  { part: 'effect', key: 'short-effect', asks: ['desiredEffect', 'saidByResident'] },
  { part: 'purpose', key: 'short-purpose', asks: ['laws', 'fits', 'groundValue'] },
  { part: 'later', key: 'short-later', asks: ['ifWeDont'] },
  { part: 'rules', key: 'short-rules', asks: ['roomFound', 'deviates', 'rule', 'ruleSource', 'whyDifferent'] },
  { part: 'decision', key: 'short-decision', asks: ['decision'] },
] as const satisfies readonly Screen[];

/** What is filled in so far: a dialogue that is still going on lacks answers. */
export type Answers = Partial<CaseDialogue>;

const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** Disciplines that were named. */
export const rolesOf = ({ disciplines = [] }: Answers): readonly string[] =>
  disciplines.map(({ role }) => role.trim()).filter((role) => role !== '');

/** The screens of a dialogue: all of them, or the short ones. */
export const screensOf = ({ isShort }: Answers): readonly Screen[] => (isShort ? shortScreens : screens);

const isBentWhole = ({ deviates, rule, ruleSource, whyDifferent }: Answers): boolean =>
  deviates === 'no' || (deviates === 'yes' && isSaid(rule) && ruleSource !== undefined && isSaid(whyDifferent));

/** What makes a part whole. */
const whole: Readonly<Record<DialoguePart, (said: Answers) => boolean>> = {
  begin: (said) => rolesOf(said).length >= 2 && isSaid(said.situation),
  effect: ({ desiredEffect, saidByResident }) => isSaid(desiredEffect) && saidByResident !== undefined,
  purpose: ({ laws = [], fits, groundValue }) => laws.length > 0 && fits !== undefined && isSaid(groundValue),
  later: ({ ifWeDo, ifWeDont }) => isSaid(ifWeDo) && isSaid(ifWeDont),
  rules: ({ rule, ruleSource, roomFound, hardship, deviates, whyDifferent }) =>
    isSaid(rule) &&
    ruleSource !== undefined &&
    isSaid(roomFound) &&
    hardship !== undefined &&
    (deviates === 'no' || (deviates === 'yes' && isSaid(whyDifferent))),
  decision: ({ decision }) => isSaid(decision),
};

/** What makes a part of a short dialogue whole, where that is less. */
const wholeInShort: typeof whole = {
  ...whole,
  later: ({ ifWeDont }) => isSaid(ifWeDont),
  rules: (said) => isSaid(said.roomFound) && isBentWhole(said),
};

/** Whether every question of a part that needs an answer has one. */
export const isWhole = (part: DialoguePart, said: Answers): boolean =>
  (said.isShort ? wholeInShort : whole)[part](said);

/**
 * The parts that must be done before this one opens, because the order is the test: the rules come last (D§6.1). None when it is open. What
 * was done stays within reach, whatever is changed before it.
 */
export const missingFor = (part: DialoguePart, said: Answers): readonly DialoguePart[] =>
  parts.slice(0, parts.indexOf(part)).filter((before) => !isWhole(before, said));

/** Number of the first screen, from 0, of a part. */
export const firstOf = (part: DialoguePart, of: readonly Screen[] = screens): number =>
  of.findIndex((screen) => screen.part === part);

/** The first screen on which something is still to be said; the last one when all is. */
export function firstOpen(said: Answers): number {
  const all = screensOf(said);
  const part = parts.find((one) => !isWhole(one, said)) ?? 'decision';
  const open = all.findIndex((screen) => screen.part === part && screen.asks.some((name) => !hasAnswer(name, said)));
  return open < 0 ? all.length - 1 : open;
}

/** Whether a question has an answer, or needs none. */
function hasAnswer(name: keyof CaseDialogue, said: Answers): boolean {
  const value = said[name];
  switch (name) {
    case 'costNotActingCents':
    case 'costBasis':
    case 'ruleArticle':
      return true;
    case 'whyDifferent':
      return said.deviates !== 'yes' || isSaid(said.whyDifferent);
    case 'disciplines':
      return rolesOf(said).length >= 2;
    case 'advice':
      return (said.advice ?? []).length >= rolesOf(said).length;
    default:
      return Array.isArray(value) ? value.length > 0 : value !== undefined && String(value).trim() !== '';
  }
}

/** Which discipline has its turn: the first that was named and did not advise yet; empty when all did. */
export function nextRole(said: Answers): string {
  const left = [...rolesOf(said)];
  for (const { role } of said.advice ?? []) {
    const at = left.indexOf(role.trim());
    if (at >= 0) left.splice(at, 1);
  }
  return left[0] ?? '';
}

/** The disciplines that do not agree, with their argument. */
export const dissents = ({ advice = [] }: Answers): readonly { readonly role: string; readonly because: string }[] =>
  advice.flatMap(({ role, stance, because }) => (stance === 'dissents' ? [{ role, because }] : []));
