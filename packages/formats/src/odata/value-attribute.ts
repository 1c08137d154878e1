import { gapCode, NO_GAP, statusCode } from '@draagkracht/model';

/** What a mark beside a figure means: the gap it stands for (`gapCode`), or how final the figure is (`statusCode`). */
export interface ReadMark {
  readonly gap: number;
  readonly status: number;
}

const figure = (status = 0): ReadMark => ({ gap: NO_GAP, status });
const gap = (kind: 'missing' | 'suppressed' | 'impossible' | 'not-applicable'): ReadMark => ({
  gap: gapCode(kind),
  status: 0,
});

/**
 * `ValueAttribute` of an observation (OData v4). `None` and `Impossible` are what CBS gives; the others are words of its
 * explanation of signs ("onbekend, onvoldoende betrouwbaar of geheim"), in both its languages.
 */
const marks: Readonly<Record<string, ReadMark>> = {
  none: figure(),
  '': figure(),
  impossible: gap('impossible'),
  onmogelijk: gap('impossible'),
  missing: gap('missing'),
  unknown: gap('missing'),
  onbekend: gap('missing'),
  unreliable: gap('missing'),
  onbetrouwbaar: gap('missing'),
  confidential: gap('suppressed'),
  secret: gap('suppressed'),
  suppressed: gap('suppressed'),
  geheim: gap('suppressed'),
  notapplicable: gap('not-applicable'),
  provisional: figure(statusCode('provisional')),
  voorlopig: figure(statusCode('provisional')),
  revisedprovisional: figure(statusCode('revised-provisional')),
  nadervoorlopig: figure(statusCode('revised-provisional')),
};

/** The meaning of a `ValueAttribute`, however it is written; `undefined` for a word nobody has told us of. */
export function markOf(attribute: string): ReadMark | undefined {
  const word = attribute.toLowerCase().replace(/[^a-z]/g, '');
  return Object.hasOwn(marks, word) ? marks[word] : undefined;
}

/** How final the figures of a period are, from `Status` in the list of periods, else from the stars of its title. */
export function periodStatus(status: string | undefined, title: string | undefined): number {
  const told = markOf(status ?? '')?.status ?? 0;
  if (told !== 0) return told;
  const stars = /\*{1,2}$/.exec(title?.trim() ?? '')?.[0].length ?? 0;
  return statusCode(stars === 0 ? 'definitive' : stars === 1 ? 'provisional' : 'revised-provisional');
}
