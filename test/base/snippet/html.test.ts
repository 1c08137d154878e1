import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { attributesText, elementText, escapeHtml, nameOf } from '../../../packages/base/src/snippet/html.js';
import { attributesIn, elementsIn, readable, textArbitrary } from '../../helpers/placements.js';

describe('text in HTML', () => {
  it('is read back as it was, between tags and in an attribute', () => {
    fc.assert(
      fc.property(textArbitrary, (text) => {
        const [element, ...more] = elementsIn(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
        expect(more).to.deep.equal([]);
        expect(element?.getAttribute('title')).to.equal(readable(text));
        expect(element?.textContent).to.equal(readable(text));
      }),
    );
  });

  it('has names that every parser reads alike, and no other', () => {
    expect(nameOf('data-dk-widget')).to.equal('data-dk-widget');
    for (const name of ['', 'A', '1a', 'a b', 'a=', 'a"', 'a>', 'é', '-a'])
      expect(() => nameOf(name)).to.throw(RangeError);
  });

  it('writes a flag without a value', () => {
    expect(attributesText({ compact: '', src: 'a' })).to.equal(' compact src="a"');
    const [element] = elementsIn(elementText('p', { hidden: '' }));
    expect(attributesIn(element!)).to.deep.equal({ hidden: '' });
  });

  it('puts what stands inside on lines of its own', () => {
    expect(elementText('p', {}, ' <b>x</b> ')).to.equal('<p>\n<b>x</b>\n</p>');
    expect(elementText('p', {}, '  ')).to.equal('<p></p>');
  });
});
