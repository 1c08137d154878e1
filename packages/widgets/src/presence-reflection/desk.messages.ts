import type { Language } from '@draagkracht/model';

const nl = {
  invented: 'Bedacht voorbeeld',
  formTitle: 'Twee minuten terugkijken',
  editTitle: 'Terugblik wijzigen',
  nextQuestion: 'Volgende vraag',
  step: (at: number, all: number) => `Vraag ${at} van ${all}`,
  whenAndWhat: 'Dag en aandachtspunt',
  save: 'Bewaar voor mezelf',
  traitTitle: 'Deze week letten op',
  source: 'Een van de acht kenmerken van presentie, naar Andries Baart. Het is vakkennis, geen meetlat.',
  last: (day: string) => `U keek het laatst terug op ${day}.`,
  agreed: (text: string) => `U schreef toen: “${text}”`,
  onlyYou:
    'Alleen dit apparaat bewaart uw terugblikken. Ze gaan in geen enkel bestand mee, ook niet in een kopie. Wilt u iets delen met uw team? Dan typt u het zelf over.',
  gone: (day: string) => `Gaat vanzelf weg op ${day}.`,
  timeline: 'Uw tijdlijn',
  again: 'Kijk opnieuw terug',
  edit: 'Wijzig',
  remove: 'Haal weg',
  of: (day: string) => `terugblik van ${day}`,
  hidden: 'Uw terugblikken staan niet op het grote scherm. Ze zijn alleen voor u.',
  notPrinted: 'Uw terugblikken komen niet op papier.',
};

const en: typeof nl = {
  invented: 'Invented example (bedacht)',
  formTitle: 'Looking back for two minutes',
  editTitle: 'Change the reflection',
  nextQuestion: 'Next question',
  step: (at, all) => `Question ${at} of ${all}`,
  whenAndWhat: 'Day and trait',
  save: 'Keep it for myself',
  traitTitle: 'To look out for this week',
  source: 'One of the eight traits of presence, after Andries Baart. It is professional knowledge, not a yardstick.',
  last: (day) => `You last looked back on ${day}.`,
  agreed: (text) => `You wrote then: “${text}”`,
  onlyYou:
    'This device alone keeps your reflections. They go into no file, not even into a copy. If you want to share something with your team, you type it again yourself.',
  gone: (day) => `Goes away by itself on ${day}.`,
  timeline: 'Your timeline',
  again: 'Look back again',
  edit: 'Change',
  remove: 'Remove',
  of: (day) => `reflection of ${day}`,
  hidden: 'Your reflections are not on the large screen. They are for you alone.',
  notPrinted: 'Your reflections are not printed.',
};

/** The texts of the desk. */
export const deskMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
