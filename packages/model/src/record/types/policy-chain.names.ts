import type { Named } from '../../field/social-domain.names.js';

// Apart from the schema, so that what only looks at a chain need not carry what checks it.

/** The name of the type of record. */
export const policyChainType = 'policy-chain';

/** The five stages of a promise, in their order (seed E). */
export const policyStages = [
  { value: 'plan', label: { nl: 'Beleidsplan', en: 'Policy plan' } },
  { value: 'ordinance', label: { nl: 'Verordening', en: 'Ordinance' } },
  { value: 'policy-rules', label: { nl: 'Beleidsregels', en: 'Policy rules' } },
  { value: 'budget', label: { nl: 'Begroting', en: 'Budget' } },
  { value: 'accounts', label: { nl: 'Jaarrekening', en: 'Accounts' } },
] as const satisfies readonly Named<string>[];
export type PolicyStage = (typeof policyStages)[number]['value'];

/** Who adopts a document. */
export const adopters = [
  { value: 'council', label: { nl: 'De raad', en: 'The council' } },
  { value: 'college', label: { nl: 'Het college', en: 'The executive (college)' } },
] as const satisfies readonly Named<string>[];
export type Adopter = (typeof adopters)[number]['value'];

/** Whether a document says the same as the one before it. */
export const sameAnswers = [
  { value: 'yes', label: { nl: 'Ja', en: 'Yes' } },
  { value: 'partly', label: { nl: 'Deels', en: 'Partly' } },
  { value: 'no', label: { nl: 'Nee', en: 'No' } },
  { value: 'unknown', label: { nl: 'Dat weten wij niet', en: 'We do not know' } },
] as const satisfies readonly Named<string>[];
export type SameAnswer = (typeof sameAnswers)[number]['value'];

const field = (code: string, nl: string, en: string): Named<string> => ({
  value: code,
  label: { nl: `${code} ${nl}`, en: `${code} ${en}` },
});

/**
 * The Iv3 fields of task 6, the social domain, as they are since 2023 (D§3.7): under these the money stands in the budget and the accounts.
 * The code is the value.
 */
export const iv3Fields: readonly Named<string>[] = [
  field('6.1', 'Samenkracht en burgerparticipatie', 'Community and citizen participation'),
  field('6.2', 'Toegang en eerstelijnsvoorzieningen', 'Access and first-line services'),
  field('6.3', 'Inkomensregelingen', 'Income support'),
  field('6.4', 'WSW en beschut werk', 'Sheltered work'),
  field('6.5', 'Arbeidsparticipatie', 'Participation in work'),
  field('6.6', 'Maatwerkvoorzieningen (Wmo)', 'Individual provisions (Wmo)'),
  field('6.71a', 'Hulp bij het huishouden (Wmo)', 'Help in the household (Wmo)'),
  field('6.71b', 'Begeleiding (Wmo)', 'Guidance (Wmo)'),
  field('6.71c', 'Dagbesteding (Wmo)', 'Day activities (Wmo)'),
  field('6.71d', 'Overige maatwerkarrangementen (Wmo)', 'Other individual arrangements (Wmo)'),
  field('6.72a', 'Jeugdhulp begeleiding', 'Youth care: guidance'),
  field('6.72b', 'Jeugdhulp behandeling', 'Youth care: treatment'),
  field('6.72c', 'Jeugdhulp dagbesteding', 'Youth care: day activities'),
  field('6.72d', 'Jeugdhulp zonder verblijf overig', 'Youth care without stay: other'),
  field('6.73a', 'Pleegzorg', 'Foster care'),
  field('6.73b', 'Gezinsgericht', 'Family-based stay'),
  field('6.73c', 'Jeugdhulp met verblijf overig', 'Youth care with stay: other'),
  field('6.74a', 'Jeugd behandeling ggz zonder verblijf', 'Youth mental health treatment without stay'),
  field('6.74b', 'Jeugdhulp crisis/LTA/ggz-verblijf', 'Youth crisis care, national arrangements, mental health stay'),
  field('6.74c', 'Gesloten plaatsing', 'Secure placement'),
  field('6.81a', 'Beschermd wonen (Wmo)', 'Sheltered living (Wmo)'),
  field('6.81b', 'Maatschappelijke en vrouwenopvang (Wmo)', 'Shelters (Wmo)'),
  field('6.82a', 'Jeugdbescherming', 'Child protection'),
  field('6.82b', 'Jeugdreclassering', 'Youth probation'),
];
