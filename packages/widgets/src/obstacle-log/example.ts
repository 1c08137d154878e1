import {
  daysAfter,
  obstacle,
  obstacleOf,
  withAnswer,
  type Language,
  type Obstacle,
  type Translated,
} from '@draagkracht/model';
import { exampleRecord } from '../shared/example-record.js';
import type { ObstacleRecord } from './obstacle.view.js';

interface Invented {
  readonly title: Translated;
  readonly kind: Obstacle['kind'];
  readonly level: Obstacle['level'];
  readonly who: Translated;
  /** Days ago it was met, the first time first. */
  readonly met: readonly number[];
  readonly solved?: { readonly answer: Translated; readonly because: Translated };
}

/** Three obstacles of the kinds the seed names, invented. */
const invented: readonly Invented[] = [
  {
    title: {
      nl: 'Voor een tweedehands wasmachine zijn drie offertes nodig',
      en: 'A second-hand washing machine takes three quotations',
    },
    kind: 'self-made-rule',
    level: 'organisation',
    who: { nl: 'hoofd inkomen', en: 'head of income' },
    met: [70, 61, 48],
    solved: {
      answer: { nl: 'Onder € 500 is geen offerte meer nodig.', en: 'Below € 500 no quotation is needed any more.' },
      because: { nl: 'Niemand wist nog waarom die regel er was.', en: 'Nobody knew any more why that rule was there.' },
    },
  },
  {
    title: {
      nl: 'Het systeem kent geen huishouden met twee adressen',
      en: 'The system knows no household with two addresses',
    },
    kind: 'system',
    level: 'organisation',
    who: { nl: 'functioneel beheer', en: 'systems management' },
    met: [33, 20, 9, 2],
  },
  {
    title: {
      nl: 'Wij vragen eerst naar de diagnose en dan pas naar de wens',
      en: 'We ask for the diagnosis first and only then for the wish',
    },
    kind: 'habit',
    level: 'team',
    who: { nl: 'wijkteam', en: 'neighbourhood team' },
    met: [6],
  },
];

function dataOf({ title, kind, level, who, met, solved }: Invented, language: Language, today: string): Obstacle {
  const times = met.map((ago) => ({ on: daysAfter(today, -ago), by: 'wijkteam' }));
  const made = obstacleOf({ rule: title[language], source: 'habit' }, times[0]!);
  const data = { ...made, kind, level, whoCanChange: who[language], times };
  return solved
    ? withAnswer(data, {
        status: 'solved',
        answer: solved.answer[language],
        because: solved.because[language],
        hearMoreOn: '',
        answeredBy: who[language],
        answeredOn: daysAfter(today, -12),
      })
    : data;
}

/** The invented obstacles as records, with days around today. They are shown and never kept. */
export const exampleObstacles = (language: Language, today: string): readonly ObstacleRecord[] =>
  invented.map((one, at) => exampleRecord(obstacle, at, dataOf(one, language, today), today));
