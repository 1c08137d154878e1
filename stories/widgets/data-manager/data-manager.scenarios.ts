import type { DkRecord, KeptDraft, PrincipleAgreement, Result } from '@draagkracht/model';
import { everyState, recordOf, type ToolScenarios } from '../tool.scenarios.js';

/** An invented (bedachte) agreement. */
const agreement = (number: number, envelope: Partial<Omit<DkRecord, 'data'>> = {}): DkRecord<PrincipleAgreement> =>
  recordOf<PrincipleAgreement>(
    'principle-agreement',
    number,
    {
      principle: 1,
      ownWords: 'Wij kijken eerst wat iemand zelf al doet.',
      example: '',
      agreement: 'Wij bellen voor wij langsgaan.',
      ownerRole: 'wijkteam',
      reviewOn: '2026-12-20',
    },
    envelope,
  );

/** An invented (bedacht) goal. */
const goal = (number: number, label: string): DkRecord<Result> =>
  recordOf<Result>('result', number, { label, why: '', lifeDomains: [], laws: [], tasks: [], place: number });

const kept = [
  goal(1, 'Thuis blijven wonen'),
  goal(2, 'Meedoen'),
  agreement(3),
  agreement(4, { createdAt: '2026-03-02T09:00:00.000Z', updatedAt: '2026-11-20T09:00:00.000Z' }),
  agreement(5, { expiresAt: '2026-12-01T09:00:00.000Z' }),
  agreement(6, { expiresAt: '2026-12-05T09:00:00.000Z' }),
];

const draft = (key: string, at: string): KeptDraft => ({
  key,
  type: 'principle-agreement',
  tool: 'dk-principle-deck',
  form: 'agree',
  values: { agreement: 'Wij be' },
  at,
});

const drafts = [draft('a', '2026-11-22T08:32:00.000Z'), draft('b', '2026-11-20T13:05:00.000Z')];
const {
  example: _example,
  meeting: _meeting,
  quota: _quota,
  nobodyStores: _nobody,
  nothingKept: _nothing,
  ...states
} = everyState(kept);

/** Every state of the manager. Everything in it is invented. */
export const scenarios = {
  ...states,
  partial: { records: kept.slice(0, 1) },
  quota: { refuses: 'quota', records: kept },
  locked: { refuses: 'locked', fails: 'locked' },
  nobodyStores: { provider: 'none' },
  nothingKept: { storage: 'none' },
  drafts: { records: kept, drafts },
  onlyDrafts: { records: kept.slice(0, 1), drafts: drafts.slice(0, 1), readonly: true },
  wiping: { records: kept.slice(2), press: ['wipe-type'] },
  wiped: { records: kept.slice(2), press: ['wipe-type', 'do-wipe'] },
  expired: { records: kept, press: ['expire'] },
  longText: {
    records: [goal(1, 'Inwoners met een arbeidsbeperking doen mee zoals zij dat zelf willen'), ...kept.slice(1)],
    drafts,
  },
} as const satisfies ToolScenarios;
