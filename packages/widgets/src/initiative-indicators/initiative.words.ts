import {
  moments,
  nameOf,
  periodLabel,
  tellers,
  type Language,
  type Measurement,
  type Moment,
  type OutputIndicator,
  type SmallNumberPolicy,
} from '@draagkracht/model';
import { formatDifference, formatNumber, formatSigned, wordMessages } from '@draagkracht/base/words.js';
import { smallNumberRules } from '@draagkracht/statistics';
import type { MomentView, Progress } from './initiative.view.js';
import { lookMessages } from './look.messages.js';
import { leastForInterval, type ChangeView } from './measure.view.js';

/** How things are said. */
export interface Saying {
  readonly language: Language;
  readonly policy: SmallNumberPolicy;
}

/** A measurement as it is read. */
export interface SaidMeasure {
  readonly figure: string;
  /** Day and who told it. */
  readonly more: string;
  /** Where it can be seen; empty when nobody said. */
  readonly evidence: string;
  /** What can be said of the change; empty when there is none. */
  readonly change: string;
}

const points = { unit: '%', decimals: 0 } as const;

/** The name of a moment: "Na 6 maanden". */
export const momentWord = (moment: Moment, language: Language): string => nameOf(moments, moment)[language];

const whole = (value: number, language: Language): string => formatNumber(value, 0, language);

/** A share as it is read: with a percentage from ten people on, since one of four is no 25 per cent of anything. */
function shareWords({ count = 0, n }: Measurement, language: Language): string {
  const plain = lookMessages[language].of(whole(count, language), whole(n, language));
  return n < leastForInterval ? plain : `${plain} (${whole((count / n) * 100, language)}%)`;
}

function figureWords(of: OutputIndicator, measurement: Measurement, { language, policy }: Saying): string {
  const say = lookMessages[language];
  const { count = 0, partly = 0, n, answer = '' } = measurement;
  const text = (value: number): string => whole(value, language);
  switch (of.kind) {
    case 'share':
      return shareWords(measurement, language);
    case 'three-point':
      return say.threePoint(text(count), text(partly), text(n - count - partly), text(n));
    case 'per-person':
      return say.perPerson(text(count), text(n), formatNumber(count / n, 1, language));
    case 'choice': {
      const least = smallNumberRules[policy].count;
      const people = n < least ? say.fewer(least) : text(n);
      return `${nameOf(of.answers ?? [], answer)[language]} (${say.askedOf(people)})`;
    }
  }
}

/**
 * What can be said of a change, never more: a difference with its margin and whether it may be chance; with fewer than ten people only that
 * there are too few.
 */
export function changeWords(change: ChangeView, since: Moment, language: Language): string {
  const say = lookMessages[language];
  const words = wordMessages.in(language);
  const then = say.since[since];
  switch (change.kind) {
    case 'too-few':
      return say.tooFew;
    case 'answer':
      return change.same ? say.sameAnswer(then) : say.otherAnswer(then);
    case 'no-spread': {
      const size = formatNumber(Math.abs(change.difference), 1, language);
      return /[1-9]/.test(size) ? say.noSpread(size, change.difference > 0, then) : words.same(then);
    }
    case 'interval': {
      const size = formatDifference(change.points, points, language);
      if (!/[1-9]/.test(size)) return change.points === 0 ? words.same(then) : words.close(then);
      const { low, high } = change.interval;
      const margin = `${words.margin} ${formatSigned(low, 0, language)} ${words.to} ${formatSigned(high, 0, language)}`;
      const told = words.other(size, change.points > 0, then).replace(/\.$/, ` (${margin}).`);
      return `${told} ${words.tests[change.beyondChance ? 'beyond-chance' : 'chance']}`;
    }
  }
}

/** One of the ten at one moment, in words; `undefined` where there is nothing to say yet. */
export function saidMeasure(of: OutputIndicator, view: MomentView, saying: Saying): SaidMeasure | undefined {
  const { language } = saying;
  const say = lookMessages[language];
  if (!view.measure) return undefined;
  const { measurement, kind } = view.measure;
  const isOfReached = of.kind === 'three-point' && view.change?.change.kind === 'interval';
  const about = isOfReached ? ` ${say.onlyReached}` : '';
  return {
    figure: kind === 'hidden' ? say.hidden : figureWords(of, measurement, saying),
    more: `${periodLabel(measurement.on, language)}, ${say.toldBy(nameOf(tellers, measurement.toldBy)[language])}`,
    evidence: measurement.evidence,
    change: view.change ? `${changeWords(view.change.change, view.change.since, language)}${about}` : '',
  };
}

/** How far a moment is, in words. */
export function progressWords({ moment, day, filled, of, state }: Progress, language: Language): string {
  const { progress } = lookMessages[language];
  const name = momentWord(moment, language);
  if (state === 'later') return progress.later(name, periodLabel(day, language));
  return state === 'done' ? progress.done(name) : progress.due(name, filled, of);
}
