import type { Circle, LifeDomain, Translated } from '@draagkracht/model';

/** A result to begin with, in invented words, and entries of the catalogue that fit it. People change the words to their own. */
export interface Suggestion {
  readonly id: string;
  readonly circle: Circle;
  readonly lifeDomains: readonly LifeDomain[];
  readonly label: Translated;
  readonly entries: readonly string[];
}

/** Suggested results per circle of support, from the inside out. The wording is ours and marked as a suggestion wherever it is shown. */
export const suggestions: readonly Suggestion[] = [
  {
    id: 'grip',
    circle: '1',
    lifeDomains: ['welzijn'],
    label: {
      nl: 'Inwoners hebben grip op hun eigen leven',
      en: 'Residents have a grip on their own lives',
    },
    entries: ['regie', 'doelen-gehaald', 'zonder-hulp-verder'],
  },
  {
    id: 'rondkomen',
    circle: '1',
    lifeDomains: ['arbeid'],
    label: {
      nl: 'Ieder huishouden heeft genoeg om van te leven',
      en: 'Every household has enough to live on',
    },
    entries: ['bijstand', 'armoede', 'schulden', 'duurzaam-uit'],
  },
  {
    id: 'niet-alleen',
    circle: '2',
    lifeDomains: ['welzijn'],
    label: { nl: 'Inwoners staan er niet alleen voor', en: 'Residents are not on their own' },
    entries: ['eenzaam', 'mantelzorg-ontvangen', 'mantelzorg-zwaar'],
  },
  {
    id: 'buren',
    circle: '3',
    lifeDomains: ['wonen', 'welzijn'],
    label: { nl: 'Buren kennen elkaar en helpen elkaar', en: 'Neighbours know and help one another' },
    entries: ['cohesie', 'informele-hulp'],
  },
  {
    id: 'meedoen',
    circle: '4',
    lifeDomains: ['welzijn', 'recreatie'],
    label: {
      nl: 'Wie iets voor een ander wil doen, vindt een plek',
      en: 'Who wants to do something for others finds a place',
    },
    entries: ['vrijwilliger'],
  },
  {
    id: 'nabij',
    circle: '5',
    lifeDomains: ['zorg'],
    label: {
      nl: 'Wie hulp nodig heeft, krijgt hulp die echt helpt',
      en: 'Who needs help gets help that really helps',
    },
    entries: ['wmo-clienten', 'ceo-redden', 'ceo-samen', 'herhaald-beroep'],
  },
  {
    id: 'jeugd',
    circle: '5',
    lifeDomains: ['onderwijs', 'zorg'],
    label: {
      nl: 'Kinderen groeien veilig op en doen mee',
      en: 'Children grow up safely and take part',
    },
    entries: ['jeugdhulp', 'jeugdzorg-kwb', 'jeugdbescherming', 'vsv'],
  },
];
