import { expect } from '@open-wc/testing';
import type { BankStatement } from '@draagkracht/model';
import {
  bankView,
  hasReceipt,
  slotKey,
  type BankChoices,
} from '../../../../packages/widgets/src/budget-tracker/bank/bank-import.view.js';
import { spentOf, decisionOf } from '../../../helpers/budget-year.js';

const line = (on: string, cents: number) => ({ on, cents, description: '', reference: '', row: 1 });
const statement = (...lines: BankStatement['lines']): BankStatement => ({
  bank: 'ing',
  format: 'csv',
  marks: [],
  from: '',
  to: '',
  problems: [],
  lines,
});
const none: BankChoices = { declined: new Set(), chosen: new Map(), receipts: new Set() };
const agreed = (at: number, cents: number) =>
  spentOf(at, cents, '2026-10-05', { status: 'agreed', expenses: [], decision: decisionOf('agreed', '2026-10-05') });

describe('bankView', () => {
  const file = statement(line('2026-10-07', -5000), line('2026-10-08', -7000));
  const cases = [agreed(1, 5000), agreed(2, 7000), agreed(3, 7000)];

  it('takes over what is sure, and nothing that is to be chosen', () => {
    const { taking, matching } = bankView(file, cases, none);
    expect(taking.map(({ slot, receipt }) => [slot.pseudonym, receipt])).to.deep.equal([['Berk-1', 'no']]);
    expect(matching.toChoose.length).to.equal(1);
  });
  it('leaves what was declined, and takes what was chosen, with its receipt', () => {
    const [proposal] = bankView(file, cases, none).matching.toChoose;
    const choices: BankChoices = {
      declined: new Set(['2026-10-07/-5000/1']),
      chosen: new Map([[proposal!.line.mark, slotKey(proposal!.slots[1]!)]]),
      receipts: new Set([proposal!.line.mark]),
    };
    expect(bankView(file, cases, choices).taking.map(({ slot, receipt }) => [slot.pseudonym, receipt])).to.deep.equal([
      ['Berk-3', 'yes'],
    ]);
  });
  it('says when two lines were pointed to one request', () => {
    const two = statement(line('2026-10-07', -5000), line('2026-10-08', -5000));
    const { matching } = bankView(two, [agreed(1, 5000)], none);
    const chosen = new Map(matching.toChoose.map(({ line: { mark }, slots }) => [mark, slotKey(slots[0]!)]));
    expect(bankView(two, [agreed(1, 5000)], { ...none, chosen }).isTwice).to.equal(true);
  });
  it('knows which expense has a receipt', () => {
    const spent = spentOf(1, 5000, '2026-10-05');
    expect(hasReceipt({ caseId: spent.id, at: 0, pseudonym: '', kind: 'expense', cents: 0, on: '' }, [spent])).to.equal(
      true,
    );
    expect(
      hasReceipt({ caseId: spent.id, at: -1, pseudonym: '', kind: 'decision', cents: 0, on: '' }, [spent]),
    ).to.equal(false);
  });
});
