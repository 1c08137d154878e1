import type { Named } from '../../field/social-domain.names.js';

// Apart from the schema, so that what only shows a scan need not carry what checks it (D§11.7).

/** The name of the type of record. */
export const interplayScanType = 'interplay-scan';

/** How many parties fit: with more the table cannot be read, and nobody finishes the questions. */
export const mostParties = 12;

/** What kind of party it is. Each kind is one side that answers for itself. */
export const partyKinds = [
  { value: 'formal', label: { nl: 'Formeel', en: 'Formal' } },
  { value: 'informal', label: { nl: 'Informeel', en: 'Informal' } },
  { value: 'residents', label: { nl: 'Bewonersinitiatief', en: 'Residents’ initiative' } },
] as const satisfies readonly Named<string>[];
export type PartyKind = (typeof partyKinds)[number]['value'];

/** How two parties stand to one another, from not at all to together. */
export const tieLevels = [
  { value: '0', label: { nl: 'Wij kennen hen niet', en: 'We do not know them' } },
  { value: '1', label: { nl: 'Wij werken naast elkaar', en: 'We work side by side' } },
  { value: '2', label: { nl: 'Wij verwijzen naar elkaar', en: 'We refer to one another' } },
  { value: '3', label: { nl: 'Wij werken samen', en: 'We work together' } },
  { value: '4', label: { nl: 'Wij beslissen samen', en: 'We decide together' } },
] as const satisfies readonly Named<string>[];
export type TieLevel = (typeof tieLevels)[number]['value'];

/** The tensions of the turn (seed B14; D§1.2). */
export const tensions = [
  {
    value: 'side-by-side',
    label: {
      nl: 'Wijkteam en vrijwilligers werken naast elkaar, niet samen',
      en: 'The district team and volunteers work side by side, not together',
    },
  },
  {
    value: 'arranging-first',
    label: {
      nl: 'Snel regelen gaat voor: het eigen netwerk komt weinig in beweging',
      en: 'Urgent arranging goes first: people’s own network is hardly mobilised',
    },
  },
  {
    value: 'relapse',
    label: {
      nl: 'Terugval: zorgen voor, iemand als cliënt zien, overnemen',
      en: 'Relapse: caring for, seeing somebody as a client, taking over',
    },
  },
] as const satisfies readonly Named<string>[];
export type Tension = (typeof tensions)[number]['value'];

/** How much of a tension there is. */
export const tensionLevels = [
  { value: '0', label: { nl: 'Niet', en: 'Not' } },
  { value: '1', label: { nl: 'Een beetje', en: 'A little' } },
  { value: '2', label: { nl: 'Duidelijk', en: 'Clearly' } },
  { value: '3', label: { nl: 'Sterk', en: 'Strongly' } },
] as const satisfies readonly Named<string>[];
export type TensionLevel = (typeof tensionLevels)[number]['value'];

/** The two answers to the tensions (seed B14): with the area, or with experts by experience. */
export const answerKinds = [
  {
    value: 'area',
    label: { nl: 'Gebiedsgericht: samen in de buurt', en: 'Area-based: together in the neighbourhood' },
  },
  {
    value: 'recovery',
    label: { nl: 'Herstelgericht: met ervaringsdeskundigen', en: 'Recovery-based: with experts by experience' },
  },
] as const satisfies readonly Named<string>[];
export type AnswerKind = (typeof answerKinds)[number]['value'];
