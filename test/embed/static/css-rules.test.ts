import { expect } from '@open-wc/testing';
import { cssParts, cssText } from '../../../packages/embed/src/static/css-rules.js';

describe('a style sheet as rules', () => {
  it('is read with what stands between brackets kept together', () => {
    expect(cssParts('/* a */ .a, :is(.b, .c) d { color: var(--x, rgb(1, 2, 3)); margin: 0 }')).to.deep.equal([
      {
        selectors: ['.a', ':is(.b, .c) d'],
        says: [
          ['color', 'var(--x, rgb(1, 2, 3))'],
          ['margin', '0'],
        ],
      },
    ]);
  });

  it('keeps conditions', () => {
    expect(cssParts('@media print { .a { b: c } } .d { e: f }')).to.deep.equal([
      { condition: '@media print', parts: [{ selectors: ['.a'], says: [['b', 'c']] }] },
      { selectors: ['.d'], says: [['e', 'f']] },
    ]);
  });

  it('is written down again', () => {
    const text = '.a,.b{c:d;e:f}\n@media print{.g{h:i}}';
    expect(cssText(cssParts(text))).to.equal(text);
  });
});
