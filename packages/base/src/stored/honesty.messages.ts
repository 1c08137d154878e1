import type { Translated } from '@draagkracht/model';

/** The fixed line of D§10.8, wherever something is filled in or kept. */
export const honesty: Translated = {
  nl: 'Wat u hier invult blijft op dit apparaat. Bewaart u niets? Dan is het weg als u de pagina sluit. Gebruik geen namen of BSN.',
  en: 'What you fill in here stays on this device. If you save nothing, it is gone when you close the page. Do not use names or a BSN.',
};
