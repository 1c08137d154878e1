import type { Language, Translated } from '@draagkracht/model';
import type { HindranceCode } from './publishable.view.js';

const sentences: Readonly<Record<HindranceCode, Translated>> = {
  'no-series': {
    nl: 'Er zijn geen cijfers gekoppeld. Kies eerst waar de cijfers staan.',
    en: 'No figures are linked. First choose where the figures are.',
  },
  'no-figures': {
    nl: 'Er is geen cijfer bekend voor dit gebied. Een lege kaart publiceren we niet.',
    en: 'No figure is known for this area. An empty card is not published.',
  },
  'no-story': {
    nl: 'Er is nog geen uitleg. Schrijf eerst wat dit cijfer betekent.',
    en: 'There is no explanation yet. First write what this figure means.',
  },
  'too-long': {
    nl: 'De uitleg is te lang. Houd “wat betekent het” onder de 600 tekens en de andere delen onder de 280.',
    en: 'The explanation is too long. Keep “what it means” under 600 characters and the other parts under 280.',
  },
  intern: {
    nl: 'De regel voor kleine aantallen staat op intern. Kies publiek of streng.',
    en: 'The rule for small numbers is set to internal. Choose public or strict.',
  },
  'old-story': {
    nl: 'Het verhaal is geschreven voor er een nieuw cijfer was. Kijk of het nog klopt.',
    en: 'The story was written before there was a new figure. Check whether it still holds.',
  },
  'no-source': {
    nl: 'De bron is niet ingevuld. Lezers kunnen het cijfer dan niet nazoeken.',
    en: 'The source is not filled in. Readers cannot look the figure up.',
  },
};

/** Why a card is better not published, and what to do about it. */
export const hindranceSentence = (code: HindranceCode, language: Language): string => sentences[code][language];
