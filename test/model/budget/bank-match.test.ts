import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { matchBank, type BankLine, type BankMatching, type BudgetCase, type DkRecord } from '@draagkracht/model';
import { askedCase, caseRecord } from '../../helpers/budget.js';

const line = (on: string, cents: number): BankLine => ({ on, cents, description: '', reference: '', row: 1 });

const agreed = (number: number, amountCents: number, day = '2026-09-10'): DkRecord<BudgetCase> =>
  caseRecord(
    askedCase({
      status: 'agreed',
      pseudonym: `Berk-${number}`,
      amountCents,
      decision: {
        outcome: 'agreed',
        at: `${day}T10:00:00.000Z`,
        roles: ['a'],
        people: 3,
        byManager: false,
        dissent: [],
      },
    }),
    number,
  );

const spent = (number: number, amountCents: number, on: string, bankLine = ''): DkRecord<BudgetCase> => {
  const expense = { amountCents, on, receipt: 'yes' as const, bookedOn: bankLine && on, bankLine };
  return caseRecord(askedCase({ status: 'spent', pseudonym: `Berk-${number}`, expenses: [expense] }), number);
};

const pairs = ({ matched }: BankMatching): unknown => matched.map(({ line: { on }, slot }) => [on, slot.pseudonym]);

describe('matchBank', () => {
  it('matches the amount to the cent, from three days before to three weeks after', () => {
    for (const [on, fits] of [
      ['2026-09-06', false],
      ['2026-09-07', true],
      ['2026-10-01', true],
      ['2026-10-02', false],
    ] as const) {
      const { matched, unmatched } = matchBank([line(on, -5000)], [agreed(1, 5000)]);
      expect([matched.length, unmatched.length], on).to.deep.equal(fits ? [1, 0] : [0, 1]);
    }
    expect(matchBank([line('2026-09-10', -5001)], [agreed(1, 5000)]).unmatched.length).to.equal(1);
  });
  it('matches an expense that was written down, by its own day', () => {
    const matching = matchBank([line('2026-09-12', -2500)], [spent(1, 2500, '2026-09-11')]);
    expect(pairs(matching)).to.deep.equal([['2026-09-12', 'Berk-1']]);
    expect(matching.matched[0]?.slot).to.include({ kind: 'expense', at: 0 });
  });
  it('chooses nothing where two requests fit, and lays the nearest first', () => {
    const { toChoose, matched } = matchBank(
      [line('2026-09-14', -5000)],
      [agreed(1, 5000), agreed(2, 5000, '2026-09-13')],
    );
    expect(matched).to.deep.equal([]);
    expect(toChoose.map(({ reason, slots }) => [reason, slots.map(({ pseudonym }) => pseudonym)])).to.deep.equal([
      ['several-slots', ['Berk-2', 'Berk-1']],
    ]);
  });
  it('chooses nothing where two lines fit', () => {
    const { toChoose } = matchBank([line('2026-09-14', -5000), line('2026-09-15', -5000)], [agreed(1, 5000)]);
    expect(toChoose.map(({ reason }) => reason)).to.deep.equal(['several-lines', 'several-lines']);
  });
  it('proposes what is less than was agreed, and never takes it', () => {
    const { toChoose } = matchBank([line('2026-09-14', -4500)], [agreed(1, 5000)]);
    expect(toChoose.map(({ reason }) => reason)).to.deep.equal(['less-than-agreed']);
    expect(matchBank([line('2026-09-14', -2499)], [agreed(1, 5000)]).unmatched.length).to.equal(1);
  });
  it('knows a line again that was matched before, also beside an equal one', () => {
    const before = spent(1, 5000, '2026-09-12', '2026-09-12/-5000/1');
    const matching = matchBank([line('2026-09-12', -5000), line('2026-09-12', -5000)], [before, agreed(2, 5000)]);
    expect(matching.known.map(({ pseudonym }) => pseudonym)).to.deep.equal(['Berk-1']);
    expect(pairs(matching)).to.deep.equal([['2026-09-12', 'Berk-2']]);
  });
  it('lists money that came back, with what was spent as much on before', () => {
    const { incoming } = matchBank([line('2026-09-20', 2500), line('2026-09-21', 100)], [spent(1, 2500, '2026-09-11')]);
    expect(incoming.map(({ pseudonyms }) => pseudonyms)).to.deep.equal([['Berk-1'], []]);
  });
  it('lists expenses on days of the file that have no line', () => {
    const cases = [spent(1, 2500, '2026-09-11'), spent(2, 999, '2026-08-01')];
    const { withoutLine } = matchBank([line('2026-09-01', -1), line('2026-09-30', -1)], cases);
    expect(withoutLine.map(({ pseudonym }) => pseudonym)).to.deep.equal(['Berk-1']);
  });

  it('loses no line and uses nothing twice, whatever there is', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-09-${String(one).padStart(2, '0')}`);
    const cents = fc.constantFrom(1000, 2000, 3000);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, cents, fc.boolean()), { maxLength: 12 }),
        fc.array(fc.tuple(day, cents, fc.boolean()), { maxLength: 8 }),
        (lines, cases) => {
          const records = cases.map(([on, amount, isSpent], at) =>
            isSpent ? spent(at, amount, on) : agreed(at, amount, on),
          );
          const matching = matchBank(
            lines.map(([on, amount, isIn]) => line(on, isIn ? amount : -amount)),
            records,
          );
          const { matched, toChoose, known, incoming, unmatched } = matching;
          const seen = [...matched, ...toChoose, ...known, ...incoming].map((one) => one.line.mark);
          expect([...seen, ...unmatched.map(({ mark }) => mark)].length).to.equal(lines.length);
          const used = matched.map(({ slot }) => `${slot.caseId} ${slot.at}`);
          expect(new Set(used).size).to.equal(used.length);
          for (const { line: of, slot } of matched) expect(-of.cents).to.equal(slot.cents);
        },
      ),
    );
  });
});
