import type { ToolWords } from '../shared/tool.messages.js';

/** Every Dutch text at first sight. */
export const nl: ToolWords = {
  title: 'Eén moment van dichtbij',
  purpose:
    'Kies één moment van deze week. Twaalf uitspraken laten zien waar ruimte zit om dichterbij te staan. Daarna kiest u één stap.',
  start: 'Kies een moment',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen moment gekozen.',
};
