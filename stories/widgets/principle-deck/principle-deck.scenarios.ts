import type { DkRecord, PrincipleAgreement } from '@draagkracht/model';
import { everyState, recordOf, type ToolScenarios } from '../tool.scenarios.js';

const agreementOf = (number: number, made: string, data: Partial<PrincipleAgreement>): DkRecord<PrincipleAgreement> =>
  recordOf<PrincipleAgreement>(
    'principle-agreement',
    number,
    {
      principle: 1,
      ownWords: 'Eerst langsgaan, dan pas een formulier.',
      example: 'Een bewoner wilde helpen in de moestuin. Wij liepen samen het hek door. (bedacht)',
      agreement: 'Wij gaan elke week met één ‘uitvinder’ op bezoek.',
      ownerRole: 'wijkteam',
      reviewOn: '2026-12-20',
      ...data,
    },
    { createdAt: `${made}T09:00:00.000Z`, updatedAt: `${made}T09:00:00.000Z` },
  );

const nearby = agreementOf(1, '2026-11-10', {});
const overdue = agreementOf(2, '2026-10-20', {
  principle: 2,
  ownWords: '',
  example: '',
  agreement: 'Wij schrijven elke vrijdag op wat anders liep.',
  reviewOn: '2026-11-17',
});
const due = agreementOf(3, '2026-10-25', {
  principle: 4,
  ownWords: 'Geen overleg over iemand zonder die iemand.',
  example: '',
  agreement: 'Bij elk overleg over een inwoner nodigen wij die inwoner uit.',
  ownerRole: 'consulent',
  reviewOn: '2026-11-22',
});
const past = [
  agreementOf(4, '2026-10-04', {
    agreement: 'Wij bellen eerst aan bij de buren.',
    reviewOn: '2026-11-01',
    outcome: 'yes',
    learned: 'Buren weten meer dan ons systeem.',
  }),
  agreementOf(5, '2026-09-06', {
    principle: 3,
    agreement: 'Wij houden elke maandag koffie-uur in de hal.',
    reviewOn: '2026-10-04',
    outcome: 'partly',
    learned: 'In de vakantie kwam niemand. Vanaf nu elke twee weken.',
  }),
  agreementOf(6, '2026-08-09', {
    principle: 2,
    agreement: 'Wij schrijven geen brief zonder eerst te bellen.',
    reviewOn: '2026-09-06',
    outcome: 'no',
    learned: '',
  }),
];
const long =
  'Samenwerkingsovereenkomstbesprekingen met bewonersinitiatieven duren langer dan wij dachten, en dat is goed. '.repeat(
    3,
  );

/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  ...everyState([nearby, ...past]),
  nothingKept: { storage: 'none', press: ['start', 'choose-3'] },
  nobodyStores: { provider: 'none', press: ['start', 'choose-2'] },
  due: { records: [nearby, overdue, due, ...past] },
  meetingDue: { records: [overdue, due, ...past], meeting: true },
  choose: { press: ['start'] },
  form: { press: ['start', 'choose-4'] },
  partial: { press: ['start', 'choose-1'], typed: { ownWords: 'Eerst kijken wie er al is.' } },
  edited: { records: [nearby], press: ['edit'] },
  refused: { press: ['start', 'choose-2', 'save'] },
  dateInPast: {
    press: ['start', 'choose-2'],
    typed: { agreement: 'Wij bellen eerst aan.', ownerRole: 'wijkteam', reviewOn: '2026-11-01' },
  },
  fourth: { records: [nearby, overdue, due], press: ['choose-3'] },
  lookedBack: { records: past },
  filtered: { records: past, press: ['filter-2'] },
  filteredEmpty: { records: past, press: ['filter-4'] },
  personalData: { press: ['start', 'choose-1'], typed: { example: 'Mevrouw Jansen (06-12345678) hielp ons.' } },
  memory: { storage: 'memory', press: ['start', 'choose-1'] },
  longText: {
    records: [
      agreementOf(1, '2026-11-01', {
        ownWords: long.slice(0, 280),
        example: long.slice(0, 280),
        agreement: long.slice(0, 140),
        ownerRole: 'samenwerkingsverbandcoördinator',
      }),
    ],
  },
  englishForm: { language: 'en', press: ['start', 'choose-4'] },
} as const satisfies ToolScenarios;
