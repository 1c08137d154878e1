import type { ToolWords } from '../shared/tool.messages.js';

/** What the mirror says at first sight, beside what every tool says. */
export interface MirrorWords extends ToolWords {
  /** The button that collects answers for a mirror on another device. */
  readonly collect: string;
}

/** The texts of the mirror at first sight, in Dutch. */
export const nl: MirrorWords = {
  title: 'Spiegel voor bestuurders',
  purpose:
    'Geeft u ruimte, of neemt u die weg? U antwoordt eerst zelf. Daarna antwoorden anderen, zonder naam. U ziet het verschil, met feiten ernaast. Aan het eind laat u één ding los.',
  start: 'Begin met uzelf',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen spiegel gebruikt.',
  collect: 'Antwoord voor de spiegel van een ander',
};
