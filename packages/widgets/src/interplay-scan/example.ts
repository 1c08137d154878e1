import { daysAfter, type InterplayScan, type Language } from '@draagkracht/model';

const tie = (a: string, b: string, side: InterplayScan['ties'][number]['side'], level: number, wanted: number) =>
  ({ a, b, side, level: String(level), wanted: String(wanted) }) as InterplayScan['ties'][number];

const talked = (nl: boolean): Pick<InterplayScan, 'tensions' | 'answers'> => ({
  tensions: [
    {
      tension: 'side-by-side',
      present: '2',
      example: nl ? 'Beide komen bij dezelfde mensen, op andere dagen' : 'Both visit the same people, on other days',
    },
    { tension: 'arranging-first', present: '1', example: '' },
    { tension: 'relapse', present: '0', example: '' },
  ],
  answers: [
    { kind: 'area', action: nl ? 'Elke maand samen aan de eettafel' : 'Together at the dinner table every month' },
  ],
});

/** An invented scan of three parties, always shown with the word that says so. `today` is an ISO day. */
export function exampleScan(language: Language, today: string): InterplayScan {
  const nl = language === 'nl';
  return {
    area: nl ? 'Voorbeeldbuurt' : 'Example district',
    heldOn: today,
    parties: [
      { key: 'a', label: nl ? 'wijkteam' : 'district team', kind: 'formal', circle: '5' },
      {
        key: 'b',
        label: nl ? 'vrijwilligers van het buurthuis' : 'volunteers of the community centre',
        kind: 'informal',
        circle: '4',
      },
      { key: 'c', label: nl ? 'eettafel van bewoners' : 'residents’ dinner table', kind: 'residents', circle: '3' },
    ],
    ties: [
      tie('a', 'b', 'formal', 3, 4),
      tie('a', 'b', 'informal', 1, 3),
      tie('a', 'c', 'formal', 1, 2),
      tie('a', 'c', 'residents', 0, 2),
      tie('b', 'c', 'informal', 3, 3),
      tie('b', 'c', 'residents', 3, 4),
    ],
    sides: (['formal', 'informal', 'residents'] as const).map((side) => ({ side, mark: side, on: today })),
    revealed: true,
    ...talked(nl),
    chosen: [
      {
        a: 'a',
        b: 'b',
        what: nl ? 'Om de week een half uur overleg in het buurthuis' : 'Half an hour together every other week',
        ownerRole: nl ? 'opbouwwerk' : 'community work',
        by: daysAfter(today, 56),
      },
    ],
  };
}
