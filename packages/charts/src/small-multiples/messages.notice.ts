import type { Language } from '@draagkracht/model';
import type { NoticeMessages } from '../outcome-chart/messages.notice.js';

/** The texts of small multiples without figures, per language. */
export const multiplesNotices: Readonly<
  Record<Language, NoticeMessages & { readonly exampleArea: string; readonly noAreas: (within: string) => string }>
> = {
  nl: {
    title: 'Hier komt een kleine lijn per gebied.',
    help: 'Noem een bestand met cijfers van buurten of wijken bij src, en uw gemeente bij within, zoals GM0344.',
    showExample: 'Toon voorbeeld',
    exampleLabel: 'Inwoners die zich kunnen redden',
    exampleArea: 'Buurt',
    noAreas: (within) => `In het bestand staan geen gebieden van ${within || 'een gemeente'}. Kijk of de code klopt.`,
  },
  en: {
    title: 'A small line per area comes here.',
    help: 'Name a file with figures of neighbourhoods or districts in src, and your municipality in within, such as GM0344.',
    showExample: 'Show example',
    exampleLabel: 'Residents who can manage',
    exampleArea: 'Neighbourhood',
    noAreas: (within) => `The file holds no areas of ${within || 'a municipality'}. Check whether the code is right.`,
  },
};
