import { daysAfter } from '../period/day.js';
import type { RuleSource } from '../record/types/case-dialogue.names.js';
import type { Obstacle } from '../record/types/obstacle.js';
import { answerWithinDays, type ObstacleKind, type ObstacleLevel } from '../record/types/obstacle.names.js';

/** A rule that was bent, as far as an obstacle is made of it. */
export interface BentRule {
  readonly rule: string;
  readonly source: RuleSource;
}

/** When an obstacle was met, by which team, and in which case of the budget; '' when in none. */
export interface ObstacleMet {
  /** ISO day. */
  readonly on: string;
  /** A role or a team, never a name. */
  readonly by: string;
  readonly caseId?: string;
}

/**
 * What a source says of the rule: a law or an ordinance stands in an article; a policy rule and a working agreement were made by the organisation
 * itself, which can change them itself (Awb 4:84 lets the college depart from its own policy rule).
 */
const sources: Readonly<Record<RuleSource, { kind: ObstacleKind; level: ObstacleLevel }>> = {
  law: { kind: 'legal-rule', level: 'national' },
  ordinance: { kind: 'legal-rule', level: 'municipality' },
  'policy-rule': { kind: 'self-made-rule', level: 'municipality' },
  'working-agreement': { kind: 'self-made-rule', level: 'organisation' },
  habit: { kind: 'habit', level: 'team' },
};

const longest = 140;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);
const met = ({ on, by, caseId = '' }: ObstacleMet): Pick<Obstacle, 'times' | 'cases'> => ({
  times: [{ on, by }],
  cases: caseId === '' ? [] : [{ id: caseId, on }],
});

/** What an obstacle holds that nobody answered yet. */
export const notAnswered = {
  status: 'open',
  answer: '',
  because: '',
  hearMoreOn: '',
  answeredBy: '',
  answeredOn: '',
} as const satisfies Partial<Obstacle>;

/**
 * The obstacle a bent rule makes. The story of the case does not come along: an obstacle is kept, a case is erased.
 * @param within days in which an answer is expected.
 */
export const obstacleOf = ({ rule, source }: BentRule, meeting: ObstacleMet, within = answerWithinDays): Obstacle => ({
  title: cut(rule.trim()),
  ...sources[source],
  article: '',
  whoCanChange: '',
  example: '',
  hurts: '',
  answerBy: daysAfter(meeting.on, within),
  openSince: meeting.on,
  ...notAnswered,
  earlier: [],
  ...met(meeting),
});

/** The ISO day it was met first: merging two files may put an earlier day behind a later one. Empty when it never was. */
export const firstMetOn = ({ times }: Pick<Obstacle, 'times'>): string =>
  times.map(({ on }) => on).reduce((first, on) => (first === '' || on < first ? on : first), '');

/** The newest answer as it is kept once another one comes; none when nobody has answered. */
const answerOf = ({ status, answer, because, answeredBy, answeredOn }: Obstacle): Obstacle['earlier'] =>
  answeredOn === '' ? [] : [{ status, answer, because, answeredBy, answeredOn }];

/**
 * The same obstacle, met once more. One that stood as solved came back: it is open again and waits for an answer.
 * @param within days in which the new answer is expected.
 */
export function metAgain(data: Obstacle, meeting: ObstacleMet, within = answerWithinDays): Obstacle {
  const { times, cases } = met(meeting);
  const isBack = data.status === 'solved';
  return {
    ...data,
    ...(isBack && { ...withAnswer(data, notAnswered), answerBy: daysAfter(meeting.on, within), openSince: meeting.on }),
    times: [...data.times, ...times],
    cases: [...data.cases, ...cases],
  };
}

/** An answer that is given now. */
export type ObstacleAnswer = Pick<
  Obstacle,
  'status' | 'answer' | 'because' | 'hearMoreOn' | 'answeredBy' | 'answeredOn'
>;

/** The obstacle with a new answer; the one that stood there becomes an earlier one. */
export const withAnswer = (data: Obstacle, answer: ObstacleAnswer): Obstacle => ({
  ...data,
  status: answer.status,
  answer: answer.answer,
  because: answer.because,
  hearMoreOn: answer.hearMoreOn,
  answeredBy: answer.answeredBy,
  answeredOn: answer.answeredOn,
  earlier: [...data.earlier, ...answerOf(data)],
});
