import { sha256 } from '../value/sha256.js';
import { checkRecord } from './check.js';
import type { DkRecord } from './envelope.js';
import type { RecordType } from './record-type.js';

const week = 7 * 24 * 60 * 60 * 1000;

/** What has a field `data` of which nothing is known but that it has fields. */
type Data = Readonly<Record<string, unknown>>;

/**
 * Until when a record of a type is kept, as an ISO instant.
 * @param now the moment of its last change, as an ISO instant
 * @returns `undefined`: it is kept until somebody removes it
 */
export function keptUntil({ keepWeeks, keepFrom }: RecordType, data: unknown, now: string): string | undefined {
  if (keepWeeks === undefined) return undefined;
  const from = keepFrom ? keepFrom(data as Data) : now;
  return from === '' ? undefined : new Date(Date.parse(from) + keepWeeks * week).toISOString();
}

/**
 * The record as long as its type and its data say: of a type that counts from a day in its data that is worked out anew, because that day
 * may have been changed or taken back.
 */
export function withExpiry<Of extends DkRecord>(record: Of, type: RecordType | undefined): Of {
  if (!type?.keepFrom) return record;
  const { expiresAt: _old, ...rest } = record;
  const until = keptUntil(type, record.data, record.updatedAt);
  return (until === undefined ? rest : { ...rest, expiresAt: until }) as Of;
}

/**
 * The id of what remains of a record when it is erased: worked out from its own, so that two devices that erase the same record make one
 * row, and so that bringing the record back can take the row away. Who has only the row cannot find the record by it.
 */
export function remainderId(recordId: string): string {
  const hash = sha256(Uint8Array.from(`remains of ${recordId}`, (letter) => letter.charCodeAt(0)));
  // The form of a UUID of version 8, for what is worked out in a way of one's own (RFC 9562, §5.8).
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) % 4);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

/**
 * What remains of a record when it is erased, as its type says: a row of another type that tells of nobody. It bears the first day of the
 * month and no role, so that it cannot be laid beside what was erased.
 * Of a version that stands beside a record nothing remains: the record itself leaves a row.
 * @param now ISO instant
 * @returns `undefined` when nothing remains, or when what would remain is no record of a known type
 */
export function remainderOf(record: DkRecord, types: readonly RecordType[], now: string): DkRecord | undefined {
  const own = types.find(({ type }) => type === record.type);
  const remains = own?.remains?.(record as DkRecord<Data>);
  const type = types.find((known) => known.type === remains?.type);
  if (!remains || !type || record.besideOf) return undefined;
  const at = `${now.slice(0, 7)}-01T00:00:00.000Z`;
  const until = keptUntil(type, remains.data, now);
  const checked = checkRecord(
    {
      id: remainderId(record.id),
      type: type.type,
      schemaVersion: type.schemaVersion,
      createdAt: at,
      updatedAt: at,
      visibility: record.visibility,
      authorRole: '',
      ...(until === undefined ? {} : { expiresAt: until }),
      data: remains.data,
    },
    types,
  );
  return checked.ok ? checked.record : undefined;
}
