import { expect } from '@open-wc/testing';
import { usable, wholeFault } from '../../../packages/widgets/src/embed-builder/settings.view.js';

describe('settings', () => {
  it('are whole numbers within their bounds, or nothing', () => {
    const bounds = { low: 2, high: 5 };
    expect(['', '2', '5'].map((value) => wholeFault(value, bounds))).to.deep.equal([false, false, false]);
    expect(['1', '6', '2,5', 'twee', '-3'].every((value) => wholeFault(value, bounds))).to.equal(true);
    expect(wholeFault('40', { low: 2 })).to.equal(false);
  });

  it('get into the code when the element has them and accepts them', () =>
    expect(
      usable('dk-outcome-chart', {
        better: 'higher',
        kind: 'pie',
        'heading-level': '9',
        baseline: '12',
        compact: '',
        on: 'x',
      }),
    ).to.deep.equal({ better: 'higher', baseline: '12', compact: '' }));

  it('of an element nobody knows are none', () => expect(usable('dk-nothing', { a: '1' })).to.deep.equal({}));
});
