import type { Translated } from '@draagkracht/model';
import type { Principle } from './canon.js';

/** An invented example of what a team could make of a principle; always shown with the word that says so. */
export type Example = Readonly<Record<'ownWords' | 'example' | 'agreement' | 'ownerRole', Translated>>;

/** One example for each principle, by its number. */
export const examples: Readonly<Record<Principle['number'], Example>> = {
  1: {
    ownWords: { nl: 'Eerst langsgaan, dan pas een formulier.', en: 'First drop by, only then a form.' },
    example: {
      nl: 'Een bewoner repareert fietsen in zijn schuur. Wij brachten hem in contact met het jongerenwerk.',
      en: 'A resident repairs bicycles in his shed. We brought him together with the youth workers.',
    },
    agreement: {
      nl: 'Wij gaan elke week met één ‘uitvinder’ op bezoek bij iemand die hij nog niet kent.',
      en: 'Every week we take one ‘inventor’ to meet somebody new.',
    },
    ownerRole: { nl: 'wijkteam', en: 'neighbourhood team' },
  },
  2: {
    ownWords: { nl: 'Als het schuurt, leren wij iets.', en: 'When there is friction, we learn something.' },
    example: {
      nl: 'Het buurtdiner liep anders dan gedacht. Toen bleek dat niemand om eten had gevraagd, wel om gezelschap.',
      en: 'The neighbourhood dinner went differently than planned. It turned out nobody had asked for food, but for company.',
    },
    agreement: {
      nl: 'Wij schrijven elke vrijdag één ding op dat anders liep, en wat wij ervan leerden.',
      en: 'Every Friday we write down one thing that went differently, and what we learned.',
    },
    ownerRole: { nl: 'opbouwwerker', en: 'community worker' },
  },
  3: {
    ownWords: {
      nl: 'Bewoners bepalen wat. Wij zorgen dat het kan.',
      en: 'Residents decide what. We make it possible.',
    },
    example: {
      nl: 'Bewoners wilden een bankje, geen plan voor de openbare ruimte. Het stond er in twee weken.',
      en: 'Residents wanted a bench, not a plan for the public space. It was there in two weeks.',
    },
    agreement: {
      nl: 'Bij elk verzoek uit de buurt vragen wij eerst: wat hebben jullie van ons nodig?',
      en: 'With every request from the neighbourhood we first ask: what do you need from us?',
    },
    ownerRole: { nl: 'gebiedsmanager', en: 'area manager' },
  },
  4: {
    ownWords: {
      nl: 'Geen overleg over iemand zonder die iemand.',
      en: 'No meeting about somebody without that somebody.',
    },
    example: {
      nl: 'Bij het gesprek over een gezin zat de moeder aan tafel. Zij maakte de agenda.',
      en: 'When we spoke about a family the mother was at the table. She made the agenda.',
    },
    agreement: {
      nl: 'Bij elk overleg over een inwoner nodigen wij die inwoner uit.',
      en: 'We invite the resident to every meeting about that resident.',
    },
    ownerRole: { nl: 'consulent', en: 'case officer' },
  },
};
