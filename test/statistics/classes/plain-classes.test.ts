import { expect } from '@open-wc/testing';
import { plainClasses } from '../../../packages/statistics/src/classes/plain-classes.js';

describe('classes without what finds natural breaks', () => {
  it('are as many figures in each, and say so', () => {
    const { way, classes } = plainClasses([1, 2, 30, 40], { way: 'natural', count: 2 });
    expect(way).to.equal('quantile');
    expect(classes.map(({ count }) => count)).to.deep.equal([2, 2]);
  });

  it('begin where the finder says', () => {
    const { way, classes } = plainClasses([1, 2, 3, 40], { way: 'natural', count: 2 }, () => [0, 3]);
    expect(way).to.equal('natural');
    expect(classes.map(({ count }) => count)).to.deep.equal([3, 1]);
  });
});
