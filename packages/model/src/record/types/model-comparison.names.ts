import type { Translated } from '../../value/translated.js';
import type { Named } from '../../field/social-domain.names.js';

/** The name of the type of record. */
export const modelComparisonType = 'model-comparison';

/** What is being looked at. */
export const comparisonSubjects = [
  { value: 'case', label: { nl: 'Casus', en: 'Case' } },
  { value: 'policy', label: { nl: 'Beleidsstuk', en: 'Policy document' } },
  { value: 'contract', label: { nl: 'Contract', en: 'Contract' } },
  { value: 'process', label: { nl: 'Werkproces', en: 'Way of working' } },
] as const satisfies readonly Named<string>[];
export type ComparisonSubject = (typeof comparisonSubjects)[number]['value'];

/** A shift between two models: two ways to look, of which neither is wrong. */
export interface ModelPair {
  /** 1 to 7, in the order of the seed. */
  readonly number: ModelPairNumber;
  /** 1 on the scale. */
  readonly social: Translated;
  /** 5 on the scale. */
  readonly medical: Translated;
}
export type ModelPairNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The order the seed asks for (B8): first the social, then the specialist. It is an order, it excludes nothing. */
export const modelHeading: Translated = {
  nl: 'Het sociale vóór het specialistische, zeker bij hardnekkige problemen',
  en: 'The social before the specialist, certainly with stubborn problems',
};

/** The seven pairs of the seed (B8, D§1.2). The Dutch is fixed: do not paraphrase it away. */
export const modelPairs: readonly ModelPair[] = [
  {
    number: 1,
    social: {
      nl: 'Denken vanuit persoonlijke interesses en wensen',
      en: 'Thinking from personal interests and wishes',
    },
    medical: { nl: 'Doelgroepdenken en labels', en: 'Thinking in target groups and labels' },
  },
  {
    number: 2,
    social: { nl: 'Ontwikkeling en toekomstplanning', en: 'Development and planning for the future' },
    medical: { nl: 'Aanpassing en beheersing', en: 'Adjustment and control' },
  },
  {
    number: 3,
    social: { nl: 'Ontwikkelingsbehoefte', en: 'Need to develop' },
    medical: { nl: 'Zorgbehoefte', en: 'Need for care' },
  },
  {
    number: 4,
    social: {
      nl: 'Gedeelde kennis bij de mens, zijn naasten en de professional',
      en: 'Knowledge shared by the person, those close by and the professional',
    },
    medical: { nl: 'Kennis bij de professional', en: 'Knowledge with the professional' },
  },
  {
    number: 5,
    social: {
      nl: 'Interventie gericht op samenleving en positie van de mens daarin',
      en: 'Intervention aimed at society and the position of the person in it',
    },
    medical: { nl: 'Interventie gericht op cliënt', en: 'Intervention aimed at the client' },
  },
  {
    number: 6,
    social: {
      nl: 'Versterken van eigen kracht en sociale rollen',
      en: 'Strengthening people’s own power and social roles',
    },
    medical: {
      nl: 'Problematiseren en oplossingsgericht werken',
      en: 'Looking for problems and working towards solutions',
    },
  },
  {
    number: 7,
    social: { nl: 'Support', en: 'Support' },
    medical: { nl: 'Hulpverlening', en: 'Professional help' },
  },
];
