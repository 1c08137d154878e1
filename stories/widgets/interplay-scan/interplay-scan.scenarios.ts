import type { InterplayScan } from '@draagkracht/model';
import { everyState, recordOf, type ToolScenarios } from '../tool.scenarios.js';

type Tie = InterplayScan['ties'][number];
const tie = (a: string, b: string, side: Tie['side'], level: number, wanted?: number): Tie => ({
  a,
  b,
  side,
  level: String(level) as NonNullable<Tie['level']>,
  ...(wanted !== undefined && { wanted: String(wanted) as NonNullable<Tie['level']> }),
});

const parties: InterplayScan['parties'] = [
  { key: 'a', label: 'wijkteam', kind: 'formal', circle: '5' },
  { key: 'b', label: 'buurthuis', kind: 'informal', circle: '4' },
  { key: 'c', label: 'eettafel', kind: 'residents', circle: '3' },
  { key: 'd', label: 'thuiszorg', kind: 'formal', circle: '5' },
];

const ties: Tie[] = [
  tie('a', 'b', 'formal', 3, 4),
  tie('b', 'a', 'informal', 1, 3),
  tie('a', 'c', 'formal', 1, 2),
  tie('a', 'c', 'residents', 0, 2),
  tie('b', 'c', 'informal', 3),
  tie('b', 'c', 'residents', 3),
  tie('a', 'd', 'formal', 3),
  tie('b', 'd', 'formal', 2),
];

const scan = (change: Partial<InterplayScan> = {}): InterplayScan => ({
  area: 'Noord (bedacht)',
  heldOn: '2026-11-10',
  parties,
  ties,
  sides: (['formal', 'informal', 'residents'] as const).map((side) => ({ side, mark: side, on: '2026-11-10' })),
  revealed: true,
  tensions: [
    { tension: 'side-by-side', present: '2', example: 'Beide komen bij dezelfde mensen, op andere dagen' },
    { tension: 'arranging-first', present: '1', example: '' },
  ],
  answers: [{ kind: 'area', action: 'Elke maand samen aan de eettafel' }],
  chosen: [{ a: 'a', b: 'b', what: 'Om de week overleg in het buurthuis', ownerRole: 'opbouwwerk', by: '2027-01-15' }],
  ...change,
});

const alone = { tensions: [], answers: [], chosen: [] };

/** A scan as it is kept. */
export const filled = recordOf('interplay-scan', 1, scan());
/** Only the parties are known. */
export const begun = recordOf('interplay-scan', 2, scan({ ...alone, ties: [], sides: [], revealed: false }));
/** One side had its turn. */
export const half = recordOf(
  'interplay-scan',
  3,
  scan({
    ...alone,
    ties: ties.filter(({ side }) => side === 'formal'),
    sides: [{ side: 'formal', mark: 'formal', on: '2026-11-10' }],
    revealed: false,
  }),
);

const long = 'Vrijwilligersorganisatie voor ervaringsdeskundigheid in de wijk';

/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  ...everyState([filled]),
  partial: { records: [half] },
  parties: { records: [begun] },
  between: { records: [begun], press: ['turn'] },
  turn: { records: [begun], press: ['turn', 'my-turn'] },
  oneSideOnly: { records: [half], press: ['reveal'] },
  agree: {
    records: [
      recordOf(
        'interplay-scan',
        4,
        scan({ ...alone, ties: [tie('a', 'b', 'formal', 3), tie('a', 'b', 'informal', 3)] }),
      ),
    ],
  },
  fromFile: { press: ['from-file'] },
  begun: { press: ['start'] },
  refused: { press: ['start', 'save'] },
  personalData: { press: ['start'], typed: { 'parties-0-label': 'mevrouw Jansen 06-12345678' } },
  few: { records: [recordOf('interplay-scan', 5, scan({ ...alone, parties: parties.slice(0, 2) }))] },
  sameSide: {
    records: [
      recordOf(
        'interplay-scan',
        6,
        scan({ ...alone, parties: parties.map((party) => ({ ...party, kind: 'formal' })) }),
      ),
    ],
  },
  tensions: { records: [filled], press: ['tensions'] },
  work: { records: [filled], press: ['work'] },
  due: {
    records: [
      recordOf(
        'interplay-scan',
        7,
        scan({ chosen: [{ a: 'a', b: 'b', what: 'Overleg', ownerRole: 'opbouwwerk', by: '2026-11-20' }] }),
      ),
    ],
  },
  asked: {
    records: [
      recordOf(
        'interplay-scan',
        7,
        scan({ chosen: [{ a: 'a', b: 'b', what: 'Overleg', ownerRole: 'opbouwwerk', by: '2026-11-20' }] }),
      ),
    ],
    press: ['ask'],
  },
  several: {
    records: [
      filled,
      recordOf('interplay-scan', 8, scan({ area: 'Zuid (bedacht)' }), { createdAt: '2026-03-02T09:00:00.000Z' }),
    ],
  },
  twelve: {
    records: [
      recordOf(
        'interplay-scan',
        9,
        scan({
          ...alone,
          parties: Array.from({ length: 12 }, (_, at) => ({
            key: `k${at}`,
            label: `partij ${at + 1}`,
            kind: (['formal', 'informal', 'residents'] as const)[at % 3]!,
          })),
          ties: [tie('k0', 'k1', 'formal', 4), tie('k0', 'k1', 'informal', 0)],
        }),
      ),
    ],
  },
  longText: {
    records: [
      recordOf(
        'interplay-scan',
        10,
        scan({ parties: parties.map((party) => ({ ...party, label: `${long} ${party.key}`.slice(0, 60) })) }),
      ),
    ],
  },
} as const satisfies ToolScenarios;
