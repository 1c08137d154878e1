import type { ToolWords } from '../shared/tool.messages.js';

/** What the circles say at first sight. */
export interface CirclesMessages extends ToolWords {
  readonly question: string;
  readonly fromFile: string;
}

/** Dutch. */
export const nl: CirclesMessages = {
  title: 'Kringen van steun',
  purpose: 'Teken samen wie er om u heen staan. U ziet wie u helpt, en wat u zelf geeft. Deze tekening is van u.',
  question: 'Wie zag u deze week?',
  start: 'Begin met uw kringen',
  fromFile: 'Ik heb al een bestand',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er staan nog geen kringen.',
};
