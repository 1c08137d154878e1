import type { DkRecord, Indicator, KeptPublication, SeriesBlock } from '@draagkracht/model';
import { policyIn, readTable } from '@draagkracht/formats';
import type { EarlierPublication } from '@draagkracht/statistics/disclosure.js';

/** A publication that was kept, read back. */
export interface ReadPublication {
  readonly record: DkRecord<KeptPublication>;
  readonly indicators: readonly Indicator[];
  readonly blocks: readonly SeriesBlock[];
  /** The file, as JSON. */
  readonly document: unknown;
}

/** Reads a publication that was kept. @throws when its text is no publication any more */
export async function readPublication(record: DkRecord<KeptPublication>): Promise<ReadPublication> {
  const { text } = record.data;
  const { indicators, blocks } = await readTable(new TextEncoder().encode(text), { fileName: 'publication.json' });
  return { record, indicators, blocks, document: JSON.parse(text) };
}

/**
 * All that was published before, for the gate: people may still have it. One that can no longer be read says nothing and is left out.
 */
export async function earlierPublications(
  records: readonly DkRecord<KeptPublication>[],
): Promise<readonly ReadPublication[]> {
  const read = await Promise.all(records.map((record) => readPublication(record).catch(() => undefined)));
  return read.filter((one) => one !== undefined);
}

/** A publication as the gate wants it. Ids are the same in every publication, so the same figures have the same name. */
export const asEarlier = ({ record, indicators, blocks, document }: ReadPublication): EarlierPublication => ({
  id: record.id,
  policy: policyIn(document),
  tables: indicators.map(({ id }, at) => ({ measure: id, block: blocks[at]! })),
});
