import type { ToolWords } from '../shared/tool.messages.js';

/** The Dutch texts at first sight; all others come with the desk. */
export const nl: ToolWords = {
  title: 'Maatwerkbudget van het team',
  purpose:
    'Met dit budget helpt uw team snel, waar geen regel past. Eerst kijkt u wat zonder geld kan. Collega’s besluiten samen, en u kijkt terug of het hielp.',
  start: 'Begin een aanvraag',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen aanvraag.',
};
