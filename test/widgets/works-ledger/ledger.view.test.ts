import { expect } from '@open-wc/testing';
import type { DkRecord, Practice, SmallNumberPolicy } from '@draagkracht/model';
import {
  isUnproven,
  ledgerView,
  moneyView,
  type LedgerView,
} from '../../../packages/widgets/src/works-ledger/ledger.view.js';
import { practiceOf, scenarios } from '../../../stories/widgets/works-ledger/works-ledger.scenarios.js';

const practices = scenarios.filled.records.filter(({ type }) => type === 'practice') as DkRecord<Practice>[];
const look = (
  records: readonly DkRecord<Practice>[],
  policy: SmallNumberPolicy = 'publiek',
  order: 'name' | 'date' = 'name',
): LedgerView => ledgerView(records, { today: '2026-11-22', policy, order, locale: 'nl' });
const paid = (...euros: number[]) =>
  euros.map((euro, at) => practiceOf(at, { payAmountCents: euro * 100, payYear: 2026 }));

describe('money of the ledger', () => {
  it('is a sum of five or more of which none is over 30%, rounded', () => {
    expect(moneyView([2_400_000, 2_600_000, 2_800_000, 3_100_000, 3_800_000], 'publiek')).to.deep.equal({
      kind: 'shown',
      cents: 14_500_000,
    });
    expect(moneyView([2_400_000, 2_600_000, 2_800_000, 3_100_000, 3_800_000], 'intern')).to.deep.equal({
      kind: 'shown',
      cents: 14_700_000,
    });
    expect(moneyView([100, 100, 100, 100], 'publiek')).to.deep.equal({ kind: 'hidden', reason: 'few-cases' });
    expect(moneyView([10, 10, 10, 10, 40], 'publiek')).to.deep.equal({ kind: 'hidden', reason: 'dominance' });
    expect(moneyView([], 'publiek')).to.deep.equal({ kind: 'none' });
  });

  it('gives nothing away by its total: what is hidden must bear the rule itself', () => {
    const open = paid(20_000, 20_000, 20_000, 20_000, 20_000);
    expect(look(open).total.kind).to.equal('shown');
    const one = practiceOf(50, { knowAnswer: 'yes', payAmountCents: 1_000_000, payYear: 2026 });
    expect(look([...open, one]).total).to.deep.equal({ kind: 'hidden', reason: 'few-cases' });
    expect(look([...open, one], 'intern').total).to.deep.equal({ kind: 'shown', cents: 11_000_000 });
  });

  it('of different years is not added up', () => {
    const { year, otherYears, total } = look(
      [...paid(10, 20), practiceOf(9, { payAmountCents: 5000, payYear: 2025 }), practiceOf(8, { payAmountCents: 1 })],
      'intern',
    );
    expect([year, otherYears, total]).to.deep.equal([2026, 2, { kind: 'shown', cents: 3000 }]);
  });
});

describe('the ledger', () => {
  it('counts every practice in one of eight cells', () => {
    const { cells } = look(practices);
    expect(cells.length).to.equal(8);
    expect(cells.reduce((sum, { count }) => sum + count, 0)).to.equal(practices.length);
    expect(cells.find(({ combination }) => combination === 'nyy')?.count).to.equal(7);
  });

  it('shows money that stops within six months, and whether the decision comes in time', () => {
    const { ending } = look(practices);
    expect(ending.map(({ record, when, decision }) => [record.data.practice, when, decision])).to.deep.equal([
      ['App tegen eenzaamheid', 'ended', 'none'],
      ['Buurtkamer met een vaste gastvrouw', 'soon', 'after'],
    ]);
    const on = (payUntil: string) => look([practiceOf(1, { payUntil })]).ending.length;
    expect([on('2027-05-22'), on('2027-05-23'), on('2026-11-22'), on('')]).to.deep.equal([1, 0, 1, 0]);
    expect(look([practiceOf(1, { payAnswer: 'no', payUntil: '2027-01-01' })]).ending).to.deep.equal([]);
  });

  it('shows decisions whose day has come', () => {
    const on = (decisionOn: string) => look([practiceOf(1, { decisionOn })]).due.length;
    expect([on('2026-11-22'), on('2026-11-23'), on('')]).to.deep.equal([1, 0, 0]);
  });

  it('is put in order of name or day, and of nothing else', () => {
    const names = (order: 'name' | 'date') => look(practices, 'publiek', order).rows.map(({ data }) => data.practice);
    expect(names('name')[0]).to.equal('App tegen eenzaamheid');
    expect(names('date').slice(0, 2)).to.deep.equal(['Maatje bij schulden', 'Buurtkamer met een vaste gastvrouw']);
  });

  it('takes no claim of an effect without a named comparison', () => {
    const proven = { claim: 'effect-shown', knowLevel: 'comparison', comparedWith: 'drie wijken' } as const;
    expect(isUnproven(practiceOf(1, proven).data)).to.equal(false);
    expect(isUnproven(practiceOf(1, { ...proven, comparedWith: ' ' }).data)).to.equal(true);
    expect(isUnproven(practiceOf(1, { ...proven, knowLevel: 'research' }).data)).to.equal(true);
    expect(isUnproven(practiceOf(1, {}).data)).to.equal(false);
  });
});
