import { expect } from '@open-wc/testing';
import { budgetCase, checkRecord, newRecord } from '@draagkracht/model';
import { caseOfDialogue } from '../../../packages/widgets/src/case-dialogue/budget-case.view.js';
import { exampleDialogue } from '../../../packages/widgets/src/case-dialogue/example.js';

const said = exampleDialogue('nl', '2026-11-20');
const making = { dialogueId: 'd1', budgetId: 'b1', today: '2026-11-22', requesterRole: 'wijkteam' };
const made = caseOfDialogue(said, making);

describe('the case a dialogue makes', () => {
  it('is a draft with the four lines, the same made-up name and the way back', () => {
    expect(made).to.include({
      status: 'draft',
      pseudonym: 'Berk-17',
      dialogueId: 'd1',
      budgetId: 'b1',
      openedOn: '2026-11-22',
      goal: said.desiredEffect,
      effect: said.desiredEffect,
      value: said.groundValue,
      longTerm: said.ifWeDont,
      legal: said.roomFound,
      withResident: 'yes',
      what: said.decision,
    });
    expect(made.law).to.deep.equal(['participatiewet', 'wgs']);
    expect(made.alternatives).to.deep.equal([]);
  });

  it('takes the bent rule along, and no obstacle yet', () => {
    expect(made.deviation).to.deep.equal({
      rule: said.rule,
      source: 'policy-rule',
      whyDifferent: said.whyDifferent,
      obstacleId: '',
    });
    const straight = caseOfDialogue({ ...said, deviates: 'no' }, making);
    expect([straight.deviates, 'deviation' in straight]).to.deep.equal(['no', false]);
  });

  it('can be kept when the effect is longer than a goal may be', () => {
    const long = caseOfDialogue({ ...said, desiredEffect: 'Ik wil rust. '.repeat(21) }, making);
    expect(long.goal.length).to.be.at.most(140);
    expect(long.effect.length).to.be.above(200);
    const record = newRecord(budgetCase, long, {
      id: '11111111-1111-4111-8111-111111111111',
      now: '2026-11-22T09:00:00.000Z',
      authorRole: 'wijkteam',
    });
    expect(checkRecord(record, [budgetCase]).ok).to.equal(true);
  });

  it('is asked by whom the page names, or else by the first discipline at the table', () => {
    expect(made.requesterRole).to.equal('wijkteam');
    const [first] = said.disciplines;
    expect(caseOfDialogue(said, { ...making, requesterRole: '' }).requesterRole).to.equal(first?.role);
    expect(caseOfDialogue({ ...said, disciplines: [] }, { ...making, requesterRole: '' }).requesterRole).to.equal('');
  });

  it('can be kept', () => {
    const id = '6d1f4a52-3c3b-4a37-9d1a-3f6f2a1f0c11';
    const record = newRecord(budgetCase, made, { id, now: '2026-11-22T10:00:00.000Z', authorRole: 'wijkteam' });
    expect(checkRecord(record, [budgetCase])).to.include({ ok: true });
  });
});
