import type { ToolWords } from '../shared/tool.messages.js';

/** Every Dutch text of the curve at first sight; those of conversations come with them. */
export const nl: ToolWords = {
  title: 'Buig de lijn om',
  question: 'Welke lijn wilt u ombuigen?',
  purpose:
    'Van een doel naar hoogstens drie acties, in één gesprek van 75 minuten. Met iedereen die iets kan doen, ook inwoners. In zes stappen kijkt u naar de lijn, naar wat erachter zit, en naar wat u samen gaat doen.',
  start: 'Begin het gesprek',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen gesprek over deze lijn geweest.',
};
