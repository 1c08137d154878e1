import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { DkOutcomeChart } from '@draagkracht/charts';
import '@draagkracht/charts/outcome-chart/define.js';
import { scenarios, type ChartScenario } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';

const textOf = (element: Element): string => (element.shadowRoot!.textContent ?? '').replace(/\s+/g, ' ');

async function chart({ series }: ChartScenario, seen: string): Promise<DkOutcomeChart> {
  const page = await fixture<HTMLElement>(html`<main><dk-outcome-chart></dk-outcome-chart></main>`);
  const element = page.querySelector('dk-outcome-chart')!;
  element.series = series;
  await waitUntil(() => element.shadowRoot!.querySelector(seen));
  return element;
}

const buttons = (element: Element): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.views button'),
];
const pressed = (element: Element): string[] => buttons(element).map((one) => one.getAttribute('aria-pressed')!);

describe('AfterChart', () => {
  it('lets a reader look at the same figures as another chart, and back', async () => {
    const element = await chart(scenarios.offeredFairer, '.views');
    await expect(element).to.be.accessible();
    expect(pressed(element)).to.deep.equal(['true', 'false', 'false']);
    buttons(element)[1]!.click();
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal(['false', 'true', 'false']);
    expect(textOf(element)).to.include('een p′-kaart is eerlijker');
    expect(element.kind, 'what the page asked stands').to.equal('auto');
    await expect(element).to.be.accessible();
    buttons(element)[0]!.click();
    await element.updateComplete;
    expect(textOf(element)).to.not.include('een p′-kaart is eerlijker');
  });

  it('forgets the choice with other figures', async () => {
    const element = await chart(scenarios.offered, '.views');
    buttons(element)[1]!.click();
    await element.updateComplete;
    element.series = scenarios.offeredFairer.series;
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal(['true', 'false', 'false']);
  });

  it('tells a target step by step, and clusters in words', async () => {
    const target = await chart(scenarios.target, '.target-steps');
    expect(target.shadowRoot!.querySelectorAll('.target-steps li').length).to.equal(3);
    await expect(target).to.be.accessible();
    const clustered = await chart(scenarios.clustered, '.cluster');
    expect(textOf(clustered)).to.include('langer dan toevallig aan één kant');
  });

  it('speaks English', async () => {
    const page = await fixture<HTMLElement>(html`<main lang="en"><dk-outcome-chart></dk-outcome-chart></main>`);
    const element = page.querySelector('dk-outcome-chart')!;
    element.series = scenarios.offered.series;
    await waitUntil(() => buttons(element).length === 2 && textOf(element).includes('Show as'));
  });
});
