import { checkRecord, supportCircles } from '@draagkracht/model';
import type { CirclesRecord } from './people.view.js';

/** What is in the first line of a file of circles, so that it is known again. */
const kind = 'draagkracht-circles';

/** What came out of a file: now, with later when that was in it; and how many could not be read. */
export interface Brought {
  readonly now: CirclesRecord;
  readonly later: CirclesRecord | undefined;
  readonly rejected: number;
}

/** Why a file gave nothing. */
export type UnreadCode = 'no-file' | 'no-circles' | 'newer';

/** The text of a file with the circles of now and later, to be read by people too. */
export const fileOf = (records: readonly CirclesRecord[]): string => JSON.stringify({ kind, records }, undefined, 2);

/** The name of that file; `today` is an ISO day. It names nobody. */
export const fileName = (today: string): string => `kringen-${today}.json`;

function recordsIn(text: string): readonly unknown[] | undefined {
  try {
    const read = JSON.parse(text) as { readonly kind?: unknown; readonly records?: unknown } | null;
    return read?.kind === kind && Array.isArray(read.records) ? read.records : undefined;
  } catch {
    return undefined;
  }
}

/** Reads such a file. Nothing in it is trusted: every record is checked as if somebody typed it, and nothing is kept. */
export function readFile(text: string): Brought | UnreadCode {
  const found = recordsIn(text);
  if (!found) return 'no-file';
  const checked = found.map((one) => checkRecord(one, [supportCircles]));
  const good = checked.flatMap((one) => (one.ok ? [one.record as CirclesRecord] : []));
  const now = good.find(({ data }) => data.moment === 'now');
  if (now)
    return {
      now,
      later: good.find(({ data }) => data.moment === 'later' && data.nowId === now.id),
      rejected: checked.length - good.length,
    };
  return checked.some((one) => !one.ok && one.fault.code === 'newer-version') ? 'newer' : 'no-circles';
}
