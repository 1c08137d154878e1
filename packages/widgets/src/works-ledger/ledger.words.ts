import {
  claimNames,
  deciders,
  euroText,
  extents,
  knowledgeLevels,
  lifeDomains,
  moneySources,
  nameOf,
  periodLabel,
  type Language,
  type Practice,
  type SmallNumberPolicy,
} from '@draagkracht/model';
import { answersOf, combinationOf, countsAs, questions, turnsOf } from './advice.view.js';
import {
  isUnproven,
  moneyRounding,
  moneyView,
  type Ending,
  type MoneyView,
  type PracticeRecord,
} from './ledger.view.js';
import { lookMessages } from './look.messages.js';

/** What must be known to say something of a practice. `today` is an ISO day. */
export interface Saying {
  readonly language: Language;
  readonly today: string;
  readonly policy: SmallNumberPolicy;
}

/** One cell of a row: the answer, and what stands with it. */
export interface SaidAnswer {
  readonly answer: string;
  readonly more: readonly string[];
}

/** A practice as it is read. */
export interface SaidPractice {
  readonly name: string;
  readonly domain: string;
  readonly claim: string;
  /** Why the claim does not count; empty when it does. */
  readonly unproven: string;
  readonly answers: Readonly<Record<'know' | 'do' | 'pay', SaidAnswer>>;
  readonly advice: string;
  /** How an answer "partly" counts. */
  readonly partly: readonly string[];
  /** What would change the advice. */
  readonly turns: readonly string[];
  readonly decision: SaidAnswer;
}

const told = (...parts: readonly (string | false | undefined)[]): string[] =>
  parts.filter((part): part is string => typeof part === 'string' && part !== '');

/** Money as it is read: "€ 125.000", "niet getoond", "geen bedrag". */
export function moneyWords(money: MoneyView, policy: SmallNumberPolicy, language: Language): string {
  const say = lookMessages[language];
  if (money.kind === 'none') return say.noMoney;
  if (money.kind === 'hidden') return say.hidden;
  const rounding = moneyRounding(policy);
  const isLess = money.cents === 0 && rounding > 1;
  return isLess ? say.lessThan(euroText(rounding, language)) : euroText(money.cents, language);
}

/** What the policy does with money, for below the tables. */
export const policyWords = (policy: SmallNumberPolicy, language: Language): string =>
  policy === 'intern'
    ? lookMessages[language].internNote
    : lookMessages[language].policyNote(euroText(moneyRounding(policy), language));

const extentWord = (value: string, language: Language): string => nameOf(extents, value)[language];

function payWords(data: Practice, { language, today, policy }: Saying): string[] {
  const say = lookMessages[language];
  const { payAmountCents, payYear, paySource, payUntil } = data;
  const amount = payAmountCents === undefined ? '' : moneyWords(moneyView([payAmountCents], policy), policy, language);
  const until = periodLabel(payUntil, language);
  return told(
    amount && (payYear === undefined ? `${say.money}: ${amount}` : `${say.moneyIn(payYear)}: ${amount}`),
    paySource && nameOf(moneySources, paySource)[language],
    payUntil !== '' && (payUntil < today ? say.untilPast(until) : say.until(until)),
  );
}

function answerWords(data: Practice, saying: Saying): SaidPractice['answers'] {
  const { language } = saying;
  const say = lookMessages[language];
  return {
    know: {
      answer: extentWord(data.knowAnswer, language),
      more: told(
        data.knowLevel && nameOf(knowledgeLevels, data.knowLevel)[language],
        data.comparedWith && say.comparedWith(data.comparedWith),
      ),
    },
    do: {
      answer: extentWord(data.doAnswer, language),
      more: told(
        data.doWhere,
        data.doScale,
        data.doSince && say.since(periodLabel(data.doSince, language)),
        data.doFidelity && say.fidelity[data.doFidelity],
      ),
    },
    pay: { answer: extentWord(data.payAnswer, language), more: payWords(data, saying) },
  };
}

function decisionWords({ decisionWhat, decisionBy, decisionOn }: Practice, language: Language): SaidAnswer {
  const say = lookMessages[language];
  if (decisionWhat === '' && decisionOn === '') return { answer: say.noDecision, more: [] };
  return {
    answer: decisionWhat || say.decision,
    more: told(
      decisionBy && say.by(nameOf(deciders, decisionBy)[language]),
      decisionOn && say.decideOn(periodLabel(decisionOn, language)),
    ),
  };
}

/** A practice in words, with its advice, how "partly" counted, and what would change it. */
export function saidPractice({ data }: PracticeRecord, saying: Saying): SaidPractice {
  const { language } = saying;
  const say = lookMessages[language];
  const answers = answersOf(data);
  return {
    name: data.practice,
    domain: nameOf(lifeDomains, data.lifeDomain)[language],
    claim: say.claim(nameOf(claimNames, data.claim)[language]),
    unproven: isUnproven(data) ? say.unproven : '',
    answers: answerWords(data, saying),
    advice: say.advice[combinationOf(answers)],
    partly: questions
      .filter((question) => answers[question] === 'partly')
      .map((question) => (countsAs(question, answers) === 'no' ? say.partlyNo : say.partlyYes)[question]),
    turns: turnsOf(answers).map(({ question, answer, combination }) =>
      say.turn(say.turns[question][answer === 'yes' ? 'yes' : 'no'], say.advice[combination].toLowerCase()),
    ),
    decision: decisionWords(data, language),
  };
}

/** Money that stops, in one sentence: which practice, when, and whether the decision comes in time. */
export function endingWords({ record, until, when, decision }: Ending, language: Language): string {
  const say = lookMessages[language];
  const day = periodLabel(until, language);
  const ends = when === 'soon' ? say.endsOn(day) : say.endedOn(day);
  return `${record.data.practice}: ${ends}. ${say.endingDecision[decision]}`;
}

/** A decision whose day has come, in one line: which practice, what, by whom, since when. */
export function dueWords({ data }: PracticeRecord, { language, today }: Saying): string {
  const say = lookMessages[language];
  const { decisionOn, decisionWhat, decisionBy } = data;
  const when = decisionOn === today ? say.dueToday : say.dueSince(periodLabel(decisionOn, language));
  const who = decisionBy ? `, ${say.by(nameOf(deciders, decisionBy)[language])}` : '';
  return `${data.practice}: ${decisionWhat || say.decision}${who} (${when}).`;
}
