import {
  initialsOf,
  newRecord,
  voterMark,
  votingDevice,
  type DkRecord,
  type VoterMark,
  type VotingDevice,
} from '@draagkracht/model';
import { newId } from '@draagkracht/base';
import type { TrackerOwner } from './shelf.js';

const freshSecret = (): string => newId().replaceAll('-', '');

/** The secret of this device; made the first time it is needed, and kept with what it was needed for. */
function deviceOf(owner: TrackerOwner, kept: DkRecord<VotingDevice> | undefined): DkRecord<VotingDevice> {
  const { now, who } = owner;
  return kept ?? newRecord(votingDevice, { secret: freshSecret() }, { id: newId(), now: now(), authorRole: who() });
}

/**
 * The mark of who types these initials, for one request (`voterMark`), and what has to be kept with it. Without initials there is none.
 */
export function markOf(
  owner: TrackerOwner,
  kept: DkRecord<VotingDevice> | undefined,
  caseId: string,
  initials: string,
): { readonly mark: VoterMark | undefined; readonly toKeep: readonly DkRecord[] } {
  if (initialsOf(initials) === '') return { mark: undefined, toKeep: [] };
  const device = deviceOf(owner, kept);
  return { mark: voterMark(device.data.secret, caseId, initials), toKeep: kept ? [] : [device] };
}
