import type { Named } from '../../field/social-domain.names.js';

// Apart from the schema, so that what only shows mirrors need not carry what checks them.

/** The name of the type of record. */
export const steeringMirrorType = 'steering-mirror';

/** The six behaviours of managers and administrators that give room (seed A, D§1.2). The Dutch wording is the seed's. */
export const goodSteering = [
  {
    value: 'frames',
    label: {
      nl: 'Kaders stellen die ruimte geven aan het leren van professionals',
      en: 'Set frames that give room to professionals’ learning',
    },
  },
  { value: 'trust', label: { nl: 'Vertrouwen en loslaten', en: 'Trust and let go' } },
  {
    value: 'takePart',
    label: { nl: 'Zelf meedoen in samenwerkingsprocessen', en: 'Take part themselves in cooperative processes' },
  },
  {
    value: 'develop',
    label: { nl: 'Al doende ontwikkelen, zonder te overheersen', en: 'Develop while doing, without dominating' },
  },
  {
    value: 'reflect',
    label: { nl: 'Reflectieve communicatie aanmoedigen', en: 'Encourage reflective communication' },
  },
  {
    value: 'profit',
    label: { nl: 'Zelf winst halen uit de uitkomsten', en: 'Profit from the outcomes themselves' },
  },
] as const satisfies readonly Named<string>[];

/** The five behaviours that take room away (seed A, D§1.2). */
export const badSteering = [
  {
    value: 'ownViews',
    label: {
      nl: 'Eigen opvattingen en kaders niet kunnen relativeren',
      en: 'Cannot relativise own views and frames',
    },
  },
  {
    value: 'notUsed',
    label: {
      nl: 'Niet benutten wat professionals en cliënten in gelijkwaardig gesprek opbouwen',
      en: 'Do not use what professionals and clients build in equal dialogue',
    },
  },
  {
    value: 'notCarried',
    label: {
      nl: 'Een vernieuwing van onderop niet verder dragen',
      en: 'Do not carry a bottom-up innovation further',
    },
  },
  {
    value: 'notLearned',
    label: {
      nl: 'Uitkomsten niet gebruiken voor eigen ontwikkeling',
      en: 'Do not use outcomes for own development',
    },
  },
  {
    value: 'secured',
    label: {
      nl: 'Eigen opvattingen en posities veiligstellen via (in)formele leiders',
      en: 'Secure own views and positions through (in)formal leaders',
    },
  },
] as const satisfies readonly Named<string>[];

/** The eleven items of the mirror in their order: what gives room first. */
export const steeringItems = [...goodSteering, ...badSteering] as const;
export type SteeringItem = (typeof steeringItems)[number]['value'];

/** How often somebody sees a behaviour, from 1 to 4. The values are text: a choice of a form is text. */
export const steeringAnswers = [
  { value: '1', label: { nl: 'Bijna nooit', en: 'Hardly ever' } },
  { value: '2', label: { nl: 'Soms', en: 'Sometimes' } },
  { value: '3', label: { nl: 'Vaak', en: 'Often' } },
  { value: '4', label: { nl: 'Bijna altijd', en: 'Nearly always' } },
] as const satisfies readonly Named<string>[];
export type SteeringAnswer = (typeof steeringAnswers)[number]['value'];

/** How many people answered an item with 1, 2, 3 and 4. */
export type SteeringCounts = readonly [number, number, number, number];

/** From how many people on the answers of others are shown (D§11.20). */
export const steeringOthersFrom = 5;
