import type { ToolWords } from '../shared/tool.messages.js';

/** Every Dutch text at first sight. */
export const nl: ToolWords = {
  title: 'Praat de tekst over mensen, of met mensen?',
  purpose:
    'Plak een brief of een nota. U ziet waar de tekst over mensen praat, met bij elk woord een vraag. Wij bewaren uw tekst niet.',
  start: 'Plak een tekst',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen tekst gelezen.',
};
