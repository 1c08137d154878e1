import type { Language } from '@draagkracht/model';
import type { OldestAge } from './capacity-outlook.series.js';

/** Heads and words of the table. They come with the table. */
export interface CapacityTableMessages {
  readonly year: string;
  readonly kind: string;
  readonly counted: string;
  readonly prognosis: string;
  readonly pool: string;
  readonly oldest: (age: OldestAge) => string;
  readonly ratio: string;
  readonly index: (year: number) => string;
  readonly less: string;
  readonly now: (age: OldestAge) => string;
  readonly more: string;
  readonly hours: (age: OldestAge) => string;
  readonly needMet: string;
  readonly none: string;
}

/** The texts of the table, per language. */
export const capacityTableMessages: Readonly<Record<Language, CapacityTableMessages>> = {
  nl: {
    year: 'Jaar',
    kind: 'Soort',
    counted: 'geteld',
    prognosis: 'prognose',
    pool: '50–74 jaar',
    oldest: (age) => `${age} jaar en ouder`,
    ratio: '50–74 per oudere',
    index: (year) => `Index (${year} = 100)`,
    less: '20% minder',
    now: (age) => `Mantelzorgers per tien ${age}-plussers`,
    more: '20% meer',
    hours: (age) => `Uren zorg per ${age}-plusser per week`,
    needMet: 'Deel van de zorgvraag',
    none: 'niet te berekenen',
  },
  en: {
    year: 'Year',
    kind: 'Kind',
    counted: 'counted',
    prognosis: 'prognosis',
    pool: 'Aged 50–74',
    oldest: (age) => `Aged ${age} and over`,
    ratio: '50–74 per older person',
    index: (year) => `Index (${year} = 100)`,
    less: '20% fewer',
    now: (age) => `Carers per ten people aged ${age} and over`,
    more: '20% more',
    hours: (age) => `Hours of care per person aged ${age} and over, weekly`,
    needMet: 'Part of the need',
    none: 'cannot be worked out',
  },
};
