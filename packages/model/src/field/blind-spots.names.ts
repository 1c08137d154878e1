import type { Circle } from './social-domain.names.js';
import type { Translated } from '../value/translated.js';

/** What nobody measures yet in each circle, to be named on screen (D§4.3). */
export const blindSpots: Readonly<Record<Circle, Translated>> = {
  '1': {
    nl: 'Niemand meet wederkerigheid: wat iemand zelf geeft.',
    en: 'Nobody measures reciprocity: what a person gives.',
  },
  '2': {
    nl: 'Wie hulp weigert of niet gevraagd wordt, ziet u niet in de cijfers.',
    en: 'Who refuses help or is never asked is not seen in the figures.',
  },
  '3': {
    nl: 'Het verschilt per straat. De enquête is er alleen per gemeente.',
    en: 'It differs from street to street. The survey exists per municipality only.',
  },
  '4': {
    nl: 'Er is geen landelijke reeks over ervaringsdeskundigen. Tel zelf hoeveel er meedoen.',
    en: 'There is no national series on experts by experience. Count yourself how many take part.',
  },
  '5': {
    nl: 'Gebruik is geen behoefte. Gebruik is ook geen effect.',
    en: 'Use is not need. Use is not effect either.',
  },
};
