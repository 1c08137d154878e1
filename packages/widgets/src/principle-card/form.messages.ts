import type { Language } from '@draagkracht/model';

const nl = {
  invented: 'Bedacht voorbeeld',
  newTitle: 'Onze nieuwe afspraak',
  editTitle: 'Afspraak wijzigen',
  save: 'Bewaar op dit apparaat',
  saveInMemory: 'Bewaar tot u de pagina sluit',
  print: 'Druk af',
  cancel: 'Stop zonder bewaren',
  saveLookBack: 'Bewaar wat we leerden',
  elsewhere:
    'Deze afspraak is net veranderd in een ander tabblad. Wat u hier typt staat er nog. Bewaart u het, dan geldt uw tekst.',
};

const en: typeof nl = {
  invented: 'Invented example',
  newTitle: 'Our new agreement',
  editTitle: 'Change the agreement',
  save: 'Save on this device',
  saveInMemory: 'Save until you close the page',
  print: 'Print',
  cancel: 'Stop without saving',
  saveLookBack: 'Save what we learned',
  elsewhere:
    'This agreement was just changed in another tab. What you type here is still here. If you save it, your text holds.',
};

/** The texts of the card's forms and of its example, which come with them. */
export const formMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
