import { blindSpots, circles, nameOf, type Circle, type Translated } from '@draagkracht/model';
import type { MonitorRecords } from '../monitor/monitor.js';
import type { BoardCard, Lack } from './board.view.js';

/** One thing that is not known, with the indicators it holds for. */
export interface Unknown {
  readonly key: string;
  readonly text: Translated;
  /** Names of indicators. */
  readonly about: readonly string[];
}

const texts: Readonly<Partial<Record<Lack, Translated>>> = {
  'not-linked': { nl: 'Nog niet verbonden met cijfers', en: 'Not connected to figures yet' },
  'no-dataset': { nl: 'De cijfers staan niet meer op dit apparaat', en: 'The figures are no longer on this device' },
  'no-column': { nl: 'De kolom staat niet in de nieuwste cijfers', en: 'The column is not in the newest figures' },
  'no-region': { nl: 'Geen cijfers voor dit gebied', en: 'No figures for this area' },
  'no-figures': { nl: 'Alle cijfers ontbreken of zijn verborgen', en: 'All figures are missing or hidden' },
  'too-few': { nl: 'Te weinig jaren om een verandering te zien', en: 'Too few years to see a change' },
  'model-only': {
    nl: 'Geschat met een model: zegt niets over wat wij hier deden',
    en: 'Estimated by a model: says nothing about what we did here',
  },
  'no-groups': {
    nl: 'Alleen een gemiddelde: in welke wijken of buurten het slechter gaat, is niet te zien',
    en: 'An average only: in which districts or neighbourhoods people fare worse cannot be seen',
  },
  'no-story': { nl: 'Wat het cijfer betekent, is niet opgeschreven', en: 'What the figure means is not written down' },
};

/** Figures by age, sex or origin are columns like any other to the monitor. */
const peopleNotSeen: Translated = {
  nl: 'Hoe het groepen vergaat naar leeftijd, geslacht of herkomst, ziet deze monitor niet.',
  en: 'How groups fare by age, sex or origin, this monitor does not see.',
};

const emptyCircle = (circle: Circle): Translated => {
  const name = nameOf(circles, circle);
  return {
    nl: `Over de kring "${name.nl.toLowerCase()}" staat niets op deze monitor.`,
    en: `There is nothing on this monitor about the circle "${name.en.toLowerCase()}".`,
  };
};

/**
 * What the board does not know, always its last section: what lacks around figures, circles nobody looks at, and what nobody measures, else
 * an empty place looks like nothing to know (D§4.3).
 */
export function unknownsOf(
  cards: readonly BoardCard[],
  { results }: Pick<MonitorRecords, 'results'>,
): readonly Unknown[] {
  const lacking = (Object.entries(texts) as [Lack, Translated][]).flatMap(([key, text]) => {
    const about = cards.filter(({ lacks }) => lacks.includes(key)).map(({ indicator }) => indicator.data.label);
    return about.length > 0 ? [{ key, text, about }] : [];
  });
  const empty = results
    .filter(({ id }) => !cards.some(({ result }) => result?.id === id))
    .map(({ data }) => data.label);
  const seen = new Set(cards.map(({ indicator, result }) => indicator.data.circle ?? result?.data.circle));
  return [
    ...lacking,
    ...(empty.length > 0
      ? [
          {
            key: 'no-indicator',
            text: { nl: 'Doelen waar geen cijfer bij hoort', en: 'Results without a figure' },
            about: empty,
          },
        ]
      : []),
    { key: 'groups', text: peopleNotSeen, about: [] },
    ...circles.map(({ value }) => ({
      key: `circle-${value}`,
      text: seen.has(value) ? blindSpots[value] : emptyCircle(value),
      about: [],
    })),
  ];
}
