import type { DkRecord, Language, PrincipleAgreement, StorageCode } from '@draagkracht/model';

/** One state of the panel. */
export interface StoredDataScenario {
  readonly records?: readonly DkRecord<PrincipleAgreement>[];
  readonly language?: Language;
  readonly readonly?: boolean;
  readonly refuses?: StorageCode;
  readonly provider?: 'slow' | 'none';
  /** The question before wiping is asked. */
  readonly sure?: boolean;
}

const kept = [1, 2].map(
  (number) =>
    ({
      id: `00000000-0000-4000-8000-00000000000${number}`,
      type: 'principle-agreement',
      schemaVersion: 1,
      createdAt: '2026-11-01T09:00:00.000Z',
      updatedAt: '2026-11-01T09:00:00.000Z',
      visibility: 'team',
      authorRole: 'team',
      data: {
        principle: 1,
        ownWords: '',
        example: '',
        agreement: `Afspraak ${number}`,
        ownerRole: 'wijkteam',
        reviewOn: '2026-12-20',
      },
    }) as const satisfies DkRecord<PrincipleAgreement>,
);

/** Plain data that stories and tests share. */
export const scenarios = {
  filled: { records: kept },
  empty: {},
  loading: { provider: 'slow' },
  readonly: { records: kept, readonly: true },
  unprovided: { provider: 'none' },
  blocked: { records: kept, refuses: 'blocked' },
  wiping: { records: kept, sure: true },
  english: { records: kept, language: 'en' },
} as const satisfies Readonly<Record<string, StoredDataScenario>>;
