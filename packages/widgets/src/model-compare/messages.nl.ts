import type { ToolWords } from '../shared/tool.messages.js';

/** Every Dutch text at first sight. */
export const nl: ToolWords = {
  title: 'Sociaal en medisch: zeven verschuivingen',
  purpose:
    'Kijk samen naar één casus, stuk, contract of werkproces. Iedereen scoort eerst alleen. Daarna ziet u waar u verschilt, en kiest u één verandering.',
  start: 'Kies waar u naar kijkt',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen vergelijking gemaakt.',
};
