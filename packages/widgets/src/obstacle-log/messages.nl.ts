import type { ToolWords } from '../shared/tool.messages.js';

/** The texts of the log at first sight, in Dutch. */
export const nl: ToolWords = {
  title: 'Obstakellijst',
  purpose:
    'Wat zit in de weg als u een inwoner wilt helpen? Zet het hier neer. Wie het kan veranderen, geeft antwoord. U ziet hoelang dat duurt.',
  start: 'Meld een obstakel',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen obstakel gemeld.',
};
