import {
  daysFrom,
  nameOf,
  obstacleKinds,
  obstacleLevels,
  obstacleStatuses,
  periodLabel,
  type Language,
  type Obstacle,
  type SmallNumberPolicy,
} from '@draagkracht/model';
import { isLate, roundedCount, smallNumberRules, waitingSince, type ObstacleFacts } from '@draagkracht/statistics';
import { formatNumber } from '@draagkracht/base/words.js';
import { durationWords } from '../shared/duration.words.js';
import { deskMessages } from './desk.messages.js';
import { sharesFrom, type Pareto } from './pareto.series.js';

/** What is needed to say something. `today` is an ISO day. */
export interface Saying {
  readonly language: Language;
  readonly today: string;
  readonly policy: SmallNumberPolicy;
}

const daysText = (days: number, language: Language): string =>
  Number.isInteger(days)
    ? durationWords(days, language)
    : `${formatNumber(days, 1, language)} ${durationWords(2, language).split(' ')[1]}`;

/** What stands above the list: how many, how many wait and how long, and how many have an answer. */
export function conclusion(facts: ObstacleFacts, language: Language): readonly string[] {
  const say = deskMessages[language].conclusion;
  const { count, waiting, late, answered, solved, oldestDays, medianDays } = facts;
  return [
    say.all(count),
    oldestDays === undefined
      ? say.noneWaits(count)
      : oldestDays === 0
        ? say.waitsToday(waiting)
        : say.waits(waiting, durationWords(oldestDays, language)),
    ...(late > 0 ? [say.late(late)] : []),
    ...(waiting > 1 && medianDays ? [say.half(daysText(medianDays, language))] : []),
    ...(count > 1 && waiting > 0 ? [say.share(answered, count)] : []),
    ...(solved > 0 ? [say.solved(solved)] : []),
  ];
}

/** How often an obstacle was met, as a policy lets it be seen: each time is a situation of a resident. */
export function timesWords(times: number, policy: SmallNumberPolicy, language: Language): string {
  const say = deskMessages[language];
  const { count, rounding } = smallNumberRules[policy];
  if (times > 0 && times < count) return say.metFew(count);
  return policy === 'intern' ? say.met(times) : say.metRounded(roundedCount(times, rounding));
}

/** An obstacle in words. */
export interface SaidObstacle {
  readonly kind: string;
  readonly level: string;
  readonly status: string;
  /** How long it waits; '' when it does not. */
  readonly waits: string;
  /** The day that was promised, and whether it has passed. */
  readonly promise: string;
  readonly isLate: boolean;
  readonly times: string;
  readonly who: string;
  readonly answered: string;
}

function promiseWords({ status, answerBy, hearMoreOn }: Obstacle, late: boolean, language: Language): string {
  const say = deskMessages[language];
  const day = (iso: string): string => periodLabel(iso, language);
  if (status === 'open') return (late ? say.late : say.expected)(day(answerBy));
  if (status !== 'examined' || hearMoreOn === '') return '';
  return (late ? say.hearMoreLate : say.hearMore)(day(hearMoreOn));
}

/** One obstacle in words. */
export function saidObstacle(data: Obstacle, { language, today, policy }: Saying): SaidObstacle {
  const say = deskMessages[language];
  const since = waitingSince(data, today);
  const days = since === undefined ? 0 : Math.max(0, daysFrom(since, today));
  const late = isLate(data, today);
  return {
    kind: nameOf(obstacleKinds, data.kind)[language],
    level: nameOf(obstacleLevels, data.level)[language],
    status: nameOf(obstacleStatuses, data.status)[language],
    waits: since === undefined ? '' : days === 0 ? say.waitsToday : say.waits(durationWords(days, language)),
    promise: promiseWords(data, late, language),
    isLate: late,
    times: timesWords(data.times.length, policy, language),
    who: data.whoCanChange ? say.whoCan(data.whoCanChange) : say.nobodyNamed,
    answered: data.answeredOn ? say.answerBy(data.answeredBy, periodLabel(data.answeredOn, language)) : '',
  };
}

const percent = (share: number, language: Language): string => `${formatNumber(share * 100, 0, language)}%`;

/** The conclusion of the picture, in one sentence. */
export function paretoSentence({ few, total, counted, kinds }: Pareto, language: Language): string {
  const { pareto: say, numbers } = deskMessages[language];
  if (total < sharesFrom) return say.little(sharesFrom);
  const there = kinds.filter(({ count }) => count > 0);
  const { kind, count } = there[0]!;
  if (there.length === 1) return say.one(nameOf(obstacleKinds, kind)[language]);
  const said = counted === 'times' ? say.shareTimes : say.shareObstacles;
  const share = (part: number): string => said(part, total, percent(part / total, language));
  if (few) return say.few(numbers[few.kinds] ?? String(few.kinds), share(few.count));
  return count * 2 > total ? say.half(nameOf(obstacleKinds, kind)[language], share(count)) : say.even(there.length);
}

/** A row of the table of the picture: kind, how much, its part, and its part with those above; the parts '' where there is too little. */
export const paretoRows = (
  { kinds }: Pareto,
  language: Language,
): readonly { readonly kind: string; readonly count: number; readonly share: string; readonly cumulative: string }[] =>
  kinds.map(({ kind, count, share, cumulative }) => ({
    kind: nameOf(obstacleKinds, kind)[language],
    count,
    share: share === undefined ? '' : percent(share, language),
    cumulative: cumulative === undefined ? '' : percent(cumulative, language),
  }));
