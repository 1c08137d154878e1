import { euroText, type Language } from '@draagkracht/model';
import { motivationMessages } from './motivation.messages.js';
import { dissents, rolesOf, type Answers } from './screens.view.js';

/** A part of the motivation: its title and its sentences. */
export interface Paragraph {
  readonly title: string;
  readonly text: string;
}

const trimmed = (text: string | undefined): string => (text ?? '').trim();
/** What somebody wrote, ending as a sentence does. */
const sentence = (text: string): string => (/[.!?…]["”’)]?$/.test(text) ? text : `${text}.`);
/** What somebody wrote, between quotes and without a full stop of its own. */
const quoted = (text: string): string => `“${text.replace(/^["“”„]+|["“”]+$/g, '').replace(/\.$/, '')}”`;
/** What was said, put into its sentence; nothing when nothing was said. */
const told = (text: string | undefined, say: (text: string) => string): string[] => {
  const said = trimmed(text);
  return said === '' ? [] : [say(said)];
};

const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)!}`;

const lawNames = ({ laws = [] }: Answers, language: Language): string => {
  const say = motivationMessages[language];
  return joined(
    laws.map((law) => say.laws[law]),
    say.and,
  );
};

const money = (cents: number | undefined, language: Language): string =>
  cents === undefined ? '' : euroText(cents, language);

/** The rules were looked at without one that had to be named, as a short dialogue does when none is bent. */
const isUnnamed = ({ isShort, roomFound, rule, deviates }: Answers): boolean =>
  isShort === true && deviates !== 'yes' && trimmed(roomFound) !== '' && trimmed(rule) === '';

/** What was said of the rule. */
function ruleSentences(said: Answers, language: Language): string[] {
  const say = motivationMessages[language].plain;
  const { ruleSource, hardship, deviates } = said;
  const source = ruleSource && motivationMessages[language].sources[ruleSource];
  const where = ruleSource === 'habit' ? [say.habit] : source ? [say.source(source, trimmed(said.ruleArticle))] : [];
  return [
    ...told(said.rule, (text) => `${say.last} ${sentence(say.rule(text))}`),
    ...(isUnnamed(said) ? [say.lastOfAll] : where),
    ...told(said.roomFound, (text) => sentence(say.room(text))),
    ...(hardship ? [say.hardship[hardship]] : []),
    ...(deviates ? [isUnnamed(said) ? say.deviatesFromNone : say.deviates[deviates]] : []),
    ...(deviates === 'yes' ? told(said.whyDifferent, (text) => `${say.equal} ${sentence(say.different(text))}`) : []),
  ];
}

/** What was decided, and who agrees with it. */
function decisionSentences(said: Answers, language: Language): string[] {
  const { and, plain: say } = motivationMessages[language];
  const { advice = [] } = said;
  const roles = rolesOf(said);
  const of = (stance: 'agrees' | 'abstains'): string[] => {
    const with_ = advice.filter((one) => one.stance === stance).map(({ role }) => role);
    return with_.length > 0 ? [say.stances[stance](joined(with_, and))] : [];
  };
  return [
    ...told(said.decision, (text) => sentence(say.decision(text))),
    ...(roles.length > 0 ? [say.roles(joined(roles, and))] : []),
    ...of('agrees'),
    ...of('abstains'),
    ...dissents(said).map(({ role, because }) => sentence(say.dissent(role, because))),
    ...(advice.length === 0 ? [say.noAdvice] : []),
  ];
}

/**
 * The motivation in plain words, in the order of the test. Every word that says something of the case was entered by the people at the
 * table; what was not answered is not there.
 */
export function plainMotivation(said: Answers, language: Language): readonly Paragraph[] {
  const say = motivationMessages[language].plain;
  const { saidByResident, fits } = said;
  const cost = money(said.costNotActingCents, language);
  const drawn: Readonly<Record<keyof typeof say.titles, readonly string[]>> = {
    effect: [
      ...told(said.situation, (text) => sentence(say.situation(text))),
      ...told(said.desiredEffect, (text) => sentence(say.effect(quoted(text)))),
      ...(saidByResident ? [say.saidBy[saidByResident]] : []),
    ],
    purpose: [
      ...(fits ? [say.fits[fits](lawNames(said, language))] : []),
      ...told(said.groundValue, (text) => sentence(say.because(text))),
    ],
    later: [
      ...told(said.ifWeDo, (text) => sentence(say.ifWeDo(text))),
      ...told(said.ifWeDont, (text) => sentence(say.ifWeDont(text))),
      ...(cost ? told(said.costBasis, (basis) => sentence(say.cost(cost, basis))) : []),
    ],
    rules: ruleSentences(said, language),
    decision: decisionSentences(said, language),
  };
  return (Object.keys(say.titles) as (keyof typeof say.titles)[]).flatMap((part) =>
    drawn[part].length > 0 ? [{ title: say.titles[part], text: drawn[part].join(' ') }] : [],
  );
}

/** The four steps in the words of an administrative decision. */
function formalTest(said: Answers, language: Language): string[] {
  const { formal: say, sources } = motivationMessages[language];
  const { saidByResident, fits, ruleSource, hardship } = said;
  const cost = money(said.costNotActingCents, language);
  const [does, doesNot] = [trimmed(said.ifWeDo), trimmed(said.ifWeDont)];
  return [
    ...told(said.desiredEffect, (text) => say.effect(quoted(text))),
    ...(saidByResident ? [say.saidBy[saidByResident]] : []),
    ...(fits ? [say.fits[fits](lawNames(said, language))] : []),
    ...told(said.groundValue, (text) => say.because(quoted(text))),
    ...(does && doesNot ? [say.later(quoted(does), quoted(doesNot))] : []),
    ...(said.isShort && !does && doesNot ? [say.laterIfNot(quoted(doesNot))] : []),
    ...(cost ? told(said.costBasis, (basis) => say.cost(cost, basis)) : []),
    ...(ruleSource
      ? told(said.rule, (text) => say.rule(quoted(text), sources[ruleSource], trimmed(said.ruleArticle)))
      : []),
    ...told(said.roomFound, (text) => (isUnnamed(said) ? say.roomOfAll : say.room)(quoted(text))),
    ...(hardship ? [say.hardship[hardship]] : []),
  ];
}

/**
 * The same as one formal paragraph, for a decision or a file. What people entered stands between quotes, so that it can be told from the
 * sentences around it; articles are those they named.
 */
export function formalMotivation(said: Answers, language: Language): string {
  const { and, formal: say } = motivationMessages[language];
  const { deviates } = said;
  const roles = rolesOf(said);
  return [
    say.order,
    ...formalTest(said, language),
    ...(deviates ? [isUnnamed(said) ? say.deviatesFromNone : say.deviates[deviates]] : []),
    ...(deviates === 'yes' ? told(said.whyDifferent, (text) => say.different(quoted(text))) : []),
    ...told(said.decision, (text) => say.decision(quoted(text))),
    ...(roles.length > 0 ? [say.roles(joined(roles, and))] : []),
    ...dissents(said).map(({ role, because }) => say.dissent(role, quoted(because))),
  ].join(' ');
}

/** The plain motivation as text to copy: titles and paragraphs with a line between them. */
export const plainText = (said: Answers, language: Language): string =>
  plainMotivation(said, language)
    .map(({ title, text }) => `${title}\n${text}`)
    .join('\n\n');
