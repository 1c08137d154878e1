import type { Language } from '@draagkracht/model';
import {
  publicationCsv,
  publicationText,
  writePublication,
  type Publication,
  type PublicationParts,
} from '@draagkracht/formats';
import type { Gated } from '@draagkracht/statistics/disclosure.js';
import type { Told, WholeDraft } from './draft.view.js';

/** What came through the gate, as it goes out. */
export interface MadePublication {
  readonly gated: Gated;
  readonly publication: Publication;
  /** The file, to the letter. */
  readonly text: string;
  readonly parts: PublicationParts;
}

/** What stands above a publication. */
export interface PublicationHead {
  readonly title: string;
  readonly language: Language;
  /** ISO day. */
  readonly published: string;
}

/** The parts of a file from what came through the gate. */
function partsOf(
  { tables, report }: Gated,
  told: Told,
  regionLabels: Readonly<Record<string, string>>,
  head: PublicationHead,
): PublicationParts {
  const { policy, method, cells, suppressed, secondary, rounded } = report;
  return {
    ...head,
    ...told,
    tables,
    regionLabels,
    policy,
    counts: { cells, suppressed, secondary, rounded },
    methods: [method],
  };
}

/** Makes the file of what came through the gate. */
export function makePublication(gated: Gated, { draft, told }: WholeDraft, head: PublicationHead): MadePublication {
  const parts = partsOf(gated, told, draft.regionLabels, head);
  const publication = writePublication(parts);
  return { gated, publication, text: publicationText(publication), parts };
}

/** The same publication of one indicator only: what hangs under its card as JSON-stat. */
function partsOfOne({ parts }: MadePublication, id: string): PublicationParts {
  const isIt = ({ indicator }: { readonly indicator: string }): boolean => indicator === id;
  return {
    ...parts,
    tables: parts.tables.filter(({ indicator }) => indicator.id === id),
    ...(parts.stories ? { stories: parts.stories.filter(isIt) } : {}),
    ...(parts.targets ? { targets: parts.targets.filter(isIt) } : {}),
  };
}

/** A publication for a spreadsheet. @param id only this indicator */
export const csvOf = (made: MadePublication, id?: string): string =>
  publicationCsv(id === undefined ? made.parts : partsOfOne(made, id));

/** One indicator of a publication as JSON-stat, with its meaning. */
export const jsonStatOf = (made: MadePublication, id: string): string =>
  publicationText(writePublication(partsOfOne(made, id)));
