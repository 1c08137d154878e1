import { Wording } from '@draagkracht/base/words.js';

/** The texts of the probe before it has looked. */
export interface ProbeMessages {
  readonly title: string;
  readonly looking: string;
  readonly failed: string;
  readonly unreadable: string;
  readonly again: string;
}

/** Few enough to come in both languages. */
export const probeMessages = new Wording<ProbeMessages>(
  {
    title: 'Huisstijl op deze pagina',
    looking: 'Wij kijken welke huisstijl op deze pagina staat.',
    failed: 'Het kijken lukte niet. Misschien is er geen internet. Er is niets veranderd.',
    unreadable:
      'De browser geeft hier geen stijlen. Misschien staat dit in een kader dat niet te zien is. Er is niets veranderd.',
    again: 'Kijk opnieuw',
  },
  () =>
    Promise.resolve({
      title: 'House style on this page',
      looking: 'We are looking which house style is on this page.',
      failed: 'Looking did not work. Perhaps there is no internet. Nothing was changed.',
      unreadable:
        'The browser gives no styles here. Perhaps this is in a frame that is not shown. Nothing was changed.',
      again: 'Look again',
    }),
);
