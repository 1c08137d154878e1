import {
  StorageError,
  type BudgetCase,
  type BudgetVote,
  type DkRecord,
  type RecordRepository,
} from '@draagkracht/model';
import type { StoredRecordsController } from '@draagkracht/base';

/** So many seconds after a request was erased that can still be taken back. */
export const ERASED_HELD_SECONDS = 10;

/** What erasing takes of a tool: its records, the votes it reads along, and drawing again. */
export interface Erasing {
  readonly owner: {
    readonly stored: Pick<StoredRecordsController<BudgetCase>, 'remove' | 'last'> & {
      readonly storage: { readonly records: Pick<RecordRepository, 'forget'> } | undefined;
    };
    readonly update: () => void;
  };
  readonly shelf: { readonly votes: readonly Pick<DkRecord<BudgetVote>, 'id' | 'data'>[] };
}

/**
 * Erases a request together with what colleagues answered on it, because their reasons tell the same story. After a while both leave the
 * history too, so that nothing of it stays but the row without a story.
 * @param seconds in which it can be taken back
 * @returns whether it is gone; when the device refuses it stays where it is
 */
export async function eraseCase(
  { id }: Pick<DkRecord<BudgetCase>, 'id'>,
  { owner, shelf }: Erasing,
  seconds = ERASED_HELD_SECONDS,
): Promise<boolean> {
  const { stored, update } = owner;
  const votes = shelf.votes.filter(({ data }) => data.caseId === id).map((vote) => vote.id);
  if (!(await stored.remove(id, votes))) return false;
  setTimeout(() => {
    if (stored.last?.id === id && stored.last.kind === 'removed') stored.last = undefined;
    update();
    // Only what is still removed is forgotten. What the device refuses leaves with the time it is kept for.
    stored.storage?.records.forget([id, ...votes]).catch(onlyOfStorage);
  }, seconds * 1000);
  return true;
}

function onlyOfStorage(error: unknown): void {
  if (!(error instanceof StorageError)) throw error;
}
