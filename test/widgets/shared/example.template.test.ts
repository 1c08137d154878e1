import { expect, fixture, html } from '@open-wc/testing';
import { exampleFrame } from '../../../packages/widgets/src/shared/example.template.js';

describe('the frame around an invented example', () => {
  it('says that it is invented, to eyes and ears, takes focus and stays off paper', async () => {
    const place = await fixture(html`<div>${exampleFrame({ invented: 'Bedacht' }, html`<p>Berk-17</p>`)}</div>`);
    const frame = place.querySelector('section')!;
    const { id, tabIndex, ariaLabel, className } = frame;
    expect([id, frame.getAttribute('part'), tabIndex, ariaLabel, className]).to.deep.equal([
      'example',
      'example',
      -1,
      'Bedacht',
      'example no-print',
    ]);
    expect([...frame.children].map(({ textContent }) => textContent)).to.deep.equal(['Bedacht', 'Berk-17']);
  });

  it('says below it whose it would be, where a tool has words for that', async () => {
    const words = { invented: 'Bedacht', inventedNote: 'Niets hiervan is bewaard.' };
    const place = await fixture(html`<div>${exampleFrame(words, html`<p>Berk-17</p>`)}</div>`);
    const said = [...place.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(said).to.deep.equal(['Bedacht', 'Niets hiervan is bewaard.', 'Berk-17']);
  });
});
