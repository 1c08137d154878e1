import type { Circle } from '../field/social-domain.names.js';
import type { Translated } from '../value/translated.js';
import { said } from './shared.names.js';

/** What nobody measures yet in each circle, to be named on screen (D§4.3). */
export const blindSpots: Readonly<Record<Circle, Translated>> = {
  '1': said('Niemand meet wederkerigheid: wat iemand zelf geeft.', 'Nobody measures reciprocity: what a person gives.'),
  '2': said(
    'Wie hulp weigert of niet gevraagd wordt, ziet u niet in de cijfers.',
    'Who refuses help or is never asked is not seen in the figures.',
  ),
  '3': said(
    'Het verschilt per straat. De enquête is er alleen per gemeente.',
    'It differs from street to street. The survey exists per municipality only.',
  ),
  '4': said(
    'Er is geen landelijke reeks over ervaringsdeskundigen. Tel zelf hoeveel er meedoen.',
    'There is no national series on experts by experience. Count yourself how many take part.',
  ),
  '5': said('Gebruik is geen behoefte. Gebruik is ook geen effect.', 'Use is not need. Use is not effect either.'),
};
