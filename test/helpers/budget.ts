import {
  budgetDefaults,
  type BudgetCase,
  type BudgetRemainder,
  type BudgetVote,
  type DkRecord,
  type TeamBudget,
} from '@draagkracht/model';

/** The id of the nth made-up record of a kind, in the form of a UUID. */
export const idOf = (kind: string, at: number): string =>
  `00000000-0000-4000-8${kind.charCodeAt(0).toString(16).padStart(3, '0').slice(-3)}-${String(at).padStart(12, '0')}`;

const envelope = <Data>(type: string, id: string, data: Data, at: string): DkRecord<Data> => ({
  id,
  type,
  schemaVersion: 1,
  createdAt: at,
  updatedAt: at,
  visibility: 'team',
  authorRole: 'wijkteam',
  data,
});

/** A budget as a new team begins with it, with changes. */
export const aBudget = (change: Partial<TeamBudget> = {}): TeamBudget => ({
  ...budgetDefaults,
  requiredRoles: [],
  teamLabel: 'wijkteam Noord',
  year: 2026,
  ...change,
});

/** A record of a budget. */
export const budgetRecord = (change: Partial<TeamBudget> = {}, at = 1): DkRecord<TeamBudget> =>
  envelope('team-budget', idOf('b', at), aBudget(change), '2026-01-02T09:00:00.000Z');

/** A request of which nothing but the situation is told, with changes. */
export const aCase = (change: Partial<BudgetCase> = {}): BudgetCase => ({
  budgetId: idOf('b', 1),
  pseudonym: 'Berk-17',
  status: 'draft',
  openedOn: '2026-11-20',
  dialogueId: '',
  situation: 'De wasmachine is stuk. Er zijn drie kinderen.',
  goal: 'Schone kleren voor school.',
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

/** A request that is put to colleagues. */
export const askedCase = (change: Partial<BudgetCase> = {}): BudgetCase =>
  aCase({
    status: 'asked',
    alternatives: [{ kind: 'neighbourhood', outcome: 'no', note: 'De buurman heeft er zelf geen.' }],
    withResident: 'yes',
    benefit: 'no',
    what: 'Een tweedehands wasmachine',
    amountCents: 15_000,
    inKind: 'yes',
    urgency: 'this-week',
    askedAt: '2026-11-21T09:00:00.000Z',
    round: 1,
    requesterMark: { device: 'here', person: 'asker' },
    ...change,
  });

/** A request that was agreed and spent. */
export const spentCase = (change: Partial<BudgetCase> = {}): BudgetCase =>
  askedCase({
    status: 'spent',
    effect: 'De kinderen gaan schoon naar school.',
    deviates: 'no',
    decision: {
      outcome: 'agreed',
      at: '2026-11-21T15:00:00.000Z',
      roles: ['inkomen', 'jeugd', 'ggz'],
      people: 3,
      byManager: false,
      dissent: [],
    },
    expenses: [{ amountCents: 14_500, on: '2026-11-22', receipt: 'yes', bookedOn: '', bankLine: '' }],
    ...change,
  });

/** A record of a request. */
export const caseRecord = (data: BudgetCase, at = 1): DkRecord<BudgetCase> =>
  envelope('budget-case', idOf('c', at), data, '2026-11-21T09:00:00.000Z');

let votes = 0;
/** A vote: by default of another person on this device who agrees. */
export const aVote = (change: Partial<BudgetVote> = {}): DkRecord<BudgetVote> => {
  const at = ++votes;
  return envelope(
    'budget-vote',
    idOf('v', at),
    {
      caseId: idOf('c', 1),
      round: 1,
      role: `rol ${at}`,
      answer: 'agree',
      reason: '',
      advice: '',
      mark: { device: 'here', person: `person ${at}` },
      isOther: false,
      at: '2026-11-21T10:00:00.000Z',
      ...change,
    },
    '2026-11-21T10:00:00.000Z',
  );
};

/** A row that remains. */
export const remainderRecord = (change: Partial<BudgetRemainder> = {}, id = idOf('r', 1)): DkRecord<BudgetRemainder> =>
  envelope(
    'budget-remainder',
    id,
    {
      budgetId: idOf('b', 1),
      year: 2026,
      quarter: 2,
      outcome: 'agreed',
      spentCents: 10_000,
      lifeDomains: [],
      alternatives: 1,
      withResident: true,
      deviated: false,
      aboveLimit: false,
      lookBacks: 1,
      receipts: true,
      ...change,
    },
    '2026-06-01T00:00:00.000Z',
  );
