import type { Language } from '@draagkracht/model';

const nl = {
  period: 'Periode',
  figure: 'Cijfer',
  needsScript: 'Dit werkt alleen met JavaScript.',
  file: 'Bekijk het bestand met de cijfers',
  noFigures: 'Hier komen cijfers te staan.',
};

const en: typeof nl = {
  period: 'Period',
  figure: 'Figure',
  needsScript: 'This works with JavaScript only.',
  file: 'See the file with the figures',
  noFigures: 'Figures will stand here.',
};

/** What stands inside an element on the page it is for. */
export const insideMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
