import { expect } from '@open-wc/testing';
import { smallNumberRules } from '@draagkracht/statistics';
import { Labels } from '../../../packages/statistics/src/disclosure/labels.js';
import { systemOf } from './made-system.js';

const rule = smallNumberRules.publiek;

describe('labels', () => {
  it('say what a reader knows of shown and hidden counts', () => {
    const system = systemOf([23, 4, 40], []);
    const labels = new Labels(system, rule, () => 'count');
    labels.show(0);
    labels.hide(1, 'small-count');
    labels.hide(2, 'secondary');
    const known = [0, 1, 2].map((cell) => [system.low[cell], system.high[cell]]);
    expect(known).to.deep.equal([
      [23, 27],
      [1, 9],
      [10, Infinity],
    ]);
    expect([system.wantRounded[1], system.wantExact[1]]).to.deep.equal([4, 2]);
  });

  it('lose their size when they would give others away, and only once', () => {
    const system = systemOf([4], []);
    const labels = new Labels(system, rule, () => 'count');
    labels.hide(0, 'small-count');
    expect([labels.mute(0), labels.mute(0), labels.publicReason(0), labels.reasons.get(0)]).to.deep.equal([
      true,
      false,
      'secondary',
      'small-count',
    ]);
    expect(system.high[0]).to.equal(Infinity);
  });

  it('keep money within 30% of itself from being told, and read an earlier label along', () => {
    const system = systemOf([1000, 4], []);
    const labels = new Labels(system, rule, (cell) => (cell === 0 ? 'money' : 'count'));
    labels.hide(0, 'dominance');
    expect(system.wantRounded[0]).to.equal(300);
    labels.hide(1, 'small-count');
    system.knownHigh[1] = 5;
    labels.renew(1);
    expect([system.high[1], system.wantRounded[1]]).to.deep.equal([5, 2]);
    labels.secret(1, 'secondary');
    expect(system.low[1]).to.equal(0);
  });
});
