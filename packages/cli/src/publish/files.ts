import { basename } from 'node:path';
import { blockRows, type Language } from '@draagkracht/model';
import {
  publicationCsv,
  publicationText,
  writePublication,
  type Publication,
  type PublicationParts,
} from '@draagkracht/formats';
import type { Gated, PublicationDraft } from '@draagkracht/statistics/disclosure.js';
import type { PublishChoice } from './draft.js';

/** The files of a publication, as texts. */
export interface PublishedFiles {
  readonly publication: Publication;
  readonly json: string;
  readonly csv: string;
}

/** Only the regions that were asked for. */
function chosen({ tables }: Gated, regions: readonly string[]): Gated['tables'] {
  if (regions.length === 0) return tables;
  return tables.map((table) => ({ ...table, block: blockRows(table.block, (code) => regions.includes(code)) }));
}

/** Makes the files of what came out of the gate. Texts that were refused are not in them. */
export function filesOf(
  gated: Gated,
  draft: PublicationDraft,
  { path, regions }: PublishChoice,
  published: string,
  language: Language,
): PublishedFiles {
  const { report } = gated;
  const title = basename(path).replace(/\.[a-z]+$/i, '');
  const tables = chosen(gated, regions);
  const refused = new Set(report.refused.map(({ place }) => place));
  const texts = (draft.texts ?? []).filter(({ place }) => !refused.has(place));
  const { regionLabels = {} } = draft;
  const { policy, method, cells, suppressed, secondary, rounded } = report;
  const parts: PublicationParts = {
    title,
    language,
    tables,
    regionLabels,
    policy,
    counts: { cells, suppressed, secondary, rounded },
    methods: [method],
    texts,
    published,
  };
  const publication = writePublication(parts);
  return { publication, json: publicationText(publication), csv: publicationCsv(parts) };
}
