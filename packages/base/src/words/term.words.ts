import type { Gap, GapKind, Language, Status, Translated } from '@draagkracht/model';

const gaps: Readonly<Record<GapKind, Translated>> = {
  missing: { nl: 'niet bekend', en: 'not known' },
  suppressed: { nl: 'te weinig om te tonen', en: 'too few to show' },
  impossible: { nl: 'kan niet voorkomen', en: 'cannot occur' },
  'not-applicable': { nl: 'niet van toepassing', en: 'not applicable' },
};

const statuses: Readonly<Record<Status, Translated>> = {
  definitive: { nl: 'definitief', en: 'final' },
  'revised-provisional': { nl: 'nader voorlopig', en: 'revised provisional' },
  provisional: { nl: 'voorlopig', en: 'provisional' },
};

/** What stands where a figure is not: "te weinig om te tonen". */
export const gapWord = (gap: Gap | GapKind, language: Language): string =>
  gaps[typeof gap === 'string' ? gap : gap.kind][language];

/** How final a figure is, in the words of CBS: "nader voorlopig". */
export const statusWord = (status: Status, language: Language): string => statuses[status][language];
