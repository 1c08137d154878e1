import type { Translated } from '@draagkracht/model';
import type { CarerDefinitionId } from './carer-definition-ids.js';

/** One way to count carers. The four do not measure the same, and are never put in one line (D§5.2). */
export interface CarerDefinition {
  readonly id: CarerDefinitionId;
  readonly label: Translated;
  /** Who counts as a carer. */
  readonly counts: Translated;
  /** Among whom was counted. */
  readonly among: Translated;
  readonly year: number;
  /** National share of those among whom was counted, in per cent; absent when only a number of people was published. */
  readonly share?: number;
  /** Number of people in the country, where that was published. */
  readonly people?: number;
  readonly source: string;
}

/** The national figures and what they count (D§5.2), as they were published. */
export const carerDefinitions: readonly CarerDefinition[] = [
  {
    id: 'carers-16',
    label: { nl: 'Mantelzorger, 16 jaar en ouder', en: 'Carer, aged 16 and over' },
    counts: {
      nl: 'wie langer dan 3 maanden of meer dan 8 uur per week zorgt',
      en: 'who has cared for over 3 months or for over 8 hours a week',
    },
    among: { nl: 'inwoners van 16 jaar en ouder', en: 'residents aged 16 and over' },
    year: 2024,
    share: 12.9,
    source: 'VZinfo, mantelzorg',
  },
  {
    id: 'carers-18',
    label: { nl: 'Mantelzorger, 18 jaar en ouder', en: 'Carer, aged 18 and over' },
    counts: {
      nl: 'wie volgens de Gezondheidsmonitor van GGD, CBS en RIVM mantelzorg geeft',
      en: 'who gives care according to the Health Monitor of GGD, CBS and RIVM',
    },
    among: { nl: 'inwoners van 18 jaar en ouder', en: 'residents aged 18 and over' },
    year: 2020,
    share: 13.5,
    source: 'CBS StatLine 85012NED',
  },
  {
    id: 'broad',
    label: { nl: 'Brede definitie: alle hulp', en: 'Broad definition: any help' },
    counts: { nl: 'wie hulp geeft, hoe kort of weinig ook', en: 'who gives help, however briefly or little' },
    among: { nl: 'alle inwoners', en: 'all residents' },
    year: 2024,
    people: 5_000_000,
    source: 'VZinfo, mantelzorg',
  },
  {
    id: 'parents-80',
    label: { nl: 'Zorg voor ouders van 80 jaar en ouder', en: 'Care for parents aged 80 and over' },
    counts: { nl: 'wie voor een ouder van 80 jaar of ouder zorgt', en: 'who cares for a parent aged 80 or over' },
    among: { nl: 'mensen met een ouder van 80 jaar of ouder', en: 'people with a parent aged 80 or over' },
    year: 2022,
    people: 605_000,
    source: 'CBS, 2022',
  },
];

/** The definition of an id; `undefined` when nobody has chosen one. */
export const carerDefinition = (id: string | null | undefined): CarerDefinition | undefined =>
  carerDefinitions.find((known) => known.id === id);
