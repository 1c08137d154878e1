import { expect } from '@open-wc/testing';
import { formatFigure } from '@draagkracht/embed/static.js';

describe('the static output', () => {
  it('speaks both languages at once: nobody has to wait for one', () => {
    const waiting = { unit: 'dagen', decimals: 0 };
    expect(formatFigure(12, waiting, 'nl')).to.match(/^12\sdagen$/);
    expect(formatFigure(12, waiting, 'en')).to.match(/^12\sdays$/);
  });
});
