import type { DkRecord, PrincipleAgreement } from '@draagkracht/model';
import { recordOf, type ToolScenarios } from '../tool.scenarios.js';

export { moment } from '../tool.scenarios.js';

const agreementOf = (number: number, made: string, data: Partial<PrincipleAgreement>): DkRecord<PrincipleAgreement> => {
  const at = `${made}T09:00:00.000Z`;
  const whole: PrincipleAgreement = {
    principle: 1,
    ownWords: 'Eerst langsgaan, dan pas een formulier.',
    example: 'Een bewoner wilde helpen in de moestuin en kende er niemand. Wij liepen samen het hek door.',
    agreement: 'Wij gaan elke week met één ‘uitvinder’ op bezoek bij iemand die hij nog niet kent.',
    ownerRole: 'wijkteam',
    reviewOn: '2026-12-20',
    ...data,
  };
  return recordOf('principle-agreement', number, whole, { createdAt: at, updatedAt: at });
};

const running = agreementOf(1, '2026-11-01', {});
const overdue = agreementOf(1, '2026-11-01', { reviewOn: '2026-11-20' });
const due = agreementOf(1, '2026-11-01', { reviewOn: '2026-11-22' });
const fresh = agreementOf(1, '2026-11-22', {});
const past = [
  agreementOf(2, '2026-10-04', {
    agreement: 'Wij bellen eerst aan bij de buren.',
    reviewOn: '2026-11-01',
    outcome: 'yes',
    learned: 'Buren weten meer dan ons systeem.',
  }),
  agreementOf(3, '2026-09-06', {
    agreement: 'Wij houden elke maandag koffie-uur in de hal.',
    reviewOn: '2026-10-04',
    outcome: 'partly',
    learned: 'In de vakantie kwam niemand. Vanaf nu elke twee weken.',
  }),
  agreementOf(4, '2026-08-09', {
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
  filled: { records: [running, ...past] },
  empty: {},
  example: { press: ['show-example'] },
  loading: { provider: 'slow' },
  partial: {
    press: ['start'],
    typed: { ownWords: 'Eerst kijken wie er al is.', agreement: 'Wij vragen het eerst aan de buurt.' },
  },
  fresh: { records: [fresh] },
  due: { records: [due] },
  overdue: { records: [overdue] },
  lookedBack: { records: past },
  edited: { records: [running], press: ['edit'] },
  refused: { press: ['start', 'save'] },
  dateInPast: {
    press: ['start'],
    typed: { agreement: 'Wij bellen eerst aan.', ownerRole: 'wijkteam', reviewOn: '2026-11-01' },
  },
  personalData: {
    press: ['start'],
    typed: { example: 'Mevrouw Jansen (06-12345678) hielp ons.', agreement: 'Wij bellen 111222333.' },
  },
  readonly: { records: [running, ...past], readonly: true },
  readonlyEmpty: { readonly: true },
  fault: { fails: 'corrupt' },
  blocked: { refuses: 'blocked', records: [running] },
  quota: { refuses: 'quota', press: ['start'] },
  newerVersion: { refuses: 'newer-version' },
  unavailable: { refuses: 'unavailable' },
  nobodyStores: { provider: 'none', press: ['start'] },
  memory: { storage: 'memory', press: ['start'] },
  nothingKept: { storage: 'none', press: ['start'] },
  compact: { records: [running, ...past], compact: true },
  meeting: { records: [due, ...past], meeting: true },
  withMode: { set: { principle: 4 } },
  english: { records: [overdue, ...past], language: 'en' },
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
} as const satisfies ToolScenarios;
