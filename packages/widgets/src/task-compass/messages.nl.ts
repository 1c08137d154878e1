import type { Task } from '@draagkracht/model';

type PerTask = Readonly<Record<Task, string>>;

/** Every Dutch text of the compass at rest; those of its forms come with the forms. */
export const nl = {
  title: 'Zes opgaven',
  purpose:
    'Zes opgaven voor gemeente en instellingen. Bij elke staat wat er het laatst gebeurd is, en wie de volgende stap zet.',
  empty: 'Beantwoord de zes vragen. Zet bij elke vraag iets dat een ander kan zien of nalezen.',
  questions: {
    1: 'Weten wij wie er voor wie zorgt, nu en over tien jaar?',
    2: 'Lukt het om mensen te vinden die iets voor een ander willen doen?',
    3: 'Wat proberen wij nieuw, en waarmee stoppen wij?',
    4: 'Wat leerden wij van de regio, en wat leerde de regio van ons?',
    5: 'Wat doen wij anders omdat wij ervan leerden?',
    6: 'Waaraan zien wij dat het inwoners helpt, en sturen wij daarop?',
  } satisfies PerTask as PerTask,
  latest: (age: string) => `Laatste bewijs: ${age}`,
  none: 'Nog geen bewijs.',
  ages: {
    today: 'van vandaag',
    yesterday: 'van gisteren',
    days: (count: number) => `${count} dagen oud`,
    weeks: (count: number) => `${count} weken oud`,
    months: (count: number) => `${count} maanden oud`,
    years: (count: number) => `${count} jaar oud`,
    ahead: 'de dag moet nog komen',
  },
  seenOn: (day: string) => `Van ${day}.`,
  here: (kind: string) => `Staat op dit apparaat: ${kind}.`,
  gone: 'op dit apparaat bewaard',
  kinds: {
    result: 'doel',
    'interpretation-session': 'duidingsgesprek',
    'kept-publication': 'publicatie',
    'turn-curve': 'gesprek over een lijn',
    practice: 'aanpak',
    initiative: 'initiatief',
    'principle-agreement': 'afspraak bij een principe',
  },
  read: 'Lees het',
  next: 'Volgende stap',
  noNext: 'Er is geen volgende stap afgesproken.',
  by: {
    later: (day: string) => `Klaar op ${day}.`,
    due: (_day: string) => 'Vandaag moet het klaar zijn.',
    overdue: (day: string) => `Te laat: het zou klaar zijn op ${day}.`,
  },
  older: (count: number) => (count === 1 ? 'Eén ouder bewijs' : `${count} oudere bewijzen`),
  helps: 'Hierbij helpt',
  update: 'Werk bij',
  add: 'Zet er bewijs bij',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  invented: 'Bedacht voorbeeld van Voorbeeldgemeente',
  unreachable: 'Dit kon niet worden opgehaald. Kijk of u internet heeft en probeer het opnieuw.',
  tools: {
    'dk-capacity-outlook': 'Dragend vermogen nu en straks',
    'dk-outcome-map': 'Cijfers op de kaart',
    'dk-initiative-indicators': 'Effect en duurzaamheid van een initiatief',
    'dk-principle-card': 'Vier principes',
    'dk-works-ledger': 'Weten, doen en betalen wat werkt',
    'dk-benchmark-funnel': 'Eerlijk vergelijken',
    'dk-turn-curve': 'Buig de lijn om',
    'dk-outcome-dashboard': 'Monitor',
  },
};

/** The shape of the texts: Dutch leads, the other languages follow. */
export type CompassMessages = typeof nl;
