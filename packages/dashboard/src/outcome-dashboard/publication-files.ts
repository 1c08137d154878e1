import type { Language } from '@draagkracht/model';
import { publicationCsv, publicationText, writePublication, type PublicationParts } from '@draagkracht/formats';
import type { Gated } from '@draagkracht/statistics/disclosure.js';

/** What stands beside the figures in the files of a publication. */
export interface PublicationTold {
  readonly title: string;
  readonly language: Language;
  readonly regionLabels: Readonly<Record<string, string>>;
  /** ISO instant of publishing. */
  readonly now: string;
}

/** The files of a publication, each made when it is asked for. */
export interface PublicationFiles {
  /** JSON-stat with its meaning and hash. */
  readonly json: () => string;
  /** For a spreadsheet, with what must be known above the figures. */
  readonly csv: () => string;
}

/** The files of what came through the gate. */
export function publicationFiles({ tables, report }: Gated, { now, ...told }: PublicationTold): PublicationFiles {
  const { policy, method, cells, suppressed, secondary, rounded } = report;
  const counts = { cells, suppressed, secondary, rounded };
  const published = now.slice(0, 10);
  const parts: PublicationParts = { ...told, tables, policy, counts, methods: [method], published };
  return { json: () => publicationText(writePublication(parts)), csv: () => publicationCsv(parts) };
}
