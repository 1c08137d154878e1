interface Row {
  readonly act: string;
  readonly entries: readonly { readonly who: string; readonly at: string }[];
}

/** As many entries as version 1 put into one row before it began another. */
const FULL = 200;

/** Whether a row goes on where the one before it was full: saved by the same role at the same instant. */
const goesOn = (row: Row, last: Row | undefined): boolean => {
  const [mine, theirs] = [row.entries[0], last?.entries[0]];
  return last?.entries.length === FULL && mine?.at === theirs?.at && mine?.who === theirs?.who;
};

/**
 * Version 2: the rows of the log that were saved together share the name of their act, and are found by it. The acts of
 * version 1 are named after the number of their first row.
 *
 * Frozen: it uses no type or name of today's code, so that no later change can alter what version 2 was.
 */
export function actIds(_database: IDBDatabase, transaction: IDBTransaction): void {
  const log = transaction.objectStore('log');
  log.createIndex('act', 'act');
  let last: Row | undefined;
  const rows = log.openCursor();
  rows.onsuccess = () => {
    const cursor = rows.result;
    if (!cursor) return;
    const row = cursor.value as Row;
    const act = last && goesOn(row, last) ? last.act : `v1-${String(cursor.key)}`;
    last = { ...row, act };
    cursor.update(last);
    cursor.continue();
  };
}
