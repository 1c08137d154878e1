import { canonNl } from './messages.canon.nl.js';

/** Every Dutch text of the card at first sight; those of agreements come with them. */
export const nl = {
  of: (number: number) => `Principe ${number} van 4`,
  principles: canonNl,
  asks: 'Wat dit van ons vraagt',
  question: 'Welk principe vraagt deze week iets van ons?',
  purpose: 'Maak samen één afspraak bij dit principe. De volgende keer begint u daarmee: is het gelukt?',
  start: 'Maak een afspraak',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen afspraak bij dit principe.',
};

/** The shape of the texts: Dutch leads, the other languages follow. */
export type CardMessages = typeof nl;
