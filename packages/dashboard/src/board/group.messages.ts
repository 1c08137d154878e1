import type { Language } from '@draagkracht/model';
import type { NoGroup } from '../monitor/group.view.js';

const nl = {
  areas: 'gemeenten',
  count: (count: number): string => `De cijfers van ${count} andere gemeenten zijn bij elkaar genomen.`,
  together: 'Een grote gemeente telt daarin zwaarder dan een kleine: het is het cijfer van al hun inwoners samen.',
  notAlike: 'Ook dan zijn ze niet zomaar vergelijkbaar.',
  holdsFor: (labels: string): string => `Dat geldt voor: ${labels}.`,
  why: {
    'no-figures': 'Voor deze gemeente zijn er geen cijfers om naast een groep te zetten.',
    counts: 'Aantallen leggen we niet naast een groep: een grotere gemeente heeft altijd meer.',
    'no-municipality': 'Alleen een gemeente kan naast gemeenten staan die erop lijken.',
    'no-others': 'In deze cijfers staan te weinig andere gemeenten om mee te vergelijken.',
    'no-feature':
      'We weten niet welke gemeenten erop lijken: er staat geen stedelijkheid of inwonertal bij, of er zijn er te weinig.',
    'no-whole':
      'We weten niet van hoeveel mensen deze cijfers zijn. Een gemiddelde van percentages klopt niet, dus we rekenen er geen uit.',
  } as Readonly<Record<NoGroup, string>>,
};

const en: typeof nl = {
  areas: 'municipalities',
  count: (count) => `The figures of ${count} other municipalities were taken together.`,
  together:
    'A large municipality weighs more in it than a small one: it is the figure of all their residents together.',
  notAlike: 'Even then they are not simply comparable.',
  holdsFor: (labels) => `That holds for: ${labels}.`,
  why: {
    'no-figures': 'There are no figures of this municipality to put beside a group.',
    counts: 'Numbers are not put beside a group: a larger municipality always has more.',
    'no-municipality': 'Only a municipality can stand beside municipalities like it.',
    'no-others': 'These figures hold too few other municipalities to compare with.',
    'no-feature':
      'It is not known which municipalities are like it: there is no urbanity or number of residents, or there are too few.',
    'no-whole':
      'It is not known of how many people these figures are. A mean of percentages is wrong, so none is worked out.',
  },
};

/** The texts of a comparison with municipalities that are alike. */
export const groupMessages = (language: Language): typeof nl => (language === 'nl' ? nl : en);
