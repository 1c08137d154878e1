import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { areasSourceContext, provideContext } from '@draagkracht/base';
import { DkSmallMultiples } from '@draagkracht/charts';
import '@draagkracht/charts/small-multiples/define.js';
import { seriesSource } from '@draagkracht/formats';
import { emptyBlock, sameText, type SourcedAreas } from '@draagkracht/model';
import {
  allScenarios,
  scenarios,
  type MultiplesScenario,
} from '../../../stories/charts/small-multiples/small-multiples.scenarios.js';
import { itOnReal } from '../../helpers/real-data.js';
import { elementSuite } from '../../suites/element.suite.js';

const one = <E extends Element = HTMLElement>(element: Element, selector: string): E =>
  element.shadowRoot!.querySelector<E>(selector)!;
const namesIn = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('.name')].map(({ textContent }) => textContent.trim());

function filled(element: DkSmallMultiples, given: MultiplesScenario): DkSmallMultiples {
  element.series = given.series;
  element.reference = given.reference;
  element.region = given.region ?? '';
  if (given.smallNumberPolicy) element.smallNumberPolicy = given.smallNumberPolicy;
  if (given.lang) element.lang = given.lang;
  return element;
}

async function multiples(given: MultiplesScenario): Promise<DkSmallMultiples> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  const element = filled(document.createElement('dk-small-multiples'), given);
  page.append(element);
  await element.updateComplete;
  return element;
}

async function press(element: DkSmallMultiples, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    one(element, '.panels').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await element.updateComplete;
  }
}

describe('dk-small-multiples', () => {
  elementSuite({
    tag: 'dk-small-multiples',
    element: DkSmallMultiples,
    fill: (element) => void filled(element, scenarios.typical),
    badAttributes: {
      areas: { good: 'district', bad: 'street', property: 'areas' },
      'small-number-policy': { good: 'streng', bad: 'open', property: 'smallNumberPolicy' },
      'heading-level': { good: '4', bad: '7', property: 'headingLevel' },
    },
    early: { property: 'region', value: 'BU99990002' },
  });

  for (const [name, given] of allScenarios)
    it(`${name}: is accessible, and as wide as its place`, async () => {
      await setViewport({ width: 320, height: 800 });
      const element = await multiples(given);
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      expect(one(element, '.sentence').textContent).to.match(/\.$/);
      await setViewport({ width: 800, height: 600 });
    });

  it('stands in the order of the alphabet, whatever the figures', async () => {
    const element = await multiples(scenarios.typical);
    expect(namesIn(element)).to.deep.equal([
      'Bloemenbuurt (uw gebied)',
      'De Akkers',
      'Élan',
      "'s-Gravenbos",
      'Havenkwartier',
      'Noord',
      'Oude Stad',
      'Schildersbuurt',
      'Stationsbuurt',
      '’t Veld',
      'Weidevogelbuurt-Oost en omgeving',
      'Zuid',
    ]);
    expect(element.shadowRoot!.querySelectorAll('.reference')).to.have.length(12);
  });

  it('reads area by area with the arrows, tells the page which, and stops at Escape', async () => {
    const element = await multiples(scenarios.gaps);
    const told: string[] = [];
    element.addEventListener('dk-area-selected', ({ detail }) => told.push(detail.code));
    const stage = one(element, '.panels');
    await press(element, 'Home', 'ArrowRight', 'End');
    expect(stage.getAttribute('aria-valuetext')).to.match(/^Zuid, 2024: /);
    expect(element.shadowRoot!.querySelectorAll('.current')).to.have.length(1);
    expect(told).to.deep.equal(['BU99990004', 'BU99990006', 'BU99990001']);
    await press(element, 'Escape');
    expect(element.shadowRoot!.querySelectorAll('.current')).to.have.length(0);
    one(element, '.panel:nth-child(2) svg').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(told.at(-1)).to.equal('BU99990006');
  });

  it('has every figure and every gap in a table', async () => {
    const element = await multiples(scenarios.gaps);
    await press(element, 'Enter');
    await waitUntil(() => one(element, 'tbody tr'));
    const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
    expect(rows).to.have.length(scenarios.gaps.series.length);
    const noord = rows.find(([name]) => name === 'Noord')!;
    expect(noord).to.have.length(10);
    expect(noord.at(-1)).to.equal('te weinig om te tonen');
    expect(rows.find(([name]) => name === 'Havenkwartier')!.at(-1)).to.equal('niet bekend');
  });

  it('draws 48, says how many there are, and finds the others', async () => {
    const element = await multiples(scenarios.many);
    expect(namesIn(element)).to.have.length(48);
    expect(one(element, '[role=status]').textContent).to.include('de eerste 48 van 60');
    const box = one<HTMLInputElement>(element, '#find');
    box.value = '60';
    box.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(namesIn(element)).to.deep.equal(['Buurt 60']);
    expect(one(element, '[role=status]').textContent).to.equal('1 van 60 gebieden.');
    box.value = 'nergens';
    box.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(one(element, '[role=status]').textContent).to.equal('Geen gebied heet “nergens”.');
    expect(one(element, '.panels')).to.equal(null);
  });

  it('takes the areas of one municipality from a file, with the municipality behind them', async () => {
    const regions = ['NL00', 'GM0001', 'GM0002', 'WK000101', 'BU00010101', 'BU00010102', 'BU00020101'];
    const block = emptyBlock('a', regions, ['2023JJ00', '2024JJ00']);
    block.values.set(regions.flatMap((_, at) => [at + 1, at + 2]));
    block.gaps.fill(0);
    const areas: SourcedAreas = {
      indicators: [{ id: 'a', label: sameText('A'), unit: '%', decimals: 0, direction: 'neutral' }],
      blocks: [block],
      labels: new Map(regions.map((code) => [code, `Gebied ${code}`])),
      problems: [],
    };
    const shown = async (attributes: string): Promise<DkSmallMultiples> => {
      const page = await fixture<HTMLElement>(html`<main></main>`);
      provideContext(page, areasSourceContext, { readAreas: () => Promise.resolve(areas) });
      page.innerHTML = `<dk-small-multiples src="a.json" ${attributes}></dk-small-multiples>`;
      const element = page.querySelector('dk-small-multiples')!;
      await waitUntil(() => one(element, '.panels') ?? one(element, '.message.fault'));
      return element;
    };
    const neighbourhoods = await shown('within="gm0001"');
    expect(namesIn(neighbourhoods)).to.deep.equal(['Gebied BU00010101', 'Gebied BU00010102']);
    expect(one(neighbourhoods, '.notes').textContent).to.include('Streepjes: Gebied GM0001.');
    expect(one(neighbourhoods, '.sentence').textContent).to.include('2 buurten');
    expect(namesIn(await shown('within="GM0001" areas="district"'))).to.deep.equal(['Gebied WK000101']);
    expect(one(await shown('within="GM0009"'), '.message').textContent).to.include('geen gebieden van GM0009');
  });

  itOnReal('the neighbourhoods of Utrecht, from the key figures of CBS', 'kwb/kwb2020-nederland.csv', async (bytes) => {
    const source = seriesSource({
      fetch: () => Promise.resolve({ ok: true, status: 200, arrayBuffer: () => Promise.resolve(bytes.buffer) }),
    });
    const page = await fixture<HTMLElement>(html`<main></main>`);
    provideContext(page, areasSourceContext, source);
    page.innerHTML =
      '<dk-small-multiples src="kwb2020-nederland.csv" indicator="GemiddeldeHuishoudensgrootte" within="GM0344" region="BU03440111"></dk-small-multiples>';
    const element = page.querySelector('dk-small-multiples')!;
    await waitUntil(() => one(element, '.panels'), '', { timeout: 10_000 });
    expect(one(element, '.sentence').textContent).to.match(
      /^\d+ buurten, 2020\. De cijfers in 2020 lopen van 1,\d tot \d,\d\./,
    );
    expect(namesIn(element)).to.have.length(48);
    await expect(element).to.be.accessible();
  });

  it('keeps what the page wrote in sight when the file is not there', async () => {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    const told: Event[] = [];
    page.addEventListener('dk-chart-failed', (event) => told.push(event));
    provideContext(page, areasSourceContext, { readAreas: () => Promise.reject(new Error('weg')) });
    page.innerHTML = '<dk-small-multiples src="weg.json"><p>Zie de bijlage.</p></dk-small-multiples>';
    const element = page.querySelector('dk-small-multiples')!;
    await waitUntil(() => one(element, '.message.fault'));
    expect(told).to.have.length(1);
    expect(one<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.length(1);
  });

  it('says what it is for when it is empty, and shows an example that says it is one', async () => {
    const page = await fixture<HTMLElement>(html`<main><dk-small-multiples></dk-small-multiples></main>`);
    const element = page.querySelector('dk-small-multiples')!;
    await waitUntil(() => one(element, 'button'));
    one<HTMLButtonElement>(element, 'button').click();
    await element.updateComplete;
    expect(one(element, '.banner').textContent).to.include('bedacht');
    expect(namesIn(element)).to.have.length(8);
  });

  it('opens its table on paper, and folds it again', async () => {
    const element = await multiples(scenarios.typical);
    const details = one<HTMLDetailsElement>(element, 'details');
    window.dispatchEvent(new Event('beforeprint'));
    await aTimeout(0);
    expect([details.open, one(element, 'tbody tr') !== null]).to.deep.equal([true, true]);
    window.dispatchEvent(new Event('afterprint'));
    expect(details.open).to.equal(false);
  });
});
