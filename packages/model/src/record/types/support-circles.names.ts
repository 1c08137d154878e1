import type { Named } from '../../field/social-domain.names.js';

// Apart from the schema, so that what only draws or counts circles need not carry what checks them (D§11.6).

/** The name of the type of record. */
export const supportCirclesType = 'support-circles';

/** How many people fit: with more nobody can read the drawing. */
export const mostPeople = 24;

/** Of which moment the circles are: as it is, or as it would be when something changes. */
export const circleMoments = [
  { value: 'now', label: { nl: 'Nu', en: 'Now' } },
  { value: 'later', label: { nl: 'Straks', en: 'Later' } },
] as const satisfies readonly Named<string>[];
export type CircleMoment = (typeof circleMoments)[number]['value'];

/** How often they are in touch. */
export const contacts = [
  { value: 'day', label: { nl: 'Elke dag', en: 'Every day' } },
  { value: 'week', label: { nl: 'Elke week', en: 'Every week' } },
  { value: 'month', label: { nl: 'Elke maand', en: 'Every month' } },
  { value: 'less', label: { nl: 'Minder vaak', en: 'Less often' } },
] as const satisfies readonly Named<string>[];
export type Contact = (typeof contacts)[number]['value'];

/** Kinds of help. */
export const helpKinds = [
  { value: 'practical', label: { nl: 'Klussen en huishouden', en: 'Chores and household' } },
  { value: 'company', label: { nl: 'Gezelschap', en: 'Company' } },
  { value: 'listening', label: { nl: 'Luisteren', en: 'Listening' } },
  { value: 'arranging', label: { nl: 'Regelen', en: 'Arranging things' } },
  { value: 'money', label: { nl: 'Geldzaken', en: 'Money matters' } },
  { value: 'oversight', label: { nl: 'Een oogje in het zeil', en: 'Keeping an eye out' } },
  { value: 'transport', label: { nl: 'Vervoer', en: 'Transport' } },
  { value: 'care', label: { nl: 'Zorg', en: 'Care' } },
] as const satisfies readonly Named<string>[];
export type HelpKind = (typeof helpKinds)[number]['value'];

/** Which way the help goes, seen from the resident. */
export const helpDirections = [
  { value: 'gets', label: { nl: 'U krijgt hulp', en: 'You get help' } },
  { value: 'gives', label: { nl: 'U geeft hulp', en: 'You give help' } },
  { value: 'both', label: { nl: 'Allebei', en: 'Both' } },
] as const satisfies readonly Named<string>[];
export type HelpDirection = (typeof helpDirections)[number]['value'];

/** How the one who helps bears it. */
export const loads = [
  { value: 'fine', label: { nl: 'Het gaat goed', en: 'It goes well' } },
  { value: 'sometimes-heavy', label: { nl: 'Het is soms zwaar', en: 'It is heavy at times' } },
  { value: 'too-heavy', label: { nl: 'Het is te zwaar', en: 'It is too heavy' } },
] as const satisfies readonly Named<string>[];
export type Load = (typeof loads)[number]['value'];

/** Whether somebody takes over when this person cannot come. */
export const backups = [
  { value: 'yes', label: { nl: 'Ja', en: 'Yes' } },
  { value: 'no', label: { nl: 'Nee', en: 'No' } },
] as const satisfies readonly Named<string>[];

/** What the resident wants of the contact. */
export const wishes = [
  { value: 'more', label: { nl: 'Vaker zien', en: 'See more often' } },
  { value: 'same', label: { nl: 'Zo laten', en: 'Leave as it is' } },
  { value: 'less', label: { nl: 'Minder vaak', en: 'Less often' } },
] as const satisfies readonly Named<string>[];
export type Wish = (typeof wishes)[number]['value'];
