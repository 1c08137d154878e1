import { expect, fixture, html } from '@open-wc/testing';
import { principleOf } from '@draagkracht/widgets';
import { invented } from '../../../packages/widgets/src/principle-card/example.template.js';

describe('the example of an agreement', () => {
  it('mark an example as invented, in words', async () => {
    const element = await fixture<HTMLElement>(
      html`<div>${invented(principleOf(1), { language: 'nl', level: 4 }, '2026-12-20')}</div>`,
    );
    expect(element.innerText.replace(/\s+/g, ' ').trim()).to.match(/^Bedacht voorbeeld .*20 december 2026$/);
  });
});
