import { expect, waitUntil } from '@open-wc/testing';
import '../../packages/embed/src/loader.js';

describe('the loader', () => {
  it('costs nothing for a tag that is not on the page', () => {
    expect(customElements.get('dk-outcome-chart')).to.equal(undefined);
  });
  it('defines an element that comes later, and no other', async () => {
    document.body.append(document.createElement('dk-outcome-chart'));
    await waitUntil(() => customElements.get('dk-outcome-chart'), 'it is defined', { timeout: 10_000 });
    expect(customElements.get('dk-outcome-dashboard')).to.equal(undefined);
    document.querySelector('dk-outcome-chart')!.remove();
  });
});
