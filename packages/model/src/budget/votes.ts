import type { DkRecord } from '../record/envelope.js';
import type { BudgetCase } from '../record/types/budget-case.js';
import type { BudgetVote, VoterMark } from '../record/types/budget-vote.js';
import { plainName } from '../value/plain-name.js';
import { sha256 } from '../value/sha256.js';

const digits = 16;
const hash = (text: string): string => sha256(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));

/** Initials as they are compared: only letters, in capitals, without accents. Empty when there are none. */
export const initialsOf = (typed: string): string =>
  plainName(typed)
    .replace(/[^a-z]/g, '')
    .toUpperCase();

/**
 * The mark of one person within one request. Distinct people have to be counted and nobody may be stored: so initials are asked when
 * somebody votes, go through a secret that never leaves this device, and are forgotten at once. The same initials on the same device give
 * the same mark within a request, and another one in every other request, so that nobody can be followed. Whoever has only a file cannot
 * find the initials by trying them all: that takes the secret.
 *
 * What it cannot do: two people with the same initials are one until one of them adds a letter, and whoever types somebody else's initials
 * is believed. It counts among colleagues who trust one another; it is no lock.
 * @param secret of this device (`voting-device`).
 * @param initials what was typed; see `initialsOf`.
 */
export const voterMark = (secret: string, caseId: string, initials: string): VoterMark => ({
  device: hash(`${secret} ${caseId}`).slice(0, digits),
  person: hash(`${secret} ${caseId} ${hash(`${secret} ${initialsOf(initials)}`)}`).slice(0, digits),
});

/** Whether two marks are surely of the same person. */
export const isSamePerson = (a: VoterMark | undefined, b: VoterMark | undefined): boolean =>
  a !== undefined && b !== undefined && a.device === b.device && a.person === b.person;

/** The votes on a request, each person once. */
export interface VoteCount {
  readonly agree: readonly DkRecord<BudgetVote>[];
  readonly disagree: readonly DkRecord<BudgetVote>[];
  readonly abstain: readonly DkRecord<BudgetVote>[];
  /** Made on another device by a role that counts already, or that asks: they wait until somebody says that it is another person. */
  readonly waiting: readonly DkRecord<BudgetVote>[];
  /** Of the requester: they never count. */
  readonly own: readonly DkRecord<BudgetVote>[];
}

type Vote = DkRecord<BudgetVote>;
const roleOf = ({ data }: Vote): string => plainName(data.role);
const byTime = (a: Vote, b: Vote): number =>
  a.data.at < b.data.at || (a.data.at === b.data.at && a.id < b.id) ? -1 : 1;

/** The last vote of every person; who votes again changes their mind. */
const lastOfEach = (votes: readonly Vote[]): Vote[] => [
  ...new Map(
    [...votes].sort(byTime).map((vote) => [`${vote.data.mark.device} ${vote.data.mark.person}`, vote] as const),
  ).values(),
];

const grouped = (votes: readonly Vote[], by: (vote: Vote) => string): readonly (readonly Vote[])[] => {
  const groups = new Map<string, Vote[]>();
  for (const vote of votes) groups.set(by(vote), [...(groups.get(by(vote)) ?? []), vote]);
  return [...groups.values()];
};

/** Of votes of one role on several devices: those of the device with most of them, which are surely distinct people. */
function surelyDistinct(votes: readonly Vote[]): ReadonlySet<Vote> {
  const devices = grouped(votes, ({ data }) => data.mark.device);
  return new Set(devices.reduce((most, one) => (one.length > most.length ? one : most), []));
}

/**
 * Counts the votes of the current round, each person once and the requester never.
 *
 * On one device people are told apart by their marks. Marks of two devices cannot be compared: there the secret differs, and the same person
 * may have voted on both. So a vote from another device counts by itself only when its role does not count yet and is not the role of the
 * requester. Otherwise it waits until somebody says that this is another person (`isOther`). The outcome is the same on every device and in
 * whatever order files were merged. Somebody who votes on two devices under two roles is not noticed.
 */
export function countVotes(
  { round, requesterRole, requesterMark }: Pick<BudgetCase, 'round' | 'requesterRole' | 'requesterMark'>,
  votes: readonly Vote[],
): VoteCount {
  const all = lastOfEach(votes.filter(({ data }) => data.round === round));
  const own = all.filter(({ data }) => isSamePerson(data.mark, requesterMark));
  const others = all.filter((vote) => !own.includes(vote));
  const asking = plainName(requesterRole);
  const mayBeRequester = (vote: Vote): boolean =>
    roleOf(vote) === asking && vote.data.mark.device !== requesterMark?.device;
  const unsaid = others.filter((vote) => !vote.data.isOther && !mayBeRequester(vote));
  const distinct = grouped(unsaid, roleOf).map(surelyDistinct);
  const counts = (vote: Vote): boolean => vote.data.isOther || distinct.some((group) => group.has(vote));
  const counted = others.filter(counts);
  const of = (answer: BudgetVote['answer']): Vote[] => counted.filter(({ data }) => data.answer === answer);
  return {
    agree: of('agree'),
    disagree: of('disagree'),
    abstain: of('abstain'),
    waiting: others.filter((vote) => !counts(vote)),
    own,
  };
}

/** Whether a role is the one that is asked for, or says it in more words: "consulent inkomen" is "inkomen". */
export const isRole = (role: string, asked: string): boolean =>
  plainName(asked) !== '' && `-${plainName(role)}-`.includes(`-${plainName(asked)}-`);
