import { expect } from '@open-wc/testing';
import { seriesOf } from '@draagkracht/model';
import {
  blockUntil,
  codesToPublish,
  hasParts,
  withRowOf,
} from '../../../packages/dashboard/src/publishing/figures.view.js';
import { counts } from '../../helpers/publishing.js';

const { dataset, blocks } = counts();
const block = {
  ...blocks[0]!,
  reasons: new Map([
    [2, 'x'],
    [1, 'y'],
  ]),
};

describe('the figures that are published', () => {
  it('are of the area, what it lies in, and what lies in it', () => {
    const codes = ['NL00', 'GM9998', 'WK999801', 'BU99980101', 'GM9997'];
    expect(codesToPublish(codes, 'WK999801', 'shown')).to.deep.equal(['NL00', 'GM9998', 'WK999801']);
    expect(codesToPublish(codes, 'WK999801', 'parts')).to.deep.equal(codes.slice(0, 4));
    expect([hasParts(dataset, 'GM9998'), hasParts(dataset, 'WK999801')]).to.deep.equal([true, false]);
  });
  it('end with the period that is looked at, with their reasons in place', () => {
    const { periods, values, reasons } = blockUntil(block, '2024JJ00');
    expect(periods).to.deep.equal(['2023JJ00', '2024JJ00']);
    expect([...values]).to.deep.equal([128, 131, 71, 74, 4, 4, 53, 53]);
    expect([...reasons!]).to.deep.equal([[1, 'y']]);
    expect(blockUntil(block, undefined)).to.equal(block);
  });
  it('are as the monitor shows them where they were carried over a merger', () => {
    const series = seriesOf(block, dataset.indicators[0]!, { code: 'GM9998', label: '' })!;
    const points = series.points.map((point, at) => (at === 0 ? { ...point, value: 120 } : point));
    expect([...withRowOf(block, { ...series, points }).values].slice(0, 4)).to.deep.equal([120, 131, 128, 71]);
    expect(block.values[0]).to.equal(128);
    expect(withRowOf(block, { ...series, region: { code: 'GM1', label: '' } })).to.equal(block);
  });
});
