import type { Language } from '@draagkracht/model';

/** One question of the checklist, in the order in which it is asked. */
export interface ChecklistQuestion {
  readonly title: string;
  readonly text: string;
}

/**
 * The five questions for a figure that stands out, in this order (the pyramid of investigation, Lilford and others 2004: data, case
 * mix, structure, process, staff). The last one comes last: most differences have been explained before it.
 */
export const checklist: Readonly<Record<Language, readonly ChecklistQuestion[]>> = {
  nl: [
    {
      title: 'Kloppen de cijfers?',
      text: 'Wordt overal hetzelfde geteld? Ontbreekt er iets, of staat iets dubbel? Is het cijfer definitief?',
    },
    {
      title: 'Wonen er andere mensen?',
      text: 'Kijk naar leeftijd, inkomen, gezondheid en samenstelling van huishoudens.',
    },
    {
      title: 'Zijn de omstandigheden anders?',
      text: 'Kijk naar woningen, werk, afstanden, geld en wat er in de buurt al is.',
    },
    { title: 'Werkt u anders?', text: 'Kijk naar regels, toegang, wachttijd en samenwerking.' },
    {
      title: 'Pas daarna: het werk van mensen',
      text: 'Ga eerst in gesprek met de mensen die het werk doen. Zoek geen schuldige.',
    },
  ],
  en: [
    {
      title: 'Are the figures right?',
      text: 'Is the same counted everywhere? Is something missing, or in twice? Is the figure final?',
    },
    { title: 'Do other people live there?', text: 'Look at age, income, health and the make-up of households.' },
    {
      title: 'Are circumstances different?',
      text: 'Look at housing, work, distances, money and what the neighbourhood has already.',
    },
    { title: 'Do you work in another way?', text: 'Look at rules, access, waiting time and working together.' },
    {
      title: 'Only then: the work of people',
      text: 'Talk first with those who do the work. Do not look for someone to blame.',
    },
  ],
};
