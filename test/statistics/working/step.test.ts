import { expect } from '@open-wc/testing';
import { step, workingBy } from '../../../packages/statistics/src/working/step.js';

describe('workingBy', () => {
  it('leaves out the steps that do not apply', () => {
    const mean = step('mean', 'mean(values)', { values: [1, 3] }, 2);
    const method = { name: 'xmr', version: '1' };
    expect(workingBy(method, [mean, undefined])).to.deep.equal({ method, steps: [mean] });
  });
});
