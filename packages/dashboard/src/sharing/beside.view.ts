import type { DkRecord, Language } from '@draagkracht/model';
import type { MonitorRecords } from '../monitor/monitor.js';
import { dayWords, held, labelOf, recordWords, type Telling } from '../history/history.words.js';
import { sharingMessages } from './sharing.messages.js';

/** A version that came from a colleague's file and is kept beside ours. */
export interface BesideVersion {
  readonly record: DkRecord;
  /** The record it is another version of, while that is there. */
  readonly of: DkRecord | undefined;
  readonly name: string;
  readonly by: string;
  /** What it says otherwise than ours, field by field. */
  readonly lines: readonly string[];
}

/** The fields in which a version says something else than ours. */
function differing(version: DkRecord, ours: DkRecord, telling: Telling): string[] {
  const say = sharingMessages.in(telling.language);
  const [theirs, mine] = [version.data, ours.data] as readonly Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(mine!), ...Object.keys(theirs!)])].flatMap((name) => {
    if (JSON.stringify(mine![name]) === JSON.stringify(theirs![name])) return [];
    const path = `data.${name}`;
    const [own, other] = [mine, theirs].map((data) => held(version.type, path, data![name], telling) ?? say.other);
    return [say.besideField(labelOf(version.type, path, telling) ?? name, own!, other!)];
  });
}

/** Every version that is kept beside another. @param today ISO day */
export function besideVersions(records: MonitorRecords, language: Language, today: string): BesideVersion[] {
  const { datasets: _figures, ...lists } = records;
  const all = (Object.values(lists) as readonly (readonly DkRecord[])[]).flat();
  const known = new Map(all.map(({ id, data }) => [id, data as Readonly<Record<string, unknown>>]));
  const telling: Telling = { language, today, known, acts: new Map() };
  return all.flatMap((record) => {
    const { besideOf } = record;
    if (!besideOf) return [];
    const by = sharingMessages.in(language).besideBy(besideOf.who, dayWords(besideOf.at, telling));
    const of = all.find(({ id }) => id === besideOf.id);
    const lines = of ? differing(record, of, telling) : [];
    return [{ record, of, name: recordWords(record.type, record.id, telling), by, lines }];
  });
}
