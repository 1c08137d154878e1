import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { render } from 'lit';
import { aidTemplate } from '../../../packages/charts/src/outcome-chart/reading-aid.template.js';
import { readingAidStyles } from '../../../packages/charts/src/outcome-chart/reading-aid.styles.js';
import { skipBecause } from '../../helpers/skipped.js';

const words = { title: 'Lees dit goed', shown: ['Eerst dit.'], more: ['Dan dat.'], moreTitle: 'Nog één ding' };

async function drawn(): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [readingAidStyles.styleSheet!];
  render(aidTemplate(words), root);
  return root;
}

const seen = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('li')].filter((one) => one.checkVisibility()).map(({ textContent }) => textContent);

describe('what to mind when reading a chart', () => {
  it('is folded on a screen beyond the gravest', async () => {
    expect(seen(await drawn())).to.deep.equal(['Eerst dit.']);
  });

  it('stands whole on paper, where nothing can be opened', async function () {
    if (!navigator.userAgent.includes('Chrome/')) skipBecause(this, 'this browser cannot show paper in a test');
    const root = await drawn();
    await emulateMedia({ media: 'print' });
    try {
      expect(seen(root)).to.deep.equal(['Eerst dit.', 'Dan dat.']);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
