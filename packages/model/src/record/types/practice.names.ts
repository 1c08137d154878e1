import type { Named } from '../../field/social-domain.names.js';

// Apart from the schema, so that what only looks at practices need not carry what checks them.

/** The name of the type of record. */
export const practiceType = 'practice';

/** How far something is so. "Partly" is an answer of its own: it is neither rounded up nor down when it is kept. */
export const extents = [
  { value: 'yes', label: { nl: 'Ja', en: 'Yes' } },
  { value: 'partly', label: { nl: 'Deels', en: 'Partly' } },
  { value: 'no', label: { nl: 'Nee', en: 'No' } },
] as const satisfies readonly Named<string>[];
export type Extent = (typeof extents)[number]['value'];

/** On what knowing rests, from the least to the most (D§11.14). Only a comparison can show an effect (D§7.5). */
export const knowledgeLevels = [
  { value: 'hunch', label: { nl: 'Een vermoeden', en: 'A hunch' } },
  { value: 'experience', label: { nl: 'Kennis uit de praktijk', en: 'Knowledge from practice' } },
  { value: 'research', label: { nl: 'Onderzoek', en: 'Research' } },
  {
    value: 'comparison',
    label: { nl: 'Onderzoek met een vergelijking', en: 'Research with a comparison' },
  },
] as const satisfies readonly Named<string>[];
export type KnowledgeLevel = (typeof knowledgeLevels)[number]['value'];

/** Where the money comes from. */
export const moneySources = [
  { value: 'grant', label: { nl: 'Subsidie', en: 'Grant' } },
  { value: 'purchase', label: { nl: 'Inkoop', en: 'Purchase' } },
  { value: 'temporary', label: { nl: 'Tijdelijk geld', en: 'Temporary money' } },
  { value: 'none', label: { nl: 'Er is geen geld', en: 'There is no money' } },
] as const satisfies readonly Named<string>[];
export type MoneySource = (typeof moneySources)[number]['value'];

/** Who takes the next decision. */
export const deciders = [
  { value: 'council', label: { nl: 'De raad', en: 'The council' } },
  { value: 'college', label: { nl: 'Het college', en: 'The executive (college)' } },
  { value: 'management', label: { nl: 'Het management', en: 'Management' } },
] as const satisfies readonly Named<string>[];
export type Decider = (typeof deciders)[number]['value'];

/** The three questions, in their order. */
export const worksQuestions = [
  { value: 'know', label: { nl: 'Weten we dat het werkt?', en: 'Do we know that it works?' } },
  { value: 'do', label: { nl: 'Doen we het?', en: 'Do we do it?' } },
  { value: 'pay', label: { nl: 'Betalen we het?', en: 'Do we pay for it?' } },
] as const satisfies readonly Named<string>[];
export type WorksQuestion = (typeof worksQuestions)[number]['value'];
