import type { Translated } from '@draagkracht/model';

/** A tool and the types of records that it makes. */
export interface ToolTypes {
  readonly label: Translated;
  readonly types: readonly string[];
}

/** What belongs to which tool, in the order of the list. A type that is in none stands under the monitor's. */
export const toolTypes: readonly ToolTypes[] = [
  { label: { nl: 'Vier principes', en: 'Four principles' }, types: ['principle-agreement'] },
  {
    label: { nl: 'Kijken en bespreken', en: 'Looking and talking' },
    types: ['model-comparison', 'stance-check', 'presence-reflection', 'lens-reading'],
  },
  { label: { nl: 'Kringen en samenspel', en: 'Circles and interplay' }, types: ['support-circles', 'interplay-scan'] },
  {
    label: { nl: 'Maatwerkbudget', en: 'Team budget' },
    types: ['team-budget', 'budget-case', 'budget-vote', 'budget-remainder', 'voting-device'],
  },
  { label: { nl: 'Omgekeerde toets', en: 'Reversed test' }, types: ['case-dialogue'] },
  { label: { nl: 'Obstakellijst', en: 'Obstacle log' }, types: ['obstacle'] },
  { label: { nl: 'Van plan tot rekening', en: 'From plan to account' }, types: ['policy-chain'] },
  { label: { nl: 'Spiegel', en: 'Mirror' }, types: ['steering-mirror'] },
  { label: { nl: 'Wat werkt', en: 'What works' }, types: ['practice', 'initiative', 'turn-curve', 'task-compass'] },
];

/** The tool of everything else. */
export const monitorTool: Translated = { nl: 'Monitor', en: 'Monitor' };
