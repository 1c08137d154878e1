import { expect } from '@open-wc/testing';
import { matchBank, withMatches, type BankLine } from '@draagkracht/model';
import { askedCase, caseRecord } from '../../helpers/budget.js';

const line = (on: string, cents: number): BankLine => ({ on, cents, description: 'Lamp', reference: '7', row: 1 });
const decision = {
  outcome: 'agreed',
  at: '2026-09-10T10:00:00.000Z',
  roles: ['a'],
  people: 3,
  byManager: false,
  dissent: [],
} as const;
const agreed = caseRecord(
  askedCase({ status: 'agreed', amountCents: 5000, decision: { ...decision, roles: ['a'], dissent: [] } }),
  1,
);

describe('withMatches', () => {
  it('makes an expense of what was agreed, and the request is spent', () => {
    const { matched } = matchBank([line('2026-09-12', -5000)], [agreed]);
    const [record] = withMatches(
      [agreed],
      matched.map((match) => ({ ...match, receipt: 'no' as const })),
    );
    expect(record?.data.status).to.equal('spent');
    expect(record?.data.expenses).to.deep.equal([
      { amountCents: 5000, on: '2026-09-12', receipt: 'no', bookedOn: '2026-09-12', bankLine: '2026-09-12/-5000/1' },
    ]);
    expect(JSON.stringify(record)).not.to.contain('Lamp');
  });
  it('keeps the day and the receipt a team wrote down', () => {
    const expense = { amountCents: 2500, on: '2026-09-11', receipt: 'yes' as const, bookedOn: '', bankLine: '' };
    const spent = caseRecord(askedCase({ status: 'six-weeks', expenses: [expense] }), 2);
    const { matched } = matchBank([line('2026-09-13', -2500)], [spent]);
    const [record] = withMatches(
      [spent],
      matched.map((match) => ({ ...match, receipt: 'no' as const })),
    );
    expect(record?.data.status).to.equal('six-weeks');
    expect(record?.data.expenses[0]).to.include({ on: '2026-09-11', receipt: 'yes', bookedOn: '2026-09-13' });
  });
  it('uses what was agreed once', () => {
    const { toChoose } = matchBank([line('2026-09-12', -5000), line('2026-09-13', -5000)], [agreed]);
    const matches = toChoose.map(({ line: one, slots }) => ({ line: one, slot: slots[0]!, receipt: 'yes' as const }));
    expect(withMatches([agreed], matches)[0]?.data.expenses.length).to.equal(1);
  });
  it('leaves other requests alone', () => expect(withMatches([agreed], [])).to.deep.equal([]));
});
