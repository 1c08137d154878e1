import { byTime } from '../shared/due.view.js';
import type { CirclesRecord } from './people.view.js';

/** The circles of one resident: as they are, and as they would be. */
export interface CirclesSet {
  readonly now: CirclesRecord;
  readonly later: CirclesRecord | undefined;
}

/** Everything that is kept, the newest first. A later without its now leads nowhere and is left out. */
export const setsOf = (records: readonly CirclesRecord[]): readonly CirclesSet[] =>
  records
    .filter(({ data }) => data.moment === 'now')
    .sort((a, b) => byTime(b.createdAt, a.createdAt))
    .map((now) => ({
      now,
      later: records
        .filter(({ data }) => data.moment === 'later' && data.nowId === now.id)
        .sort((a, b) => byTime(b.updatedAt, a.updatedAt))[0],
    }));
