import {
  obstacleOf,
  policyStages,
  withAnswer,
  type DkRecord,
  type Obstacle,
  type PolicyChain,
} from '@draagkracht/model';
import { everyState, idOf, recordOf, type ToolScenarios } from '../tool.scenarios.js';

/** An obstacle a team met, without an answer; invented. */
const waiting = recordOf<Obstacle>(
  'obstacle',
  31,
  obstacleOf(
    { rule: 'De pas geldt niet bij de sportclub (bedacht)', source: 'working-agreement' },
    { on: '2026-10-11', by: 'wijkteam' },
  ),
);
const answered = recordOf<Obstacle>(
  'obstacle',
  32,
  withAnswer(
    obstacleOf(
      { rule: 'De pas stopt bij 18 jaar (bedacht)', source: 'policy-rule' },
      { on: '2026-08-20', by: 'jongerenwerk' },
    ),
    {
      status: 'stays',
      answer: 'De grens blijft dit jaar staan.',
      because: 'Het college wil eerst weten wat het kost.',
      hearMoreOn: '',
      answeredBy: 'beleid',
      answeredOn: '2026-09-02',
    },
  ),
);

const filled: PolicyChain = {
  topic: 'Iedereen kan meedoen (bedacht)',
  links: [
    {
      stage: 'plan',
      title: 'Beleidsplan sociaal domein 2024',
      article: 'bladzijde 12',
      adoptedBy: 'council',
      date: '2024-06-20',
      url: 'https://example.org/beleidsplan',
      promisesText: 'Elke inwoner kan meedoen met sport en cultuur.',
    },
    {
      stage: 'ordinance',
      title: 'Verordening meedoen',
      article: 'artikel 3',
      adoptedBy: 'council',
      date: '2025-01-30',
      url: '',
      promisesText: 'Wie een inkomen tot 120% van de bijstand heeft, krijgt een pas.',
      saysSame: 'partly',
    },
    {
      stage: 'policy-rules',
      title: 'Beleidsregels pas',
      article: '',
      adoptedBy: 'college',
      date: '2025-03-11',
      url: '',
      promisesText: 'De pas geldt voor kinderen tot 18 jaar.',
      saysSame: 'no',
    },
    {
      stage: 'budget',
      title: 'Programmabegroting 2026',
      article: '',
      date: '2025-11-06',
      url: '',
      iv3Field: '6.1',
      amountCents: 24_000_000,
      year: 2026,
      promisesText: '',
    },
    {
      stage: 'accounts',
      title: 'Jaarrekening 2026',
      article: '',
      date: '',
      url: '',
      amountCents: 9_100_000,
      year: 2026,
      promisesText: 'De pas is minder gebruikt dan verwacht.',
      saysSame: 'unknown',
    },
  ],
  practice: 'Ouders vragen de pas wel aan, maar de sportclub neemt hem niet aan.',
  practiceBy: 'wijkteam',
  practiceSame: 'no',
  obstacleIds: [waiting.id, answered.id, idOf(99)],
  changes: [
    { stage: 'policy-rules', what: 'De leeftijdsgrens eruit halen', ownerRole: 'beleid', reviewOn: '2027-02-01' },
  ],
};
const chainOf = (number: number, change: Partial<PolicyChain> = {}): DkRecord<PolicyChain> =>
  recordOf<PolicyChain>('policy-chain', number, { ...filled, ...change });

/** A promise followed all the way. */
export const whole = chainOf(1);
/** A promise with nothing but its sentence. */
const begun = chainOf(2, {
  topic: 'Niemand wacht langer dan zes weken (bedacht)',
  links: policyStages.map(({ value: stage }) => ({
    stage,
    title: '',
    article: '',
    date: '',
    url: '',
    promisesText: '',
  })),
  practice: '',
  practiceBy: '',
  practiceSame: undefined,
  obstacleIds: [],
  changes: [],
});
const due = chainOf(3, {
  changes: [
    { stage: 'budget', what: 'Geld voor volwassenen opnemen', ownerRole: 'wethouder', reviewOn: '2026-11-15' },
    { stage: 'policy-rules', what: 'De leeftijdsgrens eruit halen', ownerRole: 'beleid', reviewOn: '2027-02-01' },
  ],
});
const same = chainOf(4, {
  links: filled.links.map((link) => ({ ...link, promisesText: 'Iedereen kan meedoen.', saysSame: 'yes' as const })),
  practiceSame: 'yes',
});

const records = [whole, waiting, answered];

/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  ...everyState(records),
  several: { records: [...records, begun] },
  partial: { records: [begun] },
  same: { records: [same, waiting, answered] },
  due: { records: [due, waiting, answered] },
  form: { press: ['start'] },
  refused: { press: ['start', 'save'] },
  linkForm: { records, press: ['fill-3'] },
  noYear: {
    records: [begun],
    press: ['fill-3'],
    typed: { 'links-3-title': 'Begroting', 'links-3-amountCents': '1000' },
  },
  badAddress: { records: [begun], press: ['fill-0'], typed: { 'links-0-url': 'javascript:alert(1)' } },
  practiceForm: { records, press: ['fill-practice'] },
  proposing: { records, press: ['propose-1'] },
  personalData: { records, press: ['fill-practice'], typed: { practice: 'Mevrouw Jansen kreeg geen pas' } },
  memory: { storage: 'memory', press: ['start'] },
  meetingForm: { records, meeting: true, press: ['fill-0'] },
  longText: {
    records: [
      chainOf(1, {
        topic: 'Arbeidsongeschiktheidsverzekeringsmaatschappijoverleg verdwijnt (bedacht)',
        practice: 'Langdurigesamenlevingsondersteuningsvragenoverleg '.repeat(5).trim(),
      }),
    ],
  },
  englishForm: { language: 'en', press: ['start'] },
  englishLink: { language: 'en', records, press: ['fill-3'] },
} as const satisfies ToolScenarios;
