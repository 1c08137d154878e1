import { expect } from '@open-wc/testing';
import { cellAt, gapCode, statusCode, valueAt, type SeriesBlock } from '@draagkracht/model';

const block: SeriesBlock = {
  indicatorId: 'jeugdhulp',
  regions: ['NL00', 'GM0344'],
  periods: ['2023JJ00', '2024JJ00'],
  values: Float64Array.of(9.5, 9.7, Number.NaN, 0),
  gaps: Uint8Array.of(0, 0, gapCode('suppressed'), 0),
  status: Uint8Array.of(0, statusCode('provisional'), 0, 0),
  denominators: Float64Array.of(100, Number.NaN, 10, 20),
};

describe('series block', () => {
  it('reads a cell with its status and what is known of its denominator', () => {
    expect(cellAt(block, 0, 0)).to.deep.equal({ value: 9.5, status: 'definitive', denominator: 100 });
    expect(cellAt(block, 0, 1)).to.deep.equal({ value: 9.7, status: 'provisional' });
  });
  it('keeps a hidden figure apart from zero', () => {
    expect(valueAt(block, 2)).to.deep.equal({ kind: 'suppressed' });
    expect(valueAt(block, 3)).to.equal(0);
  });
  it('refuses a cell outside itself', () => {
    expect(() => cellAt(block, 2, 0)).to.throw(TypeError, '(2, 0)');
    expect(() => cellAt(block, 0, -1)).to.throw(TypeError);
  });
});
