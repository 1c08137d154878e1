import { expect, waitUntil } from '@open-wc/testing';

describe('the classic script', () => {
  it('is the loader: it defines what is on the page and upgrades the places that were there and those that come', async () => {
    document.body.innerHTML =
      '<div data-dk-widget="outcome-chart"><table><tr><th>Jaar<th>A<tr><th>2024<td>5</table></div>';
    await import('../../packages/embed/src/iife.js');
    await waitUntil(
      () => document.querySelector('dk-outcome-chart')?.shadowRoot?.querySelector('[part="sentence"]'),
      'the place is a chart',
      { timeout: 10_000 },
    );
    const later = document.createElement('div');
    later.dataset['dkWidget'] = 'principle-card';
    document.body.append(later);
    await waitUntil(() => document.querySelector('dk-principle-card')?.shadowRoot, 'the later place is a card', {
      timeout: 10_000,
    });
    expect(customElements.get('dk-outcome-dashboard')).to.equal(undefined);
    document.body.replaceChildren();
  });
});
