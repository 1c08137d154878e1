import { expect, fixture, html } from '@open-wc/testing';
import type { DkSmallMultiples } from '@draagkracht/charts';
import '@draagkracht/charts/small-multiples/define.js';
import { areasInside } from '../../../packages/charts/src/small-multiples/inside.part.js';

const table = (inside: string): HTMLTableElement => {
  const made = document.createElement('table');
  made.innerHTML = inside;
  return made;
};

const pasted = `<caption>Jongeren met jeugdhulp (%)</caption>
  <tr><th>Buurt</th><th>2023</th><th>2024</th></tr>
  <tr><th>Noord</th><td>8,1</td><td>8,4 (voorlopig)</td></tr>
  <tr><th>Zuid</th><td>niet bekend</td><td>9,0 (nader voorlopig)</td></tr>`;

describe('a table of areas in an element', () => {
  it('is read as it stands: an area a row, a period a column', () => {
    const { areas } = areasInside(table(pasted), 'nl');
    expect(areas?.series.map(({ region }) => region?.label)).to.deep.equal(['Noord', 'Zuid']);
    expect(areas?.series[0]?.indicator).to.include({ unit: '%', decimals: 1 });
    expect(areas?.series.map(({ points }) => points.at(-1))).to.deep.equal([
      { period: '2024JJ00', value: 8.4, status: 'provisional' },
      { period: '2024JJ00', value: 9, status: 'revised-provisional' },
    ]);
  });

  it('says what is wrong with it', () => {
    const { notice } = areasInside(
      table('<tr><th>Buurt</th><th>Groot</th></tr><tr><th>Noord</th><td>ja</td></tr>'),
      'nl',
    );
    expect(notice?.kind).to.equal('fault');
  });

  it('becomes pictures in its place, again when somebody mends it, and stays in sight when it cannot', async () => {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    page.innerHTML = `<dk-small-multiples><table>${pasted}</table></dk-small-multiples>`;
    const element = page.querySelector<DkSmallMultiples>('dk-small-multiples')!;
    await element.updateComplete;
    const values = (): (string | null)[] =>
      [...element.shadowRoot!.querySelectorAll('.value')].map(({ textContent }) => textContent);
    expect(values()).to.deep.equal(['8,4%', '9,0%']);
    element.querySelector('td')!.nextElementSibling!.textContent = '7,0';
    await new Promise((resolve) => setTimeout(resolve, 0));
    await element.updateComplete;
    expect(values()[0]).to.equal('7,0%');
    element.querySelector('td')!.textContent = 'veel';
    await new Promise((resolve) => setTimeout(resolve, 0));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('slot')).to.not.equal(null);
    expect(element.shadowRoot!.textContent).to.include('veel');
  });
});
