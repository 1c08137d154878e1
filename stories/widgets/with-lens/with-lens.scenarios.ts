import type { DkRecord, LensReading } from '@draagkracht/model';
import { everyState, recordOf, type ToolScenarios } from '../tool.scenarios.js';

const readingOf = (number: number, data: Partial<LensReading> = {}): DkRecord<LensReading> =>
  recordOf<LensReading>('lens-reading', number, {
    name: 'Brief over de keuken (bedacht)',
    intention: 'De inwoner aanspreken met u.',
    readOn: '2026-11-20',
    textHash: 'a'.repeat(64),
    counts: { sentences: 14, residentActs: 2, 'talk-about': 3, label: 1, passive: 4, long: 1, abbreviation: 0 },
    questions: [
      { kind: 'talk-about', sentence: 3, word: 'de doelgroep' },
      { kind: 'passive', sentence: 4, word: '' },
    ],
    ...data,
  });

const latest = readingOf(1);
const earlier = readingOf(2, {
  name: 'Nota ouderen (bedacht)',
  intention: '',
  readOn: '2026-11-02',
  counts: { sentences: 40, residentActs: 0, 'talk-about': 0, label: 0, passive: 0, long: 0, abbreviation: 0 },
  questions: [],
});
const words = recordOf('lens-words', 9, {
  own: [{ word: 'onze mensen', question: 'Van wie zijn deze mensen?' }],
  left: ['traject'],
});

const letter =
  'De cliënt dient mee te werken aan het traject. Onze mensen komen langs. <b>U kiest</b> zelf wie er komt & wanneer.';

/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  ...everyState([latest, earlier]),
  paste: { press: ['start'] },
  nothingPasted: { press: ['start', 'read'] },
  reading: { press: ['start', 'sample'] },
  partial: { press: ['start'], typed: { text: letter } },
  keep: { press: ['start', 'sample', 'keep'] },
  refused: { press: ['start', 'sample', 'keep', 'save'] },
  words: { records: [latest, words], press: ['words'] },
  draft: {
    records: [latest],
    drafts: [
      {
        key: 'draft-1',
        type: 'lens-reading',
        tool: 'dk-with-lens',
        form: 'keep',
        values: { ...earlier.data, name: 'Nota wonen (bedacht)', readOn: '2026-11-21' },
        at: '2026-11-21T16:00:00.000Z',
      },
    ],
  },
  memory: { storage: 'memory', press: ['start', 'sample', 'keep'] },
  longText: {
    records: [
      readingOf(3, {
        name: 'Samenlevingsondersteuningsvragenoverlegverslag (bedacht)',
        intention: `Arbeidsongeschiktheidsverzekeringsmaatschappijbrieven anders schrijven ${'en nog meer '.repeat(5)}`,
      }),
    ],
  },
  englishReading: { language: 'en', press: ['start', 'sample'] },
  meetingReading: { meeting: true, press: ['start', 'sample'] },
} as const satisfies ToolScenarios;
