import type { MonitorIndicator } from '../record/types/monitor-indicator.js';
import type { Language } from '../value/translated.js';
import type { CatalogueEntry } from './entry.js';

/** Where an entry lands: under which result, at what place, linked to which column. */
export interface Adopted {
  readonly resultId: string;
  readonly place: number;
  readonly link?: { readonly datasetId: string; readonly indicatorId: string };
}

/**
 * An entry of the catalogue as an indicator of a municipality's own, in the language it works in: from then on it is theirs to adapt.
 * What the entry warns for comes along, and so do the breaks everybody has.
 */
export function adoptEntry(entry: CatalogueEntry, language: Language, at: Adopted): MonitorIndicator {
  const { tells, aspect, circle } = entry;
  return {
    ...at,
    catalogueId: entry.id,
    label: entry.label[language],
    definition: entry.definition[language],
    numerator: entry.numerator[language],
    denominator: entry.denominator[language],
    // A rate is written in Dutch: what reckons with it and what prints it in English both know that form.
    unit: entry.unit.nl.startsWith('per 1') ? entry.unit.nl : entry.unit[language],
    decimals: entry.decimals,
    direction: entry.direction,
    kind: entry.kind,
    ...(tells ? { tells } : {}),
    level: entry.level,
    ...(aspect ? { aspect } : {}),
    ...(circle ? { circle } : {}),
    lifeDomains: [...entry.lifeDomains],
    laws: [...entry.laws],
    tasks: [...entry.tasks],
    sourceName: entry.sources[0]?.name ?? '',
    tableId: entry.sources[0]?.tableIds[0] ?? '',
    rhythm: entry.rhythm,
    breaks: entry.breaks.map(({ period, reason }) => ({ period, reason: reason[language] })),
    readWith: [...(entry.kindNote ? [entry.kindNote] : []), ...entry.readWith].map((text) => text[language]),
  };
}
