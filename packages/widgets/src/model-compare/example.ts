import { modelPairs, type ComparisonSheet, type Language, type ModelComparison } from '@draagkracht/model';

const words = {
  nl: {
    subjectLabel: 'Contract dagbesteding De Linde (bedacht)',
    label: 'De aanvraag begint met een diagnose.',
    wishes: 'Bladzijde 3 vraagt wel naar wensen.',
    target: 'De prijs hangt aan de doelgroep.',
    others: 'Buren en clubs komen nergens voor.',
  },
  en: {
    subjectLabel: 'Contract for day activities De Linde (bedacht)',
    label: 'The application begins with a diagnosis.',
    wishes: 'Page 3 does ask for wishes.',
    target: 'The price depends on the target group.',
    others: 'Neighbours and clubs appear nowhere.',
  },
} as const;

/** Now and wanted of four invented people, for each pair. */
const invented: readonly (readonly [now: string, wanted: string])[] = [
  ['4455', '1222'],
  ['3344', '2233'],
  ['4445', '2223'],
  ['1355', '2222'],
  ['4455', '2234'],
  ['2334', '2233'],
  ['3333', '2233'],
];

type Place = ComparisonSheet['scores'][number]['now'];

const sheets: readonly ComparisonSheet[] = [0, 1, 2, 3].map((person) => ({
  id: `bedacht-${person + 1}`,
  scores: modelPairs.map(({ number }, at) => {
    const [now, wanted] = invented[at]!;
    return { pair: number, now: Number(now[person]) as Place, wanted: Number(wanted[person]) as Place };
  }),
}));

/** An invented comparison: a contract, scored by four people. */
export function exampleComparison(language: Language): ModelComparison {
  const { subjectLabel, ...told } = words[language];
  return {
    subjectKind: 'contract',
    subjectLabel,
    sheets: [...sheets],
    evidence: [
      { pair: 1, text: told.label },
      { pair: 1, text: told.target },
      { pair: 4, text: told.wishes },
      { pair: 5, text: told.others },
    ],
    revealed: true,
    change: '',
    ownerRole: '',
    reviewOn: '',
    learned: '',
  };
}
