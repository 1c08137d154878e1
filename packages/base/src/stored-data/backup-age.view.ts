import { dayAt, daysFrom, type FileStanding } from '@draagkracht/model';

/** After how many days with changes a backup is due. */
export const REMIND_AFTER = 14;

/** How old the last backup is, and whether it is time for another. */
export interface BackupAge {
  /** Whole days since the last file, by the calendar of the Netherlands; absent: there never was one. */
  readonly days?: number;
  readonly changes: number;
  /** Something was changed, and the last file (or, without one, the first change) is fourteen days ago or more. */
  readonly due: boolean;
}

/** @param today ISO day */
export function backupAge({ madeAt, firstAt, changes }: FileStanding, today: string): BackupAge {
  const since = (at: string): number => daysFrom(dayAt(new Date(at)), today);
  const days = madeAt === undefined ? undefined : since(madeAt);
  const waited = days ?? (firstAt === undefined ? 0 : since(firstAt));
  return { ...(days === undefined ? {} : { days }), changes, due: changes > 0 && waited >= REMIND_AFTER };
}
