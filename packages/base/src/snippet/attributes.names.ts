import type { AttributeField } from './attribute.js';
import { map, multiples, series } from './attributes.charts.names.js';
import { capacity, funnel } from './attributes.comparison.names.js';
import { builder, probe } from './attributes.site.names.js';
import { everyElement, forGroups, keeping, shapes, smallNumbers, source } from './attributes.shared.names.js';

const tool = (...own: readonly AttributeField[]): readonly AttributeField[] => [...own, ...forGroups, ...everyElement];

const chart = (own: readonly AttributeField[]): readonly AttributeField[] => [...own, ...everyElement];

/** The attributes of every element that can be put on a page, by its tag, those that are filled in most first. */
export const attributeFields: Readonly<Record<string, readonly AttributeField[]>> = {
  'dk-outcome-chart': chart(series),
  'dk-indicator-card': chart(series),
  'dk-outcome-map': chart(map),
  'dk-small-multiples': chart(multiples),
  'dk-benchmark-funnel': chart(funnel),
  'dk-capacity-outlook': chart(capacity),
  'dk-principle-card': tool({
    name: 'principle',
    kind: 'number',
    label: { nl: 'Welk principe', en: 'Which principle' },
    help: { nl: 'Van 1 tot en met 4.', en: 'From 1 to 4.' },
    low: 1,
    high: 4,
  }),
  'dk-principle-deck': tool(),
  'dk-model-compare': tool(),
  'dk-stance-check': tool(),
  'dk-presence-reflection': tool(),
  'dk-with-lens': tool(),
  'dk-support-circles': tool(),
  'dk-interplay-scan': tool(),
  'dk-works-ledger': tool(smallNumbers),
  'dk-initiative-indicators': tool(smallNumbers, {
    name: 'initiative',
    kind: 'text',
    label: { nl: 'Welk initiatief', en: 'Which initiative' },
    help: {
      nl: 'Zonder keuze het laatste waaraan gewerkt is.',
      en: 'By default the last one that was worked on.',
    },
    isInternal: true,
  }),
  'dk-turn-curve': tool(source),
  'dk-task-compass': tool(),
  'dk-budget-tracker': tool(smallNumbers),
  'dk-case-dialogue': tool(
    {
      name: 'short',
      kind: 'flag',
      label: { nl: 'Kort', en: 'Short' },
      help: {
        nl: 'Een gesprek begint met alleen de vragen die beslissen. De andere zijn één druk verder.',
        en: 'A dialogue begins with only the questions that decide. The others are one press away.',
      },
    },
    {
      name: 'budget-page',
      kind: 'address',
      label: { nl: 'Pagina met het maatwerkbudget', en: 'Page with the tailored budget' },
      help: {
        nl: 'Alleen als het budget op een andere pagina staat.',
        en: 'Only when the budget is on another page.',
      },
    },
  ),
  'dk-obstacle-log': tool(smallNumbers, {
    name: 'answer-days',
    kind: 'number',
    label: { nl: 'Dagen tot een antwoord', en: 'Days until an answer' },
    help: { nl: 'Zonder getal zijn dat er 14.', en: 'The default is 14.' },
    low: 1,
    high: 365,
  }),
  'dk-policy-chain': tool(),
  'dk-steering-mirror': tool(),
  'dk-data-manager': chart(keeping),
  'dk-embed-builder': chart(builder),
  'dk-theme-probe': chart(probe),
  'dk-outcome-dashboard': chart([shapes, ...keeping]),
};
