import type { BudgetCase, CaseDialogue, DkRecord, TeamBudget } from '@draagkracht/model';
import { everyState, idOf, recordOf, type ToolScenarios } from '../tool.scenarios.js';

/** A dialogue that was thought through to the end; invented. */
const decided: CaseDialogue = {
  pseudonym: 'Wilg-42',
  openedOn: '2026-11-12',
  closedOn: '2026-11-13',
  budgetCaseId: '',
  disciplines: [{ role: 'wijkteam' }, { role: 'inkomen' }],
  situation: 'Een ouder met een baby leeft van een uitkering. De verwarming is afgesloten (bedacht).',
  desiredEffect: 'Ik wil dat het hier weer warm is voor de baby.',
  saidByResident: 'yes',
  laws: ['jeugdwet', 'participatiewet'],
  fits: 'yes',
  groundValue: 'Een kind groeit gezond op als het thuis warm is.',
  ifWeDo: 'De baby blijft gezond. De ouder kan een regeling treffen.',
  ifWeDont: 'De baby wordt ziek. De schuld groeit.',
  costNotActingCents: 350_000,
  costBasis: 'een week in het ziekenhuis, bedacht bedrag',
  rule: 'Energieschuld betalen wij niet.',
  ruleSource: 'policy-rule',
  ruleArticle: 'artikel 4 van de beleidsregels (bedacht)',
  roomFound: 'De beleidsregel laat ruimte bij een acute nood.',
  hardship: 'yes',
  deviates: 'yes',
  whyDifferent: 'Er is een baby en het vriest. In andere gevallen kan een gezin wachten op een regeling.',
  advice: [
    { role: 'wijkteam', stance: 'agrees', because: '' },
    { role: 'inkomen', stance: 'dissents', because: 'Dan vragen anderen het ook.' },
  ],
  decision: 'Wij betalen de heraansluiting rechtstreeks. Het wijkteam helpt met een regeling.',
};

const dialogueOf = (number: number, change: Partial<CaseDialogue>): DkRecord<CaseDialogue> =>
  recordOf<CaseDialogue>('case-dialogue', number, { ...decided, ...change }, { expiresAt: '2027-05-14T00:00:00.000Z' });

/** Thought through to the end, with a rule that is bent and one who does not agree. */
export const bent = dialogueOf(1, {});
/** Nothing bent, everybody agrees. */
const straight = dialogueOf(2, {
  pseudonym: 'Eik-27',
  openedOn: '2026-10-02',
  closedOn: '2026-10-02',
  desiredEffect: 'Ik wil weer naar mijn koor.',
  deviates: 'no',
  whyDifferent: '',
  ruleSource: 'habit',
  ruleArticle: '',
  rule: 'Vervoer alleen voor bezoek aan de dokter.',
  hardship: 'unknown',
  advice: [{ role: 'Wmo', stance: 'agrees', because: '' }],
});
/** What a short dialogue asks, with no rule bent. */
const shortest: Partial<CaseDialogue> = {
  isShort: true,
  ifWeDo: '',
  rule: '',
  ruleSource: undefined,
  ruleArticle: '',
  roomFound: 'De regels laten dit toe.',
  hardship: undefined,
  deviates: 'no',
  whyDifferent: '',
  costNotActingCents: undefined,
  costBasis: '',
  advice: [],
};
/** A short one that has come to the rules. */
const shortRunning = dialogueOf(5, { ...shortest, closedOn: '', roomFound: '', deviates: undefined, decision: '' });
/** Stopped halfway: the longer run is still to be said. */
export const running = dialogueOf(3, {
  pseudonym: 'Berk-17',
  openedOn: '2026-11-21',
  closedOn: '',
  desiredEffect: 'Ik wil dat mijn zoon weer naar school gaat.',
  ifWeDont: '',
  decision: '',
  advice: [],
  rule: '',
  ruleSource: undefined,
  roomFound: '',
  hardship: undefined,
  deviates: undefined,
  whyDifferent: '',
});
/** The four steps are done; what the disciplines think is asked now. */
const adviceNow = dialogueOf(4, { closedOn: '', advice: [] });

/** A budget of this year, to make a case in. */
export const budget = recordOf<TeamBudget>('team-budget', 11, {
  teamLabel: 'wijkteam Noord',
  year: 2026,
  amountCents: 200_000,
  carryOverCents: 0,
  maxPerHouseholdCents: 50_000,
  quorum: 3,
  requiredRoles: [],
  inKindOnly: 'yes',
  decisionHours: 24,
  giftLimitCents: 120_000,
  decidedBy: '',
});
const south = { ...budget, id: idOf(12), data: { ...budget.data, teamLabel: 'wijkteam Zuid' } };

/** The case that was made of the first one. */
const made = recordOf<BudgetCase>('budget-case', 21, {
  budgetId: budget.id,
  pseudonym: 'Wilg-42',
  status: 'alternatives',
  openedOn: '2026-11-13',
  dialogueId: bent.id,
  situation: decided.situation,
  goal: decided.desiredEffect,
  requesterRole: 'wijkteam',
  lifeDomains: ['wonen'],
  law: ['participatiewet'],
  alternatives: [{ kind: 'fund', outcome: 'no', note: '' }],
  what: '',
  askedAt: '',
  round: 0,
  question: '',
  effect: '',
  value: '',
  longTerm: '',
  legal: '',
  expenses: [],
  lookBacks: [],
  lesson: '',
  closedBecause: '',
  closedOn: '',
});
const linked = dialogueOf(1, { budgetCaseId: made.id });

const all = [bent, straight, running];
const steady = { random: () => 0.31 };
const begun = { press: ['start'], set: steady };

/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  ...everyState(all),
  partial: { records: [running] },
  form: begun,
  refused: { press: ['start', 'save'], set: steady },
  personalData: { ...begun, typed: { 'disciplines-0-role': 'Mevrouw Jansen' } },
  goesOn: { records: [running], press: ['go-on'] },
  locked: { records: [running], press: ['go-on', 'to-rules'] },
  purposes: { records: [running], press: ['go-on', 'to-purpose', 'save'] },
  advice: { records: [adviceNow], press: ['go-on'] },
  handOver: { records: [adviceNow], press: ['go-on', 'ask-advice'] },
  myTurn: { records: [adviceNow], press: ['go-on', 'ask-advice', 'my-turn'] },
  ready: { records: [dialogueOf(4, { closedOn: '' })], press: ['go-on', 'on'] },
  short: { press: ['start'], set: { ...steady, short: true } },
  shortPurpose: { records: [shortRunning], press: ['go-on', 'to-purpose'] },
  shortRules: { records: [shortRunning], press: ['go-on'], typed: { deviates: 'yes' } },
  shortReady: {
    records: [dialogueOf(4, { ...shortest, closedOn: '', decision: decided.decision })],
    press: ['go-on', 'save'],
  },
  elsewhere: { records: [linked, budget, made], press: ['show-motivation'], set: { budgetPage: 'budget.html' } },
  motivation: { records: [bent, budget], press: ['show-motivation'] },
  whichTeam: { records: [bent, budget, south], press: ['show-motivation'] },
  caseMade: { records: [linked, budget, made], press: ['show-motivation'] },
  leaving: { ...begun, press: ['start', 'add', 'stop'] },
  readonlyMotivation: { records: [bent], readonly: true, press: ['show-motivation'] },
  meetingForm: { records: [running], meeting: true, press: ['go-on'] },
  memory: { storage: 'memory', press: ['start'], set: steady },
  longText: {
    records: [
      dialogueOf(1, {
        desiredEffect:
          'Arbeidsongeschiktheidsverzekeringsmaatschappijoverleg mag van mij stoppen, ik wil gewoon weer slapen.',
        decision: 'Langdurigesamenlevingsondersteuningsvragenoverleg '.repeat(5).trim(),
      }),
    ],
    press: ['show-motivation'],
  },
  englishForm: { language: 'en', ...begun },
  englishMotivation: { records: [bent, budget], language: 'en', press: ['show-motivation'] },
} as const satisfies ToolScenarios;
