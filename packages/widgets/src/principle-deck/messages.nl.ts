import type { ToolWords } from '../shared/tool.messages.js';

/** Every Dutch text at first sight. */
export const nl: ToolWords = {
  title: 'Vier principes',
  purpose:
    'Welk principe vraagt deze week iets van ons? Kies er één en maak samen één afspraak. De volgende keer begint u daarmee.',
  start: 'Kies een principe',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen afspraak gemaakt.',
};
