import type { Language } from '@draagkracht/model';

const nl = {
  save: 'Bewaar op dit apparaat',
  saveInMemory: 'Bewaar tot u de pagina sluit',
  print: 'Druk af',
  cancel: 'Stop zonder bewaren',
  elsewhere:
    'Dit is net veranderd in een ander tabblad. Wat u hier typt staat er nog. Bewaart u het, dan geldt uw tekst.',
};

const en: typeof nl = {
  save: 'Save on this device',
  saveInMemory: 'Save until you close the page',
  print: 'Print',
  cancel: 'Stop without saving',
  elsewhere: 'This was just changed in another tab. What you type here is still here. If you save it, your text holds.',
};

/** The texts of a form that makes or changes a record, for what is not in its schema. */
export const recordFormMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
