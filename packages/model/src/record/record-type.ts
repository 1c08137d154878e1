import * as v from 'valibot';
import type { Translated } from '../value/translated.js';
import type { DkRecord } from './envelope.js';
import { keptUntil } from './retention.js';

/** Why what is filled in cannot be saved, though each field alone is right: where it is shown, and what to do about it. */
export interface Refusal {
  readonly field: string;
  readonly because: Translated;
}

/** A type of record: its schema, its name and how long it is kept. One per kind of thing people save. */
export interface RecordType<
  Schema extends v.ObjectSchema<v.ObjectEntries, undefined> = v.ObjectSchema<v.ObjectEntries, undefined>,
> {
  readonly type: string;
  /** Raised when the shape of the data changes; a migration in `store` brings older records along. */
  readonly schemaVersion: number;
  readonly label: Translated;
  readonly schema: Schema;
  /** Weeks after the last change, or after `keepFrom`, at which a record expires; absent: never (D§10.2). */
  readonly keepWeeks?: number;
  /**
   * The day (ISO day or instant) from which `keepWeeks` counts, where that is not the last change: a request counts from the day it was
   * closed. Empty: it does not expire yet.
   */
  readonly keepFrom?: (data: Readonly<Record<string, unknown>>) => string;
  /**
   * What remains of a record when it expires or is removed: the type of an anonymous row, and its data. The row is written in the same
   * transaction, and leaves again when the removal is taken back; its id is `remainderId`. `undefined`: nothing remains.
   */
  readonly remains?: (
    record: DkRecord<Readonly<Record<string, unknown>>>,
  ) => { readonly type: string; readonly data: object } | undefined;
  /** It says how one person's own desk stands, so a colleague's file does not bring it. */
  readonly personal?: true;
  /** It never leaves this device: it is in no file. */
  readonly stays?: true;
  /** What the fields say against one another. It is asked of what is entered now; what is kept already stays what it is. */
  readonly refusals?: (draft: Readonly<Record<string, unknown>>) => readonly Refusal[];
}

/** The data of a record type. */
export type DataOf<Type> = Type extends RecordType<infer Schema> ? v.InferOutput<Schema> : never;

/** Collaborators a new record needs, handed in: the model has no clock and no randomness. */
export interface Making {
  readonly id: string;
  /** ISO instant. */
  readonly now: string;
  readonly authorRole: string;
}

const expiry = (type: RecordType, data: unknown, now: string): { expiresAt?: string } => {
  const until = keptUntil(type, data, now);
  return until === undefined ? {} : { expiresAt: until };
};

/** A new record of a type. Visibility starts at `prive`, the most careful one. */
export function newRecord<Type extends RecordType>(
  type: Type,
  data: DataOf<Type>,
  making: Making,
): DkRecord<DataOf<Type>> {
  const { id, now, authorRole } = making;
  return {
    id,
    type: type.type,
    schemaVersion: type.schemaVersion,
    createdAt: now,
    updatedAt: now,
    visibility: 'prive',
    authorRole,
    ...expiry(type, data, now),
    data,
  };
}

/** The record with new data, at a later time. */
export function changedRecord<Type extends RecordType>(
  type: Type,
  old: DkRecord,
  data: DataOf<Type>,
  now: string,
): DkRecord<DataOf<Type>> {
  const { expiresAt: _old, ...rest } = old;
  return { ...rest, schemaVersion: type.schemaVersion, updatedAt: now, ...expiry(type, data, now), data };
}
