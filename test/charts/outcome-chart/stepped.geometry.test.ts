import { expect } from '@open-wc/testing';
import { steppedLimits } from '../../../packages/charts/src/outcome-chart/stepped.geometry.js';

describe('steppedLimits', () => {
  it('steps half way between figures, reaches over a gap, and closes its band', () => {
    const segment = {
      from: 0,
      to: 3,
      n: 3,
      kind: 'p' as const,
      lower: [1, undefined, 2, 3],
      upper: [9, undefined, 8, 7],
    };
    const { path, band } = steppedLimits(segment, Float64Array.of(10, 20, 30, 40), [5, 45], (limit) => 100 - limit);
    expect(path).to.equal('M5 91H20V92H35V93H45M5 99H20V98H35V97H45');
    expect(band).to.equal('M5 91H20V92H35V93H45V97H35V98H20V99H5Z');
  });
});
