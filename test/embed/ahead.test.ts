import { expect } from '@open-wc/testing';
import { ahead } from '../../packages/embed/src/ahead.js';

describe('what is asked for together with an element', () => {
  it('is what reads a page, for a chart with something in it', async () => {
    const [source, readers] = ahead('dk-outcome-chart', false, 1);
    expect(source).to.equal(false);
    expect(await readers).to.have.property('forPage');
  });

  it('is also what reads a file, for a chart that names one', async () => {
    const [source, readers] = ahead('dk-outcome-chart', true, 0);
    expect(await source).to.have.property('read');
    expect(await readers).to.have.property('forPage');
  });

  it('is only what reads a file for another element, and nothing for one that has neither', async () => {
    const [source, readers] = ahead('dk-outcome-map', true, 2);
    expect(await source).to.have.property('readAreas');
    expect(readers).to.equal(false);
    expect(ahead('dk-turn-curve', false, 3)).to.deep.equal([false, false]);
    expect(ahead('dk-outcome-chart', false, 0)).to.deep.equal([false, false]);
  });
});
