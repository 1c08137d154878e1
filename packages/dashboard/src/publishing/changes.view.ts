import { textIn, type Indicator, type Language } from '@draagkracht/model';
import {
  comparePublications,
  compareTold,
  type PublicationChange,
  type PublicationDifference,
  type ToldDifference,
} from '@draagkracht/formats';
import type { ComparedPublication } from '@draagkracht/formats';

/** A publication as it is compared: its figures, and the file as JSON. */
export interface Compared extends ComparedPublication {
  readonly indicators: readonly Indicator[];
  readonly document: unknown;
}

/** What differs from an earlier publication. */
export interface PublicationChanges {
  /** How many figures differ, by how. */
  readonly counts: Readonly<Record<PublicationChange, number>>;
  /** Figures that differ, at most `LISTED` of them. */
  readonly figures: readonly (PublicationDifference & { readonly label: string })[];
  readonly more: number;
  readonly told: readonly (ToldDifference & { readonly label: string })[];
}

/** Differences listed at most: what was added is a new year and is only counted. */
const LISTED = 30;

/** What differs between an earlier publication and what is about to be published, with the names of the figures. */
export function changesBetween(earlier: Compared, later: Compared, language: Language): PublicationChanges {
  const names = new Map(
    [...earlier.indicators, ...later.indicators].map(({ id, label }) => [id, textIn(label, language)]),
  );
  const name = (id: string): string => names.get(id) ?? id;
  const differences = comparePublications(earlier, later);
  const counts = { 'other-figure': 0, 'now-hidden': 0, 'now-shown': 0, added: 0, removed: 0 };
  for (const { change } of differences) counts[change]++;
  const worth = differences.filter(({ change }) => change !== 'added');
  return {
    counts,
    figures: worth.slice(0, LISTED).map((one) => ({ ...one, label: name(one.indicator) })),
    more: Math.max(0, worth.length - LISTED),
    told: compareTold(earlier.document, later.document).map((one) => ({ ...one, label: name(one.indicator) })),
  };
}
