import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '@draagkracht/dashboard/council-page/define.js';
import type { DkCouncilPage } from '../../../packages/dashboard/src/council-page/council-page.js';
import { scenarios, type CouncilScenario } from '../../../stories/dashboard/council-page/council-page.scenarios.js';

async function shown({ page }: CouncilScenario): Promise<DkCouncilPage> {
  const main = await fixture(html`<main></main>`);
  const element = document.createElement('dk-council-page');
  element.headingLevel = 2;
  element.lang = page.language;
  element.page = page;
  main.append(element);
  await element.updateComplete;
  await Promise.all([...element.renderRoot.querySelectorAll('dk-outcome-chart')].map((chart) => chart.updateComplete));
  await aTimeout(30);
  return element;
}

const all = (element: DkCouncilPage, selector: string): string[] =>
  [...element.renderRoot.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('dk-council-page', () => {
  for (const [name, scenario] of Object.entries(scenarios))
    it(`can be read by everybody: ${name}`, async () => {
      await expect(await shown(scenario)).to.be.accessible();
    });

  it('has a heading for the page, for each figure, for what is not known and for how it was made', async () => {
    const element = await shown(scenarios.one);
    expect(all(element, 'h2')).to.deep.equal(['Sociale uitkomsten in Voorbeeldgemeente']);
    expect(all(element, 'h3')).to.deep.equal([
      'Inwoners met bijstand',
      'Wat weten we niet?',
      'Hoe zijn deze cijfers gemaakt?',
    ]);
  });

  it('tells target, who set it, what is asked, source and date, beside a real table', async () => {
    const element = await shown(scenarios.one);
    const text = all(element, '.figure')[0]!;
    expect(text).to.include('Streefwaarde: 3,2% in 2028. Bepaald door de gemeenteraad op 6 november 2025.');
    expect(text).to.include('Wat we van u vragen: Houd het aanspreekpunt');
    expect(text).to.include('Bron: Voorbeeldbron. Cijfers tot en met 2025. Opgehaald op 20 januari 2026.');
    expect(all(element, 'thead th[scope=col]')).to.have.lengthOf(7);
    expect(all(element, 'tbody th[scope=row]')).to.deep.equal(['Cijfer']);
  });

  it('says the rule for small numbers, and shows no story where there is none', async () => {
    const element = await shown(scenarios.withoutStory);
    expect(all(element, '.foot')[0]).to.include('Aantallen onder 30');
    expect(all(element, 'dl')).to.deep.equal([]);
    expect(all(element, 'h3')).to.not.include('Wat weten we niet?');
  });

  it('speaks English around the words of people', async () => {
    const element = await shown(scenarios.english);
    expect(all(element, 'dt')).to.include('What does it mean?');
    expect(element.renderRoot.querySelector('.sheet')!.getAttribute('lang')).to.equal('en');
  });

  it('prints when asked, and draws nothing without a page', async () => {
    const element = await shown(scenarios.one);
    const { print } = window;
    let printed = 0;
    window.print = () => printed++;
    element.renderRoot.querySelector('button')!.click();
    window.print = print;
    expect(printed).to.equal(1);
    element.page = undefined;
    await element.updateComplete;
    expect(element.renderRoot.textContent.trim()).to.equal('');
  });
});
