import { expect } from '@open-wc/testing';
import { Preview, type Wanted } from '../../../packages/widgets/src/embed-builder/preview.js';
import { until } from '../../helpers/until.js';

let tags = 0;
/** An element that says one sentence, and another one when it is told to. */
function define(tag: string): void {
  customElements.define(
    tag,
    class extends HTMLElement {
      constructor() {
        super();
        const said = document.createElement('p');
        said.setAttribute('part', 'sentence');
        said.textContent = ' Een  zin. ';
        this.attachShadow({ mode: 'open' }).append(said);
      }
    },
  );
}

describe('the element that is shown as an example', () => {
  const host = document.createElement('main');
  let changes = 0;
  let tag = '';
  const preview = (patience?: number): Preview => new Preview(host, () => changes++, patience);
  const wanted = (given: Partial<Wanted> = {}): Wanted => ({
    tag,
    attributes: {},
    content: () => [document.createElement('hr')],
    key: '1',
    plain: false,
    ...given,
  });
  const shown = (): Element => host.firstElementChild!;
  before(() => document.body.append(host));
  after(() => host.remove());
  beforeEach(() => {
    host.replaceChildren();
    tag = `x-shown-${++tags}`;
  });

  it('stands in the page with its attributes, and changes them in place', () => {
    const one = preview();
    one.show(wanted({ attributes: { a: '1', b: '' } }));
    const first = shown();
    expect(first.outerHTML).to.equal(`<${tag} slot="preview" a="1" b=""><hr></${tag}>`);
    first.setAttribute('own', '');
    one.show(wanted({ attributes: { a: '2' } }));
    expect(shown()).to.equal(first);
    expect(first.outerHTML).to.equal(`<${tag} slot="preview" a="2" own=""><hr></${tag}>`);
    one.show(wanted({ key: '2' }));
    expect(shown()).to.not.equal(first);
    expect(host.children.length).to.equal(1);
    one.leave();
    expect(host.children.length).to.equal(0);
  });

  it('passes on the sentence, also when it becomes another one', async () => {
    define(tag);
    const one = preview();
    one.show(wanted());
    await until(() => one.sentence === 'Een zin.');
    shown().shadowRoot!.querySelector('p')!.textContent = 'Anders.';
    await until(() => one.sentence === 'Anders.');
  });

  it('seems not to come after some patience, and may come after all', async () => {
    const one = preview(20);
    one.show(wanted());
    expect(one.state).to.equal('waiting');
    await until(() => one.state === 'absent');
    define(tag);
    await until(() => one.state === 'shown');
  });

  it('is only what stands inside for who has no script', () => {
    const one = preview();
    one.show(wanted({ plain: true, attributes: { a: '1' } }));
    expect(shown().outerHTML).to.equal('<div slot="preview"><hr></div>');
    expect(one.state).to.equal('shown');
  });
});
