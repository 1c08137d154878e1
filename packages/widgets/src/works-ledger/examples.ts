import { daysAfter, practice, type Language, type Practice, type Translated } from '@draagkracht/model';
import { exampleRecord } from '../shared/example-record.js';
import type { PracticeRecord } from './ledger.view.js';

type Invented = Pick<Practice, 'lifeDomain' | 'knowAnswer' | 'doAnswer' | 'payAnswer' | 'claim'> &
  Partial<Pick<Practice, 'knowLevel' | 'paySource' | 'decisionBy' | 'doFidelity'>> & {
    readonly name: Translated;
    readonly where: Translated;
    readonly what?: Translated;
    readonly euros?: number;
    /** Days from today until the money stops, and until the decision. */
    readonly until?: number;
    readonly decide?: number;
  };

/** Invented practices of an invented municipality; always shown with the words that say so. */
const invented: readonly Invented[] = [
  {
    name: { nl: 'Buurtkamer met een vaste gastvrouw', en: 'Community room with a regular host' },
    where: { nl: 'Oost en Noord', en: 'Oost and Noord' },
    lifeDomain: 'welzijn',
    knowAnswer: 'yes',
    knowLevel: 'comparison',
    doAnswer: 'yes',
    payAnswer: 'no',
    claim: 'probably-contributed',
    what: { nl: 'Budget voor twee jaar', en: 'Budget for two years' },
    decisionBy: 'council',
    decide: 45,
  },
  {
    name: { nl: 'Maatje bij schulden', en: 'Buddy in debt' },
    where: { nl: 'Alle wijken', en: 'All districts' },
    lifeDomain: 'arbeid',
    knowAnswer: 'partly',
    knowLevel: 'experience',
    doAnswer: 'yes',
    payAnswer: 'yes',
    claim: 'may-have-contributed',
    euros: 42_000,
    paySource: 'temporary',
    until: 120,
    what: { nl: 'Doorgaan of stoppen', en: 'Go on or stop' },
    decisionBy: 'college',
    decide: 150,
  },
  {
    name: { nl: 'Eettafel in het verzorgingshuis', en: 'Shared table in the care home' },
    where: { nl: 'West', en: 'West' },
    lifeDomain: 'zorg',
    knowAnswer: 'no',
    knowLevel: 'hunch',
    doAnswer: 'partly',
    payAnswer: 'partly',
    claim: 'no-indication',
    euros: 31_000,
    paySource: 'grant',
    until: 400,
  },
  {
    name: { nl: 'Fietsles voor vrouwen', en: 'Cycling lessons for women' },
    where: { nl: 'Zuid', en: 'Zuid' },
    lifeDomain: 'vervoer',
    knowAnswer: 'partly',
    knowLevel: 'experience',
    doAnswer: 'yes',
    payAnswer: 'yes',
    claim: 'may-have-contributed',
    euros: 28_000,
    paySource: 'grant',
    until: 400,
  },
  {
    name: { nl: 'Sportcoach op het plein', en: 'Sports coach on the square' },
    where: { nl: 'Noord', en: 'Noord' },
    lifeDomain: 'sport',
    knowAnswer: 'no',
    knowLevel: 'hunch',
    doAnswer: 'yes',
    payAnswer: 'yes',
    claim: 'no-indication',
    euros: 38_000,
    paySource: 'purchase',
    until: 400,
  },
  {
    name: { nl: 'Taalcafé in de bibliotheek', en: 'Language café in the library' },
    where: { nl: 'Centrum', en: 'Centrum' },
    lifeDomain: 'onderwijs',
    knowAnswer: 'partly',
    knowLevel: 'research',
    doAnswer: 'yes',
    payAnswer: 'yes',
    claim: 'may-have-contributed',
    euros: 26_000,
    paySource: 'grant',
    until: 400,
  },
  {
    name: { nl: 'Woningruil voor ouderen', en: 'Swapping homes for older people' },
    where: { nl: 'Nog nergens', en: 'Nowhere yet' },
    lifeDomain: 'wonen',
    knowAnswer: 'yes',
    knowLevel: 'research',
    doAnswer: 'no',
    payAnswer: 'no',
    claim: 'may-have-contributed',
    what: { nl: 'Proef in één wijk', en: 'Trial in one district' },
    decisionBy: 'management',
    decide: -10,
  },
];

const dayFrom = (today: string, days: number | undefined): string => (days === undefined ? '' : daysAfter(today, days));

function practiceOf(
  { name, where, what, euros, until, decide, ...rest }: Invented,
  language: Language,
  today: string,
): Practice {
  return {
    ...rest,
    practice: name[language],
    comparedWith:
      rest.knowLevel === 'comparison'
        ? { nl: 'drie wijken zonder buurtkamer', en: 'three districts without a room' }[language]
        : '',
    knowSources: [],
    evidenceIds: [],
    doWhere: where[language],
    doScale: '',
    doSince: '',
    ...(euros === undefined ? {} : { payAmountCents: euros * 100, payYear: Number(today.slice(0, 4)) }),
    payUntil: dayFrom(today, until),
    decisionWhat: what?.[language] ?? '',
    decisionOn: dayFrom(today, decide),
  };
}

/** The invented practices as records, with days around today. They are shown and never kept. */
export const exampleRecords = (language: Language, today: string): readonly PracticeRecord[] =>
  invented.map((one, at) => exampleRecord(practice, at, practiceOf(one, language, today), today));
