import type { ToolWords } from '../shared/tool.messages.js';

/** Every Dutch text at first sight. */
export const nl: ToolWords = {
  title: 'Aanwezig zijn',
  purpose: 'Eerst met iemand zijn, dan pas voor iemand. Kijk na een ontmoeting twee minuten terug, alleen voor uzelf.',
  start: 'Kijk terug',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen terugblik.',
};
