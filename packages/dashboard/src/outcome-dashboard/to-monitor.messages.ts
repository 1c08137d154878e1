import type { Language } from '@draagkracht/model';

const nl = {
  seeNews: 'Bekijk wat er nieuw is',
  seeNewsHelp: 'Uw indicatoren nemen deze cijfers over. De cijfers van eerder blijven op dit apparaat.',
};

const en: typeof nl = {
  seeNews: 'See what is new',
  seeNewsHelp: 'Your indicators take over these figures. The earlier figures stay on this device.',
};

/** The texts of the way from figures that were renewed to the board. */
export const toMonitorMessages = (language: Language): typeof nl => (language === 'nl' ? nl : en);
