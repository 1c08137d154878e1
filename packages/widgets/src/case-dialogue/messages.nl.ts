import type { ToolWords } from '../shared/tool.messages.js';

/** What the dialogue says at first sight, in Dutch; the rest comes with its desk. */
export const nl: ToolWords = {
  title: 'Omgekeerde toets in gesprek',
  purpose:
    'Eerst het effect dat de inwoner wil, als laatste de regel. In vier stappen komt u met collega’s tot een besluit dat u kunt uitleggen.',
  start: 'Begin een gesprek',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen gesprek bewaard.',
};
