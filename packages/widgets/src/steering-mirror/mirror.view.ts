import { steeringOthersFrom, type DkRecord, type SteeringMirror } from '@draagkracht/model';
import { byTime, dueOf, type Due } from '../shared/due.view.js';

/** A kept round of a mirror. */
export type MirrorRecord = DkRecord<SteeringMirror>;

/**
 * How far a round is: the answers of others are asked for, commitments are made, they run until the day of telling, or it is done.
 */
export type Stage = 'others' | 'commit' | 'running' | 'done';

/** How far a round is; its own answers stand in it from the beginning. */
export function stageOf({ shownOn, letGo, lookedBackOn }: SteeringMirror): Stage {
  if (lookedBackOn !== '') return 'done';
  if (letGo !== '') return 'running';
  return shownOn === '' ? 'others' : 'commit';
}

/** How many people answered, and how many are still needed before anything is shown. */
export function othersOf({ others }: SteeringMirror): { readonly people: number; readonly needed: number } {
  const people = others?.people ?? 0;
  return { people, needed: Math.max(0, steeringOthersFrom - people) };
}

/** Rounds that go on, the newest first, and those that are done, the newest first. */
export interface MirrorView {
  readonly current: readonly MirrorRecord[];
  readonly done: readonly MirrorRecord[];
}

/** What to show of all rounds that are kept. */
export function mirrorView(records: readonly MirrorRecord[]): MirrorView {
  const sorted = [...records].sort((a, b) => byTime(b.createdAt, a.createdAt));
  const isDone = ({ data }: MirrorRecord): boolean => stageOf(data) === 'done';
  return { current: sorted.filter((one) => !isDone(one)), done: sorted.filter(isDone) };
}

const alike = (role: string): string => role.trim().toLowerCase();

/** The number of the next round of somebody. */
export const nextRound = (records: readonly MirrorRecord[], whose: string): number =>
  1 + Math.max(0, ...records.filter(({ data }) => alike(data.whose) === alike(whose)).map(({ data }) => data.round));

/** Whether the day has come to tell what came of the commitments. */
export const tellingDue = (data: SteeringMirror, today: string): Due =>
  stageOf(data) === 'running' ? dueOf(data.reportBackOn, today) : 'later';

/** What asks for attention: a day of telling that has come. */
export const mirrorSignals = (
  records: readonly MirrorRecord[],
  today: string,
): readonly { readonly id: string; readonly type: 'review-due'; readonly code: Due }[] =>
  records.flatMap(({ id, data }) => {
    const due = tellingDue(data, today);
    return due === 'later' ? [] : [{ id, type: 'review-due' as const, code: due }];
  });
