import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@draagkracht/charts/outcome-chart/define.js';
import { scenarios, type ChartScenario } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';

const details = (element: Element, part: string): HTMLDetailsElement =>
  element.shadowRoot!.querySelector<HTMLDetailsElement>(`details[part='${part}']`)!;

async function opened({ series, kind = 'xmr' }: ChartScenario, lang = 'nl'): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  const element = document.createElement('dk-outcome-chart');
  Object.assign(element, { series, kind, lang });
  page.append(element);
  await element.updateComplete;
  details(element, 'table').open = true;
  await waitUntil(() => details(element, 'working'));
  details(element, 'working').open = true;
  await waitUntil(() => element.shadowRoot!.querySelector('.working li'));
  await element.updateComplete;
  return element;
}

describe('what opens under a chart', () => {
  it('shows how the judgement was reached, with the method and its source', async () => {
    const element = await opened(scenarios.pPrime);
    const text = details(element, 'working').textContent.replace(/\s+/g, ' ');
    expect(text).to.include('Reken na').and.include('Methode: p′-kaart (p-prime), versie 1. Bron: Laney 2002');
    expect(text).to.include('alle tellers samen, gedeeld door alle noemers');
    expect(text).to.not.match(/undefined|NaN/);
    await expect(element).to.be.accessible();
  });

  it('in English too', async () => {
    const text = details(await opened(scenarios.xmr, 'en'), 'working').textContent;
    expect(text).to.include('Check the sum').and.include('The mean of the figures.').and.include('Copy the numbers');
  });

  it('copies the numbers, or hands them over as a file where it may not', async () => {
    const element = await opened(scenarios.xmr);
    const heard: string[] = [];
    const { clipboard } = navigator;
    const give = (write: (text: string) => Promise<void>): unknown =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
    const press = async (): Promise<string> => {
      const button = details(element, 'working').querySelector('button')!;
      const told = button.nextElementSibling!;
      told.textContent = '';
      button.click();
      await waitUntil(() => told.textContent);
      return told.textContent;
    };
    try {
      give(async (text) => void heard.push(text));
      expect(await press()).to.include('Gekopieerd');
      expect(heard[0]).to.match(/^stap;naam;waarden\r\n1;/);
      give(() => Promise.reject(new Error('no')));
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        heard.push(this.download);
      };
      expect(await press()).to.include('bij uw downloads');
      HTMLAnchorElement.prototype.click = click;
      expect(heard[1]).to.equal('reken-na.csv');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('follows the figures when they change', async () => {
    const element = await opened(scenarios.xmr);
    const before = details(element, 'working').querySelector('.working')!.textContent;
    Object.assign(element, { series: scenarios.shift.series });
    await (element as HTMLElementTagNameMap['dk-outcome-chart']).updateComplete;
    expect(details(element, 'working').querySelector('.working')!.textContent).to.not.equal(before);
  });

  it('has no sum for one period of areas', async () => {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    const element = document.createElement('dk-outcome-chart');
    Object.assign(element, { series: scenarios.onePeriod.series, others: scenarios.onePeriod.others });
    page.append(element);
    await element.updateComplete;
    details(element, 'table').open = true;
    await waitUntil(() => element.shadowRoot!.querySelector('tbody tr'));
    expect(details(element, 'working')).to.equal(null);
  });
});
