import { expect } from '@open-wc/testing';
import { html, svg } from 'lit';
import { markupOf } from '../../../packages/embed/src/static/markup.js';

describe('a template as markup', () => {
  it('has every text escaped and nothing of Lit left', () => {
    const text = '<b>"&';
    expect(markupOf(html`<p id="a" part="b" class="c" title=${text}>${text}</p>`)).to.equal(
      '<p class="c" title="&lt;b&gt;&quot;&amp;">&lt;b&gt;&quot;&amp;</p>',
    );
  });

  it('has short drawings and whole texts', () => {
    expect(
      markupOf(html`<svg>${svg`<path d="M1.123456789 2"></path>`}</svg><i title="1.123456789">x</i> <b>y</b>`),
    ).to.equal('<svg><path d="M1.1 2"></path></svg><i title="1.123456789">x</i> <b>y</b>');
  });
});
