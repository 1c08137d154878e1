import type { Translated } from '@draagkracht/model';

/** The fixed line of D§10.8, wherever something is filled in or kept. */
export const honesty: Translated = {
  nl: 'Wat u hier invult blijft op dit apparaat. Bewaart u niets? Dan is het weg als u de pagina sluit. Gebruik geen namen of BSN.',
  en: 'What you fill in here stays on this device. If you save nothing, it is gone when you close the page. Do not use names or a BSN.',
};

/** The same, where what is not saved yet is kept too (see `DraftPort`): the core of it, and what follows from it. */
export const draftHonesty: { readonly core: Translated; readonly more: Translated } = {
  core: {
    nl: 'Wat u hier invult blijft op dit apparaat, ook wat u nog niet heeft bewaard. Gebruik geen namen of BSN.',
    en: 'What you fill in here stays on this device, also what you have not saved yet. Do not use names or a BSN.',
  },
  more: {
    nl: 'Valt de pagina weg? Dan kunt u later verder. Stopt u zelf, dan is weg wat u niet heeft bewaard. Anders wissen wij het na 7 dagen.',
    en: 'If the page is lost, you can go on later. If you stop yourself, what you have not saved is gone. Otherwise we erase it after 7 days.',
  },
};
