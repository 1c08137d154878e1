import type { ToolWords } from '../shared/tool.messages.js';

/** What the chain says at first sight, in Dutch; the rest comes with its desk. */
export const nl: ToolWords = {
  title: 'Van plan tot rekening',
  purpose:
    'Volg één belofte van beleidsplan tot jaarrekening. Zo ziet u waar de belofte verandert, en wie dat kan herstellen.',
  start: 'Volg een belofte',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen belofte gevolgd.',
};
