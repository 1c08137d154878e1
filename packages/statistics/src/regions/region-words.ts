import type { Break, CarryRefusal, Composed, RegionChange, RegionMapping, Translated } from '@draagkracht/model';

const dutchDay = (day: string): string => {
  const [year, month, date] = day.split('-');
  return `${Number(date)}-${Number(month)}-${year}`;
};

const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

const happened: Readonly<Record<RegionChange['kind'], Translated>> = {
  merge: { nl: 'gebied samengevoegd', en: 'area merged' },
  split: { nl: 'gebied gesplitst', en: 'area divided' },
  renamed: { nl: 'gebied kreeg een andere naam', en: 'area renamed' },
  code: { nl: 'gebied kreeg een andere code', en: 'area got another code' },
  border: { nl: 'grens van het gebied gewijzigd', en: 'border of the area changed' },
};

/** What happened to a region on a day, as the reason of a break: "gemeente samengevoegd op 1-1-2022 (Beemster en Purmerend)". */
export function changeReason(code: string, changes: readonly RegionChange[]): Translated {
  const own = changes.filter(({ from, to }) => from === code || to === code);
  const split = own.find(({ kind }) => kind === 'split');
  const kind = split?.kind ?? own.find(({ from, to }) => from !== to)?.kind ?? 'merge';
  const names = [...new Set(own.filter(({ to }) => to === code).map(({ from, fromLabel }) => fromLabel ?? from))];
  const day = dutchDay(own[0]!.date);
  const word = (text: string, area: string, municipality: string): string =>
    code.startsWith('GM') ? text.replace(area, municipality) : text;
  const inBrackets = (and: string): string => (names.length > 1 ? ` (${listed(names, and)})` : '');
  return {
    nl: `${word(happened[kind].nl, 'gebied', 'gemeente')} op ${day}${inBrackets('en')}`,
    en: `${word(happened[kind].en, 'area', 'municipality')} on ${day}${inBrackets('and')}`,
  };
}

/** Adds breaks to those an indicator has; at one period the one it had stays. */
export const withBreaks = (known: readonly Break[], more: readonly Break[]): Break[] =>
  [...known, ...more.filter(({ period }) => !known.some((one) => one.period === period))].sort((a, b) =>
    a.period < b.period ? -1 : 1,
  );

const ways: Readonly<Record<Composed['way'], Translated>> = {
  sum: { nl: 'opgeteld', en: 'added up' },
  'weighted-mean': { nl: 'gewogen gemiddelde', en: 'weighted mean' },
  renamed: { nl: 'zelfde gebied, andere code', en: 'same area, other code' },
};

/** The names of regions as a mapping knows them. */
export function namesIn({ changes }: RegionMapping): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { from, fromLabel, to, toLabel } of changes) {
    if (fromLabel) names.set(from, fromLabel);
    if (toLabel) names.set(to, toLabel);
  }
  return names;
}

/** Where figures were put together from: "Samengesteld uit Beemster en Purmerend (gewogen gemiddelde; indeling: CBS)." */
export function composedWords({ from, way, estimated }: Composed, mapping: RegionMapping): Translated {
  const names = namesIn(mapping);
  const parts = from.map((code) => names.get(code) ?? code);
  const { name } = mapping.source;
  return {
    nl: `Samengesteld uit ${listed(parts, 'en')} (${ways[way].nl}; indeling: ${name}).${estimated ? ' Een deel is geschat naar inwoners.' : ''}`,
    en: `Put together from ${listed(parts, 'and')} (${ways[way].en}; division: ${name}).${estimated ? ' Part of it is estimated by population.' : ''}`,
  };
}

const refusals: Readonly<Record<CarryRefusal, Translated>> = {
  'no-denominators': {
    nl: 'samengevoegd; zonder aantallen inwoners is het cijfer niet te berekenen',
    en: 'merged; without numbers of people the figure cannot be worked out',
  },
  'no-sum-no-rate': {
    nl: 'samengevoegd; dit soort cijfer is niet op te tellen of te middelen',
    en: 'merged; this kind of figure cannot be added up or averaged',
  },
  'share-unknown': {
    nl: 'gesplitst; niet bekend is hoeveel inwoners waarheen gingen',
    en: 'divided; how many people went where is not known',
  },
  'part-missing': {
    nl: 'samengevoegd; het cijfer van een deel is niet bekend',
    en: 'merged; the figure of a part is not known',
  },
  'part-suppressed': {
    nl: 'samengevoegd; het cijfer van een deel is te klein om te tonen',
    en: 'merged; the figure of a part is too small to show',
  },
  'two-readings': {
    nl: 'het bestand heeft cijfers van het nieuwe gebied en van de delen: onzeker welke gelden',
    en: 'the file holds figures of the new area and of its parts: which hold is not certain',
  },
  'not-reversible': {
    nl: 'samengevoegd; terugrekenen naar de oude gebieden kan niet',
    en: 'merged; figures cannot be parted again',
  },
};

/** Why there is no figure: "samengevoegd; zonder aantallen inwoners is het cijfer niet te berekenen". */
export const refusalWords = (reason: CarryRefusal): Translated => refusals[reason];
