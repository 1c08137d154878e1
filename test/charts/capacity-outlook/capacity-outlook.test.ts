import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { provideContext, seriesSourceContext } from '@draagkracht/base';
import { DkCapacityOutlook } from '@draagkracht/charts';
import '@draagkracht/charts/capacity-outlook/define.js';
import { seriesSource } from '@draagkracht/formats';
import { SourceError } from '@draagkracht/model';
import {
  allScenarios,
  scenarios,
  type OutlookScenario,
} from '../../../stories/charts/capacity-outlook/capacity-outlook.scenarios.js';
import { elementSuite } from '../../suites/element.suite.js';

const inside = (element: Element): ShadowRoot => element.shadowRoot!;
const textOf = (element: Element): string => (inside(element).textContent ?? '').replace(/\s+/g, ' ').trim();
const one = <E extends Element = HTMLElement>(element: Element, selector: string): E =>
  inside(element).querySelector<E>(selector)!;

async function outlook(scenario: OutlookScenario, more: Partial<DkCapacityOutlook> = {}): Promise<DkCapacityOutlook> {
  const { about: _, ...given } = scenario;
  const element = Object.assign(document.createElement('dk-capacity-outlook'), given, more);
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.append(element);
  await element.updateComplete;
  return element;
}

async function onPage(content: string): Promise<DkCapacityOutlook> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.innerHTML = content;
  const element = page.querySelector('dk-capacity-outlook')!;
  await element.updateComplete;
  return element;
}

async function open(element: DkCapacityOutlook, part: string): Promise<void> {
  one<HTMLDetailsElement>(element, `details[part=${part}]`).open = true;
  await aTimeout(20);
  await element.updateComplete;
}

async function pick(element: DkCapacityOutlook, at: number, value: string): Promise<void> {
  const control = [...inside(element).querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')][at]!;
  control.value = value;
  control.dispatchEvent(new Event(control.localName === 'select' ? 'input' : 'change', { bubbles: true }));
  await element.updateComplete;
}

async function press(element: DkCapacityOutlook, ...keys: string[]): Promise<void> {
  for (const key of keys)
    one(element, '.stage').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await element.updateComplete;
}

const TABLE = `<table><caption>Voorbeeldgemeente</caption>
  <thead><tr><th>Jaar</th><th>50–74 jaar</th><th>85 jaar en ouder</th><th>Soort</th></tr></thead>
  <tbody><tr><th>2024</th><td>15.000</td><td>1.000</td><td>geteld</td></tr><tr><th>2040</th><td>15.000</td><td>2.500</td><td>prognose</td></tr></tbody></table>`;

const CSV = `Jaar;pop50_74;pop85\n2022;15200;990\n2023;15100;995\n2024;15000;1000\n2040;15000;2500\n`;

describe('dk-capacity-outlook', () => {
  elementSuite({
    tag: 'dk-capacity-outlook',
    element: DkCapacityOutlook,
    fill: (element) => (element.innerHTML = TABLE),
    badAttributes: {
      older: { good: '85', bad: '90', property: 'older' },
      'base-year': { good: '2024', bad: 'toen', property: 'baseYear' },
      'target-year': { good: '2040', bad: '3040', property: 'targetYear' },
      'projected-from': { good: '2025', bad: 'straks', property: 'projectedFrom' },
      definition: { good: 'broad', bad: 'everybody', property: 'definition' },
      share: { good: '15', bad: '150', property: 'share' },
      'heading-level': { good: '4', bad: '7', property: 'headingLevel' },
    },
    early: { property: 'regionName', value: 'Utrecht' },
  });

  describe('what it shows', () => {
    for (const [name, scenario] of allScenarios)
      it(`${name}: is accessible, and says its sentence before its picture and its picture before its table`, async () => {
        const element = await outlook(scenario);
        await expect(element).to.be.accessible();
        const order = [...inside(element).querySelectorAll('.sentence, svg.picture, details[part=table]')].map(
          (part) => part.localName,
        );
        expect(order).to.deep.equal(name === 'nobodyAtAll' ? ['p', 'details'] : ['p', 'svg', 'details']);
      });

    it('reads the table inside it', async () => {
      const element = await onPage(`<dk-capacity-outlook>${TABLE}</dk-capacity-outlook>`);
      expect(one(element, '.sentence').textContent).to.include('In 2024 waren er in Voorbeeldgemeente 15,0 inwoners');
    });

    it('reads both columns of a file, and takes years after it was fetched for a prognosis only when told', async () => {
      const page = await fixture<HTMLElement>(html`<main></main>`);
      const body = new TextEncoder().encode(CSV);
      const source = seriesSource({
        fetch: async () => ({ ok: true, status: 200, arrayBuffer: async () => body.buffer }),
      });
      provideContext(page, seriesSourceContext, source);
      page.innerHTML =
        '<dk-capacity-outlook src="x.csv" projected-from="2025" region-name="Utrecht"></dk-capacity-outlook>';
      const element = page.querySelector('dk-capacity-outlook')!;
      await waitUntil(() => one(element, '.sentence'));
      expect(one(element, '.sentence').textContent).to.include(
        'In 2040 zijn dat er volgens de prognose 6,0: 60% minder.',
      );
    });

    it('says what became of a file, and tells the page', async () => {
      const page = await fixture<HTMLElement>(html`<main></main>`);
      provideContext(page, seriesSourceContext, { read: (src) => Promise.reject(new SourceError('not-found', src)) });
      const told = oneEvent(page, 'dk-chart-failed');
      page.innerHTML = '<dk-capacity-outlook src="weg.csv"><p>De pagina</p></dk-capacity-outlook>';
      expect(((await told) as CustomEvent<{ code: string }>).detail.code).to.equal('not-found');
      const element = page.querySelector('dk-capacity-outlook')!;
      await waitUntil(() => textOf(element).includes('weg.csv'));
      expect(textOf(element)).to.include('weg.csv is niet gevonden');
      expect(one(element, 'slot')).to.not.equal(null);
    });

    it('says what it is for when it is empty, and shows an example that says it is one', async () => {
      const element = await onPage('<dk-capacity-outlook></dk-capacity-outlook>');
      expect(textOf(element)).to.include('Hier komt het dragend vermogen');
      one<HTMLButtonElement>(element, 'button').click();
      await element.updateComplete;
      expect(textOf(element)).to.include('Voorbeeldgemeente bestaat niet en deze cijfers zijn bedacht');
    });

    it('says in words why a table cannot be read, and leaves the table standing', async () => {
      const element = await onPage('<dk-capacity-outlook><table><tr><th>Jaar</th></tr></table></dk-capacity-outlook>');
      expect(textOf(element)).to.include('Er is geen kolom met inwoners van 50–74 jaar');
      expect(one(element, 'slot')).to.not.equal(null);
    });
  });

  describe('what a reader does', () => {
    it('counts carers once somebody says who is one, by the share of that definition', async () => {
      const element = await outlook(scenarios.typical);
      expect(inside(element).querySelectorAll('.panel-title')).to.have.length(1);
      const told = oneEvent(element, 'dk-outlook-changed');
      await pick(element, 2, 'carers-16');
      expect((await told).detail).to.deep.equal({
        baseYear: undefined,
        targetYear: undefined,
        definition: 'carers-16',
      });
      expect(inside(element).querySelectorAll('.panel-title')).to.have.length(2);
      expect(textOf(element)).to.include('moet het aandeel mantelzorgers stijgen: van 12,9% naar 29,3%');
    });

    it('takes an own share, with a comma, and lets go of it with another definition', async () => {
      const element = await outlook(scenarios.carers);
      await pick(element, 3, '21,5');
      expect(textOf(element)).to.include('eigen cijfer: 21,5%');
      await pick(element, 2, 'carers-18');
      expect(textOf(element)).to.include('landelijke cijfer: 13,5%');
      await pick(element, 3, '400');
      expect(textOf(element)).to.include('hoogstens 100%');
    });

    it('looks at other years', async () => {
      const element = await outlook(scenarios.typical);
      await pick(element, 0, '2018');
      await pick(element, 1, '2030');
      expect(textOf(element))
        .to.include('In 2018 waren er')
        .and.to.include('In 2030 zijn dat er volgens de prognose 11,3');
    });

    it('turns to the other circles by itself when informal care alone will not do', async () => {
      const reachable = await outlook(scenarios.carers);
      expect(one<HTMLDetailsElement>(reachable, 'details[part=circles]').open).to.equal(false);
      await open(reachable, 'circles');
      expect(one(reachable, '.other-circles').textContent).to.include('Techniek');
      const element = await outlook(scenarios.outOfReach);
      expect(one<HTMLDetailsElement>(element, 'details[part=circles]').open).to.equal(true);
      expect(inside(element).querySelectorAll('.other-circles dt')).to.have.length(4);
    });

    it('goes year by year with the keys, opens the table with Enter and stops with Escape', async () => {
      const element = await outlook(scenarios.breakEven);
      await press(element, 'ArrowLeft', 'ArrowLeft');
      expect(one(element, '.stage').getAttribute('aria-valuetext')).to.include('2024: 15,0');
      await press(element, 'Escape');
      expect(one(element, '.reader')).to.equal(null);
      await press(element, 'Enter');
      await aTimeout(20);
      await element.updateComplete;
      expect(inside(element).querySelectorAll('tbody tr')).to.have.length(2);
    });

    it('shows the sum with its numbers', async () => {
      const element = await outlook(scenarios.breakEven);
      await open(element, 'working');
      expect(one(element, '.working').textContent).to.include('37,5');
    });

    it('has its table open on paper, and closed again after', async () => {
      const element = await outlook(scenarios.carers);
      window.dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(one<HTMLDetailsElement>(element, 'details[part=table]').open).to.equal(true);
      window.dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(one<HTMLDetailsElement>(element, 'details[part=table]').open).to.equal(false);
    });

    it('has nothing to choose where the page says so, and then does not ask for it', async () => {
      const element = await outlook(scenarios.readonly, { definition: '' });
      expect(one(element, '.controls')).to.equal(null);
      expect(textOf(element)).to.not.include('Kies wie');
    });

    it('speaks English, with a point for decimals', async () => {
      const element = await outlook(scenarios.breakEven, { lang: 'en' });
      expect(one(element, '.sentence').textContent).to.include('must go from 15% to 37.5%');
    });
  });
});
