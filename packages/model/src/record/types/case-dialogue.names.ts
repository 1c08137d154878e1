import type { Named } from '../../field/social-domain.names.js';

// Apart from the schema, so that what only looks at a dialogue need not carry what checks it.

/** The name of the type of record. */
export const caseDialogueType = 'case-dialogue';

/** The laws whose purpose is asked after: the three of the social domain and the one on debts (D§11.18). Law names are not translated. */
export const dialogueLaws = [
  { value: 'wmo', label: { nl: 'Wmo 2015', en: 'Wmo 2015' } },
  { value: 'jeugdwet', label: { nl: 'Jeugdwet', en: 'Jeugdwet' } },
  { value: 'participatiewet', label: { nl: 'Participatiewet', en: 'Participatiewet' } },
  { value: 'wgs', label: { nl: 'Wet gemeentelijke schuldhulpverlening', en: 'Wet gemeentelijke schuldhulpverlening' } },
] as const satisfies readonly Named<string>[];
export type DialogueLaw = (typeof dialogueLaws)[number]['value'];

/** Where a rule comes from, from the hardest to the softest (D§6.3). */
export const ruleSources = [
  { value: 'law', label: { nl: 'De wet', en: 'The law' } },
  { value: 'ordinance', label: { nl: 'De verordening van de gemeente', en: 'The ordinance of the municipality' } },
  { value: 'policy-rule', label: { nl: 'Een beleidsregel van het college', en: 'A policy rule of the executive' } },
  { value: 'working-agreement', label: { nl: 'Een werkafspraak', en: 'A working agreement' } },
  { value: 'habit', label: { nl: 'Een gewoonte', en: 'A habit' } },
] as const satisfies readonly Named<string>[];
export type RuleSource = (typeof ruleSources)[number]['value'];

/** Whether there is a hardship clause. Who did not look it up says so. */
export const hardshipAnswers = [
  { value: 'yes', label: { nl: 'Ja', en: 'Yes' } },
  { value: 'no', label: { nl: 'Nee', en: 'No' } },
  { value: 'unknown', label: { nl: 'Dat weten wij niet', en: 'We do not know' } },
] as const satisfies readonly Named<string>[];
export type HardshipAnswer = (typeof hardshipAnswers)[number]['value'];

/** Whether a rule is bent. */
export const yesOrNo = [
  { value: 'yes', label: { nl: 'Ja', en: 'Yes' } },
  { value: 'no', label: { nl: 'Nee', en: 'No' } },
] as const satisfies readonly Named<string>[];
export type YesOrNo = (typeof yesOrNo)[number]['value'];

/** What a colleague of another discipline thinks of it. Who does not join in the decision stays visible. */
export const stances = [
  { value: 'agrees', label: { nl: 'Eens', en: 'Agrees' } },
  { value: 'dissents', label: { nl: 'Niet eens', en: 'Does not agree' } },
  { value: 'abstains', label: { nl: 'Geen oordeel', en: 'No opinion' } },
] as const satisfies readonly Named<string>[];
export type Stance = (typeof stances)[number]['value'];
