import type { DkRecord, SupportCircles, SupportPerson } from '@draagkracht/model';
import { everyState, recordOf, type ToolScenarios } from '../tool.scenarios.js';

const person = (
  key: string,
  roleLabel: string,
  circle: SupportPerson['circle'],
  rest: Partial<SupportPerson> = {},
): SupportPerson => ({ key, roleLabel, circle, help: [], ...rest });

const people: SupportPerson[] = [
  person('a', 'partner', '1', {
    contact: 'day',
    direction: 'both',
    help: ['practical', 'transport', 'care', 'company'],
    load: 'too-heavy',
    backup: 'no',
    wish: 'same',
  }),
  person('b', 'dochter', '2', {
    contact: 'week',
    direction: 'gets',
    help: ['arranging'],
    load: 'sometimes-heavy',
    wish: 'more',
  }),
  person('c', 'zus', '2', { contact: 'month', direction: 'both', help: ['listening'], load: 'fine', wish: 'more' }),
  person('d', 'buurvrouw', '3', { contact: 'week', direction: 'gives', help: ['company'] }),
  person('e', 'buurman van boven', '3'),
  person('f', 'maatje', '4', { contact: 'month', direction: 'gets', help: ['company'], backup: 'yes', wish: 'same' }),
  person('g', 'thuiszorg', '5', { contact: 'week', direction: 'gets', help: ['care'], load: 'fine', backup: 'yes' }),
];

const circles = (change: Partial<SupportCircles> = {}): SupportCircles => ({
  moment: 'now',
  nowId: '',
  snapshotDate: '2026-11-10',
  change: '',
  people,
  ownContribution: 'Ik pas op de kat van de buren',
  nextWhat: 'Zus vragen om een keer mee te gaan',
  nextWho: 'ik zelf',
  nextOn: '2026-12-01',
  ...change,
});

/** Circles as they are kept. */
export const now = recordOf('support-circles', 1, circles());
/** The same resident, when the partner falls ill. */
export const later = recordOf(
  'support-circles',
  2,
  circles({
    moment: 'later',
    nowId: now.id,
    snapshotDate: '2026-11-10',
    change: 'Mijn partner wordt ziek',
    people: people.map((one) => (one.key === 'a' ? { ...one, away: true } : one)),
    nextWhat: '',
    nextWho: '',
    nextOn: '',
  }),
);

const full: readonly DkRecord[] = [
  recordOf(
    'support-circles',
    3,
    circles({
      people: Array.from({ length: 24 }, (_, at) =>
        person(
          `p${at}`,
          `${people[at % 7]!.roleLabel} ${at + 1}`,
          String(1 + ((at * 7) % 5)) as SupportPerson['circle'],
          {
            direction: (['gets', 'gives', 'both'] as const)[at % 3]!,
          },
        ),
      ),
    }),
  ),
];

const word = 'ervaringsdeskundigenorganisatiemedewerker';

/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  ...everyState([now]),
  partial: {
    records: [
      recordOf(
        'support-circles',
        4,
        circles({ people: people.slice(0, 1), nextWhat: '', nextWho: '', nextOn: '', ownContribution: '' }),
      ),
    ],
  },
  nobody: { records: [recordOf('support-circles', 5, circles({ people: [] }))] },
  later: { records: [now, later], press: ['show-later'] },
  several: {
    records: [
      now,
      recordOf('support-circles', 6, circles({ snapshotDate: '2026-03-02' }), {
        createdAt: '2026-03-02T09:00:00.000Z',
      }),
    ],
  },
  due: { records: [recordOf('support-circles', 7, circles({ nextOn: '2026-11-20' }))] },
  asked: { records: [recordOf('support-circles', 7, circles({ nextOn: '2026-11-20' }))], press: ['ask'] },
  full: { records: full },
  begun: { press: ['start'] },
  added: { press: ['start', 'add-2'] },
  nameLike: { press: ['start', 'add-2'], typed: { 'people-1-roleLabel': 'zus Mieke' } },
  personalData: { press: ['start', 'add-2'], typed: { 'people-1-roleLabel': 'mevrouw Jansen 06-12345678' } },
  refused: { press: ['start', 'add-2', 'save'] },
  edited: { records: [now], press: ['change', 'edit-1'] },
  lookLater: { records: [now], press: ['look-later', 'falls-0'] },
  fromFile: { press: ['from-file'] },
  crashed: {
    records: [now],
    drafts: [
      {
        key: 'draft',
        type: 'support-circles',
        tool: 'dk-support-circles',
        form: 'later',
        values: { ...later.data, change: 'Mijn dochter verhuist' },
        at: '2026-11-22T08:55:00.000Z',
      },
    ],
  },
  picked: { records: [now], press: ['who'] },
  longText: {
    records: [
      recordOf(
        'support-circles',
        8,
        circles({
          people: [person('a', word, '3', { direction: 'gets', help: ['arranging', 'oversight'], backup: 'no' })],
          ownContribution: 'Lange zinnen die over meer regels lopen. '.repeat(3).slice(0, 140),
          nextWhat: 'Een lange stap die over meer regels loopt en precies past. '.repeat(2),
        }),
      ),
    ],
  },
} as const satisfies ToolScenarios;
