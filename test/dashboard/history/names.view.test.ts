import { expect } from '@open-wc/testing';
import { knownOf, ownerName, ownName } from '../../../packages/dashboard/src/history/names.view.js';
import { anIndicator, aResult } from '../../helpers/monitor.js';
import type { ChangeEntry, LoggedAct } from '@draagkracht/model';

const entry = (seq: number, recordId: string, label: { before?: string; after?: string }): LoggedAct => {
  const made: ChangeEntry = {
    seq,
    act: String(seq),
    recordId,
    type: 'result',
    kind: 'update',
    who: 'beleid',
    at: '2026-03-05T08:00:00Z',
    changes: [{ path: 'data.label', ...label }],
  };
  return { id: String(seq), at: made.at, who: made.who, entries: [made] };
};

describe('names in the history', () => {
  it('come from the record as it is now, else from the last that the acts tell of it', () => {
    const acts = [entry(2, 'a', { before: 'oud', after: 'nieuw' }), entry(1, 'a', { after: 'oud' })];
    expect(knownOf(acts, [], []).get('a')).to.deep.equal({ label: 'nieuw' });
    const there = { ...aResult(1), id: 'a' };
    expect(knownOf(acts, [there], []).get('a')).to.deep.equal(there.data);
    expect(knownOf([entry(1, 'a', { before: 'weg' })], [], []).get('a')).to.deep.equal({ label: 'weg' });
  });

  it('are short, on one line, and never a text that says more than what it is called', () => {
    expect(ownName('result', { label: `  Een\n lange ${'naam '.repeat(30)}` })).to.have.length.at.most(60);
    expect(ownName('interpretation-session', {})).to.equal('');
    expect(ownName('van-later', { label: 'Toch' })).to.equal('Toch');
  });

  it('of what something belongs to: the indicator first, else the result', () => {
    const indicator = anIndicator(2);
    const known = knownOf([], [aResult(1), indicator], []);
    expect(ownerName({ indicatorId: indicator.id, resultId: aResult(1).id }, known)).to.equal('Indicator 2');
    expect(ownerName({ resultId: aResult(1).id }, known)).to.match(/^Doel 1/);
    expect(ownerName({ indicatorId: 'weg' }, known)).to.equal('');
  });
});
