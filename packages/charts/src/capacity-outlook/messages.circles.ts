import type { Language } from '@draagkracht/model';

/** One other circle that can carry: who or what, and the question to take to them. */
export interface Circle {
  readonly name: string;
  readonly text: string;
  readonly question: string;
}

/** What else can carry than informal care (D§11.8), per language. It ends in a question, not in a grim line. */
export const otherCircles: Readonly<Record<Language, readonly Circle[]>> = {
  nl: [
    {
      name: 'Vrijwilligers en ervaringsdeskundigen',
      text: 'Zij nemen taken over die geen familie vragen: vervoer, samen eten, de administratie.',
      question: 'Welke taak kan vanaf dit jaar bij vrijwilligers liggen, en wie begeleidt hen?',
    },
    {
      name: 'De buurt',
      text: 'Buren en een ontmoetingsplek vangen kleine zorgen op voordat het grote worden.',
      question: 'In welke buurten is zo’n plek er niet, en wie opent er een?',
    },
    {
      name: 'Techniek',
      text: 'Alarm, beeldbellen en medicijndispensers besparen ritten en ongerustheid.',
      question: 'Wat werkt al bij één team en kan naar alle teams?',
    },
    {
      name: 'Wonen',
      text: 'Wie dicht bij anderen en zonder trap woont, heeft minder zorg nodig en kan meer terugdoen.',
      question: 'Hoeveel geschikte woningen komen erbij vóór het jaar hierboven?',
    },
  ],
  en: [
    {
      name: 'Volunteers and experts by experience',
      text: 'They take over tasks that need no family: transport, eating together, paperwork.',
      question: 'Which task can lie with volunteers from this year on, and who supports them?',
    },
    {
      name: 'The neighbourhood',
      text: 'Neighbours and a place to meet catch small worries before they grow.',
      question: 'Which neighbourhoods have no such place, and who opens one?',
    },
    {
      name: 'Technology',
      text: 'Alarms, video calls and medicine dispensers save trips and worry.',
      question: 'What already works for one team and can go to all teams?',
    },
    {
      name: 'Housing',
      text: 'Whoever lives near others and without stairs needs less care, and can do more in return.',
      question: 'How many suitable homes will there be before the year above?',
    },
  ],
};
