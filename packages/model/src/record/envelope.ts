import * as v from 'valibot';

/** Who may see a record. A browser alone cannot enforce it: the word travels with the export and says so (D§10.2). */
export const visibilities = ['prive', 'team', 'organisatie', 'publiek'] as const;
export type Visibility = (typeof visibilities)[number];

const instant = v.pipe(v.string(), v.isoTimestamp());

/** The envelope around every record (D§10.2). `authorRole` is a role, never a name. Times are ISO instants. */
export const envelopeSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  type: v.pipe(v.string(), v.nonEmpty()),
  schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: instant,
  updatedAt: instant,
  visibility: v.picklist(visibilities),
  authorRole: v.pipe(v.string(), v.maxLength(60)),
  expiresAt: v.optional(instant),
  besideOf: v.optional(v.object({ id: v.pipe(v.string(), v.uuid()), who: v.string(), at: instant })),
  data: v.unknown(),
});

/** A record with data of a known type. */
export interface DkRecord<Data = unknown> {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly visibility: Visibility;
  readonly authorRole: string;
  readonly expiresAt?: string | undefined;
  /**
   * Another version of the record with this id, kept beside it when a colleague's file was merged: by which role it was changed, and
   * when. What refers to that record goes on referring to it.
   */
  readonly besideOf?: { readonly id: string; readonly who: string; readonly at: string } | undefined;
  readonly data: Data;
}
