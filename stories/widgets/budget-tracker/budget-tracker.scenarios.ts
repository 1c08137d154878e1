import {
  budgetDefaults,
  type BudgetCase,
  type BudgetRemainder,
  type BudgetVote,
  type DkRecord,
  type TeamBudget,
} from '@draagkracht/model';
import { everyState, idOf, recordOf, type ToolScenarios } from '../tool.scenarios.js';

// Invented (bedacht): no team, household or decision here exists.

const team = idOf(1);
export const budget = recordOf<TeamBudget>('team-budget', 1, {
  ...budgetDefaults,
  requiredRoles: [],
  teamLabel: 'wijkteam Noord',
  year: 2026,
  decidedBy: 'college, 12 januari 2026, nummer 26.014',
});
const lastYear = recordOf<TeamBudget>('team-budget', 2, { ...budget.data, year: 2025, decidedBy: '' });
const south = recordOf<TeamBudget>('team-budget', 3, { ...budget.data, teamLabel: 'wijkteam Zuid' });

/** A request with invented data, the earliest state first. */
export const caseOf = (number: number, change: Partial<BudgetCase> = {}): DkRecord<BudgetCase> =>
  recordOf<BudgetCase>('budget-case', number, {
    budgetId: team,
    pseudonym: 'Berk-17',
    status: 'draft',
    openedOn: '2026-11-20',
    dialogueId: '',
    situation: 'De wasmachine is stuk. Er zijn drie kinderen.',
    goal: '“Ik wil mijn kinderen schoon naar school laten gaan.”',
    requesterRole: 'consulent Wmo',
    lifeDomains: ['wonen'],
    law: [],
    alternatives: [],
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
    ...change,
  });

const tried: Partial<BudgetCase> = {
  status: 'alternatives',
  alternatives: [{ kind: 'neighbourhood', outcome: 'no', note: 'In de buurt is er geen over.' }],
};
const askedFor: Partial<BudgetCase> = {
  ...tried,
  status: 'asked',
  withResident: 'yes',
  benefit: 'no',
  what: 'Een tweedehands wasmachine',
  amountCents: 15_000,
  inKind: 'yes',
  urgency: 'this-week',
  askedAt: '2026-11-22T03:00:00.000Z',
  round: 1,
  requesterMark: { device: 'here', person: 'asker' },
};
const decision = {
  outcome: 'agreed',
  at: '2026-09-20T09:00:00.000Z',
  roles: ['inkomen', 'jeugd', 'ggz'],
  people: 3,
  byManager: false,
  dissent: [],
} as const;
const agreedTo: Partial<BudgetCase> = {
  ...askedFor,
  status: 'agreed',
  effect: 'De kinderen gaan schoon naar school.',
  deviates: 'no',
  decision: { ...decision, roles: [...decision.roles], dissent: [] },
};
const spentOn: Partial<BudgetCase> = {
  ...agreedTo,
  status: 'spent',
  expenses: [{ amountCents: 14_500, on: '2026-09-22', receipt: 'yes', bookedOn: '', bankLine: '' }],
};
const lookBack = {
  moment: 'six-weeks',
  on: '2026-11-05',
  goalReached: 'yes',
  residentSays: '“Het scheelt zoveel zorgen.”',
  stillNeeded: '',
  withoutMoney: 'Dan waren de kinderen thuisgebleven.',
  sure: 'fairly',
} as const;

/** A vote on the request with number 12. */
export const voteOf = (number: number, change: Partial<BudgetVote> = {}): DkRecord<BudgetVote> =>
  recordOf<BudgetVote>('budget-vote', number, {
    caseId: idOf(12),
    round: 1,
    role: 'inkomen',
    answer: 'agree',
    reason: '',
    advice: '',
    mark: { device: 'here', person: `colleague ${number}` },
    isOther: false,
    at: '2026-11-22T08:00:00.000Z',
    ...change,
  });

const solved = caseOf(14, {
  ...tried,
  pseudonym: 'Eik-23',
  status: 'solved',
  alternatives: [{ kind: 'neighbourhood', outcome: 'solved', note: 'De buurman repareerde de fiets.' }],
  decision: { ...decision, outcome: 'solved', roles: [], people: 0, dissent: [] },
});
const waits = caseOf(12, askedFor);
const late = caseOf(13, { ...askedFor, pseudonym: 'Wilg-44', what: 'Een bed', askedAt: '2026-11-19T09:00:00.000Z' });
const due = caseOf(15, { ...spentOn, pseudonym: 'Spar-31', what: 'Een laptop voor school' });
const looked = caseOf(16, { ...spentOn, pseudonym: 'Taxus-62', status: 'six-weeks', lookBacks: [lookBack] });
const closed = {
  ...caseOf(17, { ...spentOn, pseudonym: 'Vlier-50', status: 'closed', lookBacks: [lookBack], closedOn: '2026-11-10' }),
  expiresAt: '2027-05-11T00:00:00.000Z',
};
const draft = caseOf(18, { pseudonym: 'Iep-12' });
const erased = recordOf<BudgetRemainder>('budget-remainder', 30, {
  budgetId: team,
  year: 2026,
  quarter: 1,
  outcome: 'agreed',
  spentCents: 30_000,
  lifeDomains: ['wonen'],
  alternatives: 2,
  withResident: true,
  deviated: false,
  aboveLimit: false,
  goalReached: 'yes',
  lookBacks: 1,
  receipts: true,
});
const all = [budget, waits, late, solved, due, looked, closed, draft, erased];
const votes = [
  voteOf(40, { role: 'inkomen' }),
  voteOf(41, { role: 'jeugd', advice: 'Koop er een met garantie.' }),
  voteOf(42, { role: 'ggz' }),
];
const long = 'Samenwerkingsovereenkomstbesprekingen met bewonersinitiatieven en zorgaanbieders. '.repeat(4);

/** Plain data that stories and tests share. A case added here is tested at once. */
export const scenarios = {
  ...everyState(all),
  partial: { press: ['start'], typed: { situation: 'De wasmachine is stuk.' } },
  refused: { press: ['start', 'save'] },
  personalData: { press: ['start'], typed: { situation: 'Bel mevrouw Jansen, 06-12345678' } },
  idle: { records: [budget, due] },
  over: {
    records: [
      budget,
      caseOf(15, {
        ...spentOn,
        expenses: [{ amountCents: 212_000, on: '2026-09-22', receipt: 'no', bookedOn: '', bankLine: '' }],
      }),
    ],
  },
  severalTeams: { records: [budget, lastYear, south, waits] },
  suppressed: { records: all, set: { smallNumberPolicy: 'publiek' } },
  alternatives: { records: [budget, caseOf(12)], press: ['open-case'] },
  solvedWithoutMoney: {
    records: [
      budget,
      caseOf(12, { alternatives: [{ kind: 'neighbourhood', outcome: 'solved', note: 'De buurman maakte hem.' }] }),
    ],
    press: ['open-case', 'before', 'save'],
  },
  resident: { records: [budget, caseOf(12, tried)], press: ['open-case'] },
  request: { records: [budget, caseOf(12, { ...tried, withResident: 'yes', benefit: 'yes' })], press: ['open-case'] },
  notYet: {
    records: [budget, caseOf(12, { ...askedFor, status: 'alternatives', withResident: 'no', inKind: 'no' })],
    press: ['open-case'],
  },
  gifts: {
    records: [
      budget,
      caseOf(11, { ...spentOn, expenses: [{ ...spentOn.expenses![0]!, amountCents: 110_000 }] }),
      caseOf(12, { ...askedFor, benefit: 'yes' }),
    ],
    press: ['open-case'],
  },
  votes: { records: [budget, waits], press: ['open-case'] },
  inTurn: { records: [budget, waits], press: ['open-case', 'go-around'] },
  handOn: { records: [budget, waits, votes[0]!], press: ['open-case', 'go-around'] },
  belowQuorum: { records: [budget, waits, votes[0]!], press: ['open-case', 'reveal'] },
  otherDevice: {
    records: [budget, waits, ...votes.slice(0, 2), voteOf(43, { mark: { device: 'there', person: 'x' } })],
    press: ['open-case', 'reveal'],
  },
  decide: { records: [budget, waits, ...votes], press: ['open-case', 'reveal'] },
  bentRule: { records: [budget, waits, ...votes], press: ['open-case', 'reveal'], typed: { deviates: 'yes' } },
  aboveLimit: {
    records: [budget, caseOf(12, { ...askedFor, amountCents: 70_000 }), ...votes],
    press: ['open-case', 'reveal'],
  },
  withManager: {
    records: [budget, caseOf(12, { ...askedFor, amountCents: 70_000, status: 'with-manager' })],
    press: ['open-case'],
  },
  question: {
    records: [budget, caseOf(12, { ...askedFor, status: 'question', question: 'Kan het goedkoper?' })],
    press: ['open-case'],
  },
  notAgreed: {
    records: [
      budget,
      caseOf(12, {
        ...askedFor,
        status: 'refused',
        decision: {
          ...decision,
          outcome: 'refused',
          roles: ['inkomen'],
          dissent: ['Dit kan uit de bijzondere bijstand.'],
        },
      }),
    ],
    press: ['open-case'],
  },
  spend: { records: [budget, caseOf(12, agreedTo)], press: ['open-case'] },
  wait: { records: [budget, looked], press: ['open-case'] },
  lookBack: { records: [budget, due], press: ['open-case'] },
  close: { records: [budget, looked], press: ['open-case', 'to-close'] },
  closed: { records: [budget, closed], press: ['open-case'] },
  /** A colleague's file brought another amount of the same expense. */
  twoVersions: {
    records: [
      budget,
      caseOf(12, spentOn),
      {
        ...caseOf(13, {
          ...spentOn,
          expenses: [{ ...spentOn.expenses![0]!, amountCents: 16_000 }],
          what: 'Een wasmachine',
        }),
        besideOf: { id: idOf(12), who: 'jeugd', at: '2026-11-20T15:00:00.000Z' },
      },
    ],
  },
  settings: { records: all, press: ['settings'] },
  longText: {
    records: [budget, caseOf(12, { ...askedFor, situation: long.slice(0, 280), what: long.slice(0, 140) })],
    press: ['open-case'],
  },
} as const satisfies ToolScenarios;
