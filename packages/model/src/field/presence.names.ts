import type { Translated } from '../value/translated.js';

/** One of the eight traits of presence (D§8; professional knowledge, ○). The lines are ours, in plain words. */
export interface PresenceTrait {
  readonly value: string;
  readonly label: Translated;
  /** What it asks of somebody, in a line or two. */
  readonly line: Translated;
}

/**
 * The eight traits of presence after Andries Baart, in the order in which they are taught. The Dutch names are his; one of
 * them is looked at each week.
 */
export const presenceTraits = [
  {
    value: '1',
    label: { nl: 'Vrij zijn voor', en: 'Being free for' },
    line: {
      nl: 'Maak ruimte in uw hoofd. Laat uw plan even los. Eerst de ander, dan de agenda.',
      en: 'Make room in your head. Let go of your plan for now. First the other, then the agenda.',
    },
  },
  {
    value: '2',
    label: { nl: 'Openstaan', en: 'Being open' },
    line: {
      nl: 'Kijk zonder vakje. Laat u verrassen. Wat u dacht te weten, mag even weg.',
      en: 'Look without a box to tick. Be surprised. What you thought you knew can wait.',
    },
  },
  {
    value: '3',
    label: { nl: 'Aandachtige betrekking', en: 'Attentive relating' },
    line: {
      nl: 'Wees er met uw aandacht bij. Luister ook naar wat niemand zegt.',
      en: 'Be there with your attention. Listen also to what nobody says.',
    },
  },
  {
    value: '4',
    label: { nl: 'Aansluiten bij het bestaande', en: 'Joining what is there' },
    line: {
      nl: 'Begin bij hoe iemand nu leeft. Volg het tempo en de taal van de ander.',
      en: 'Begin with how somebody lives now. Follow the pace and the language of the other.',
    },
  },
  {
    value: '5',
    label: { nl: 'Perspectief wisselen', en: 'Changing perspective' },
    line: {
      nl: 'Kijk door de ogen van de ander. Hoe ziet deze dag er van daar uit?',
      en: 'Look through the eyes of the other. What does this day look like from there?',
    },
  },
  {
    value: '6',
    label: { nl: 'Zich aanbieden', en: 'Offering yourself' },
    line: {
      nl: 'Kom als mens, niet alleen met een taak. Doe wat de ander op dat moment helpt.',
      en: 'Come as a person, not with a task alone. Do what helps the other at that moment.',
    },
  },
  {
    value: '7',
    label: { nl: 'Geduld en tijd', en: 'Patience and time' },
    line: {
      nl: 'Haast helpt hier niet. Blijf ook als er nog niets verandert.',
      en: 'Haste does not help here. Stay also while nothing changes yet.',
    },
  },
  {
    value: '8',
    label: { nl: 'Trouwe toewijding', en: 'Faithful dedication' },
    line: {
      nl: 'Kom terug, ook na een lastige keer. Laat iemand niet vallen.',
      en: 'Come back, also after a hard time. Do not drop somebody.',
    },
  },
] as const satisfies readonly PresenceTrait[];

/** The number of a trait. */
export type PresenceTraitValue = (typeof presenceTraits)[number]['value'];
