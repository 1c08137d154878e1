import { expect, fixture, html } from '@open-wc/testing';
import { principleOf } from '../../../packages/widgets/src/principle-card/canon.js';
import { behaviourOf } from '../../../packages/widgets/src/principle-card/principle.template.js';

describe('what a principle asks', () => {
  it('is said with the attributed quotation', async () => {
    const element = await fixture<HTMLElement>(html`<div>${behaviourOf(principleOf(4), 'nl')}</div>`);
    expect(element.innerText).to.include('mét hen').and.include('(toegeschreven aan Gandhi)');
  });
});
