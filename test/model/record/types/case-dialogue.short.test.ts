import { expect } from '@open-wc/testing';
import { draftProblems, shortRulesForm } from '@draagkracht/model';

const today = '2026-11-22';
const said = { roomFound: 'De regels laten dit toe.', deviates: 'no', rule: '', whyDifferent: '' };
const wrong = (draft: object): string[] => draftProblems(shortRulesForm, { ...draft }, today).map(({ field }) => field);

describe('the legal test of a short dialogue', () => {
  it('asks no rule of who bends none', () => expect(wrong(said)).to.deep.equal([]));

  it('asks which rule, where it stands and why of who bends one', () => {
    expect(wrong({ ...said, deviates: 'yes' })).to.have.members(['rule', 'ruleSource', 'whyDifferent']);
    expect(
      wrong({ ...said, deviates: 'yes', rule: 'Spaar zelf', ruleSource: 'habit', whyDifferent: 'Schulden' }),
    ).to.deep.equal([]);
  });

  it('never goes without what room there is', () => expect(wrong({ ...said, roomFound: ' ' })).to.include('roomFound'));
});
