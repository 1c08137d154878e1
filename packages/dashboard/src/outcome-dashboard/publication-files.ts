import { textIn, type Language } from '@draagkracht/model';
import { publicationText, writeCsv, writePublication } from '@draagkracht/formats';
import type { Gated } from '@draagkracht/statistics/disclosure.js';
import { publishMessages } from './publish.messages.js';

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
export function publicationFiles(
  { tables, report }: Gated,
  { title, language, regionLabels, now }: PublicationTold,
): PublicationFiles {
  const { policy, method, cells, suppressed, secondary, rounded } = report;
  const published = now.slice(0, 10);
  const shared = { title, language, tables, regionLabels };
  const counts = { cells, suppressed, secondary, rounded };
  return {
    json: () => publicationText(writePublication({ ...shared, policy, counts, methods: [method], published })),
    csv: () => {
      const { metadata, policies } = publishMessages(language);
      const sources = tables.flatMap(({ indicator: { label, source } }) =>
        source
          ? [`${textIn(label, language)}: ${[source.name, source.tableId, source.licence].filter(Boolean).join(', ')}`]
          : [],
      );
      return writeCsv({
        ...shared,
        metadata: [
          [metadata.published, published],
          [metadata.source, sources.join('; ') || metadata.unknown],
          [metadata.policy, policies[policy === 'streng' ? 'streng' : 'publiek']],
          [metadata.method, `${method.name} ${method.version}`],
          [metadata.hidden, metadata.hiddenAs],
        ],
      });
    },
  };
}
