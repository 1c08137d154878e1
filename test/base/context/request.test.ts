import { expect, fixture, html } from '@open-wc/testing';
import { createContext } from '@lit/context';
import { provideContext, requestContext } from '@draagkracht/base';

const words = createContext<string>('test-words');
const other = createContext<string>('test-other');

describe('context', () => {
  it('is answered by the nearest element around the host', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div>
        <section><p></p></section>
      </div>`,
    );
    const end = provideContext(outer, words, 'far');
    const inner = outer.querySelector('section')!;
    const endInner = provideContext(inner, words, 'near');
    const host = outer.querySelector('p')!;
    expect(requestContext(host, words)).to.equal('near');
    endInner();
    expect(requestContext(host, words)).to.equal('far');
    end();
    expect(requestContext(host, words)).to.equal(undefined);
  });
  it('lets other contexts pass', async () => {
    const outer = await fixture<HTMLElement>(html`<div><p></p></div>`);
    const end = provideContext(outer, other, 'x');
    expect(requestContext(outer.querySelector('p')!, words)).to.equal(undefined);
    end();
  });
});
