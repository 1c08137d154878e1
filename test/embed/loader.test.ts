import { expect, waitUntil } from '@open-wc/testing';
import '../../packages/embed/src/loader.js';

const defined = (tag: string) => waitUntil(() => customElements.get(tag), `${tag} is defined`, { timeout: 10_000 });

/** A new element with a name of its own. */
const added = (tag: string, where: Node = document.body): HTMLElement => where.appendChild(document.createElement(tag));

describe('the loader', () => {
  afterEach(() => document.body.replaceChildren());

  it('costs nothing for a tag that is not on the page', () => {
    expect(customElements.get('dk-outcome-chart')).to.equal(undefined);
  });

  it('defines an element that comes later, and no other', async () => {
    added('dk-outcome-chart');
    await defined('dk-outcome-chart');
    expect(customElements.get('dk-outcome-dashboard')).to.equal(undefined);
  });

  it('defines one that was taken away while it was on its way', async () => {
    const card = added('dk-indicator-card');
    await Promise.resolve();
    card.remove();
    await defined('dk-indicator-card');
    document.body.append(card);
    expect(card.shadowRoot).to.exist;
  });

  it('finds one deep inside what was added, and in what came from another document', async () => {
    const far = document.implementation.createHTMLDocument();
    far.body.innerHTML = '<div><div><dk-small-multiples></dk-small-multiples></div></div>';
    document.body.append(far.body.firstElementChild!);
    await defined('dk-small-multiples');
  });

  it('turns a place that comes into its element', async () => {
    added('div').dataset['dkWidget'] = 'outcome-chart';
    document.body.append(document.createElement('p'));
    const place = document.createElement('div');
    place.dataset['dkWidget'] = 'outcome-chart';
    document.body.append(place);
    await waitUntil(() => document.querySelector('dk-outcome-chart'), 'the place is a chart', { timeout: 10_000 });
  });

  it('finds one in an open shadow root of others, at once and when it comes there later', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div><dk-turn-curve></dk-turn-curve></div>';
    document.body.append(host);
    await defined('dk-turn-curve');
    added('dk-stance-check', root);
    await defined('dk-stance-check');
  });

  it('finds one in an element of others that is defined later', async () => {
    added('others-late-host');
    await new Promise((resolve) => setTimeout(resolve));
    customElements.define(
      'others-late-host',
      class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          setTimeout(() => added('dk-with-lens', root));
        }
      },
    );
    await defined('dk-with-lens');
  });

  it('does not wait for a name that is none: a button of others', async () => {
    const faults: unknown[] = [];
    const hear = (event: PromiseRejectionEvent): void => {
      faults.push(event.reason);
      event.preventDefault();
    };
    addEventListener('unhandledrejection', hear);
    document.body.append(document.createRange().createContextualFragment('<button is="others-button">x</button>'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    removeEventListener('unhandledrejection', hear);
    expect(faults).to.deep.equal([]);
  });

  it('finds one where a page says that there is one', async () => {
    const root = added('div').attachShadow({ mode: 'closed' });
    added('dk-task-compass', root);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(customElements.get('dk-task-compass')).to.equal(undefined);
    document.dispatchEvent(new CustomEvent('dk-load-request', { detail: root }));
    await defined('dk-task-compass');
  });

  it('looks at what was added and at nothing else', async () => {
    const many = document.createElement('div');
    for (let at = 0; at < 20_000; at++) many.append(document.createElement('p'));
    document.body.append(many);
    await new Promise((resolve) => setTimeout(resolve));
    const looked: ParentNode[] = [];
    const { querySelectorAll } = Element.prototype;
    Element.prototype.querySelectorAll = function (this: Element, selector: string) {
      looked.push(this);
      return querySelectorAll.call(this, selector);
    };
    const item = added('p', many);
    const list = added('ul', many);
    list.append(document.createElement('li'), document.createElement('li'));
    await new Promise((resolve) => setTimeout(resolve));
    Element.prototype.querySelectorAll = querySelectorAll;
    expect(looked).to.deep.equal([item, list]);
  });

  it('is done with ten thousand nodes in an instant', async () => {
    const many = document.createElement('div');
    many.innerHTML = '<section><p><a href="/x">x</a></p></section>'.repeat(3_400);
    const started = performance.now();
    document.body.append(many);
    await Promise.resolve();
    expect(performance.now() - started).to.be.lessThan(250);
  });
});
