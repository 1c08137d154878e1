import { versionsApart, type DkRecord, type KeptVersion, type SetAside } from '@draagkracht/model';
import { DkDeleteEvent, DkSaveEvent } from '../event/record.events.js';
import type { RecordKeeper } from './held-records.js';
import type { LastAct, StoredOptions } from './stored-records-controller.js';

interface Read<Data> {
  readonly records: readonly DkRecord<Data>[];
  /** What stands beside any of them; it is not among them. */
  readonly versions: readonly KeptVersion[];
  readonly setAside: readonly SetAside[];
  /** By type. */
  readonly others: Readonly<Record<string, readonly DkRecord[]>>;
}

/** Reads the records of a type, and those of others beside them. */
export async function readTogether<Data>(
  keeper: RecordKeeper | undefined,
  type: string,
  also: readonly string[],
): Promise<Read<Data>> {
  const kept = await Promise.all([type, ...also].map(async (name) => keeper?.list(name)));
  const apart = kept.map((one) => versionsApart(one?.records ?? []));
  return {
    records: apart[0]!.records as readonly DkRecord<Data>[],
    versions: apart.flatMap(({ versions }) => versions),
    setAside: kept[0]?.setAside ?? [],
    others: Object.fromEntries(also.map((name, at) => [name, apart[at + 1]!.records])),
  };
}

/** Saves a record, and in the same transaction what belongs to it. @returns what there is to tell */
export async function saveTogether(
  keeper: RecordKeeper,
  record: DkRecord,
  beside: readonly DkRecord[],
): Promise<readonly Event[]> {
  const all = [record, ...beside];
  if (beside.length > 0) await keeper.saveAll(all);
  else await keeper.save(record);
  return all.map(({ type, id }) => new DkSaveEvent(type, id));
}

/** Removes a record, and in the same transaction what belongs to it. @returns what there is to tell, of the record itself */
export async function removeTogether(
  keeper: RecordKeeper,
  [id, ...beside]: readonly [string, ...string[]],
  { type, who, now }: Pick<StoredOptions, 'type' | 'who' | 'now'>,
): Promise<readonly Event[]> {
  if (beside.length > 0) await keeper.removeAll([id, ...beside], who(), now());
  else await keeper.remove(id, who(), now());
  return [new DkDeleteEvent(type, id)];
}

/**
 * Takes the last act on a record back; done twice it is done again. What was saved together is taken back together; when one of
 * those records was changed since, nothing is.
 * @returns what there is to tell; nothing when nothing was taken back
 */
export async function takeBack(
  keeper: RecordKeeper,
  { id, together }: LastAct,
  { type, who, now }: Pick<StoredOptions, 'type' | 'who' | 'now'>,
): Promise<readonly Event[]> {
  if (!together) return [told(type, id, await keeper.undo(id, who(), now()))];
  const [act] = await keeper.acts({ most: 1, recordId: id });
  const outcome = act && (await keeper.undoAct(act.id, who(), now()));
  if (!outcome?.ok) return [];
  const { records } = await keeper.list(type);
  return [
    told(
      type,
      id,
      records.find((record) => record.id === id),
    ),
  ];
}

const told = (type: string, id: string, record: DkRecord | undefined): Event =>
  record ? new DkSaveEvent(type, id) : new DkDeleteEvent(type, id);
