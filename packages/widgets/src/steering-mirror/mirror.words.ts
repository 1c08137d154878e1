import { daysFrom, nameOf, periodLabel, steeringAnswers, type Language, type SteeringMirror } from '@draagkracht/model';
import { formatNumber } from '@draagkracht/base/words.js';
import { durationWords } from '../shared/duration.words.js';
import { asSentence } from '../shared/sentence.words.js';
import { deskMessages } from './desk.messages.js';
import type { MirrorFacts } from './facts.view.js';
import type { Gap } from './gap.view.js';
import { tellingDue } from './mirror.view.js';

const answerWord = (value: number, language: Language): string =>
  nameOf(steeringAnswers, String(value))[language].toLowerCase();

/** An answer in words; a half lies between two of them. */
export function answerWords(value: number, language: Language): string {
  if (Number.isInteger(value)) return answerWord(value, language);
  const { between } = deskMessages[language].gap;
  return between(answerWord(Math.floor(value), language), answerWord(Math.ceil(value), language));
}

/** One item in words: what you say, what others say, and the difference. */
export interface SaidGap {
  readonly label: string;
  readonly self: string;
  readonly middle: string;
  readonly most: string;
  readonly difference: string;
}

/** One item in words. */
export function saidGap({ label, self, others, kind }: Gap, language: Language): SaidGap {
  const say = deskMessages[language].gap;
  return {
    label: label[language],
    self: self === undefined ? '' : answerWords(self, language),
    middle: others ? answerWords(others.median, language) : '',
    most: others ? say.most(answerWord(others.low, language), answerWord(others.high, language)) : say.few,
    difference: kind ? say.kinds[kind] : '',
  };
}

/** The conclusion of the whole: on how many points others see something else, and how many could not be shown. */
export function gapSentence(gaps: readonly Gap[], people: number, language: Language): string {
  const say = deskMessages[language].gap;
  const shown = gaps.filter(({ kind }) => kind !== undefined);
  if (shown.length === 0) return say.none;
  const hidden = gaps.length - shown.length;
  const apart = shown.filter(({ kind }) => kind !== 'same').length;
  return [say.some(apart, shown.length), say.people(people), ...(hidden > 0 ? [say.tooFew(hidden)] : [])].join(' ');
}

/** A fact with what it is and what it means. */
export interface SaidFact {
  readonly name: string;
  readonly value: string;
  readonly means: string;
}

const waitWords = (days: number, language: Language): string =>
  Number.isInteger(days)
    ? durationWords(days, language)
    : `${formatNumber(days, 1, language)} ${durationWords(2, language).split(' ')[1]}`;

/**
 * The four facts, each also when it is not known.
 * @param takenPartOn ISO day, or empty.
 */
export function saidFacts(facts: MirrorFacts, takenPartOn: string, language: Language): readonly SaidFact[] {
  const say = deskMessages[language].facts;
  const { obstacles, answered, medianDays, idlePercent, yearPercent = 0 } = facts;
  const ofObstacles = (value: string): string => (obstacles === 0 ? say.noObstacles : value);
  return [
    {
      name: say.age,
      value: ofObstacles(medianDays === undefined ? say.ageNone : waitWords(medianDays, language)),
      means: say.ageMeans,
    },
    { name: say.answered, value: ofObstacles(say.answeredValue(answered, obstacles)), means: say.answeredMeans },
    {
      name: say.idle,
      value: idlePercent === undefined ? say.noBudget : say.idleValue(idlePercent, yearPercent),
      means: say.idleMeans,
    },
    {
      name: say.part,
      value: takenPartOn ? periodLabel(takenPartOn, language) : say.unknown,
      means: say.partMeans,
    },
  ];
}

/** The promise in sentences: what is let go, what is set, and the day of telling. */
export function promiseLines(data: SteeringMirror, today: string, language: Language): readonly string[] {
  const say = deskMessages[language].promise;
  const days = Math.abs(daysFrom(today, data.reportBackOn));
  const due = tellingDue(data, today);
  return [
    asSentence(say.letGo(data.letGo)),
    asSentence(say.frame(data.frame)),
    `${say.tell(periodLabel(data.reportBackOn, language))} ${due === 'due' ? say.due : say[due](days)}`,
  ];
}

/** What came of both halves of a promise; a half of which nobody said what came of it stands alone. */
export function doneLines(data: SteeringMirror, language: Language): readonly string[] {
  const { promise, outcomes } = deskMessages[language];
  const halves = [
    [promise.letGo(data.letGo), data.letGoOutcome],
    [promise.frame(data.frame), data.frameOutcome],
  ] as const;
  return halves.map(([what, outcome]) =>
    [asSentence(what), ...(outcome ? [asSentence(outcomes[outcome])] : [])].join(' '),
  );
}

/** The promise as a text to share: without how many days it still is, which is another number tomorrow. */
export const promiseText = (data: SteeringMirror, language: Language): string => {
  const say = deskMessages[language].promise;
  return [
    say.title,
    say.by(data.whose),
    '',
    asSentence(say.letGo(data.letGo)),
    asSentence(say.frame(data.frame)),
    say.tell(periodLabel(data.reportBackOn, language)),
  ].join('\n');
};
