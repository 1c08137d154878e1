import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { areasSourceContext, provideContext } from '@draagkracht/base';
import { DkBenchmarkFunnel } from '@draagkracht/charts';
import '@draagkracht/charts/benchmark-funnel/define.js';
import { seriesSource } from '@draagkracht/formats';
import { SourceError, type AreasSource } from '@draagkracht/model';
import {
  allFunnelScenarios,
  scenarios,
  type FunnelScenario,
} from '../../../stories/charts/benchmark-funnel/benchmark-funnel.scenarios.js';
import { itOnReal } from '../../helpers/real-data.js';
import { elementSuite } from '../../suites/element.suite.js';

const inside = (element: Element): ShadowRoot => element.shadowRoot!;
const one = <E extends Element = HTMLElement>(element: Element, selector: string): E =>
  inside(element).querySelector<E>(selector)!;
const textOf = (element: Element): string => (inside(element).textContent ?? '').replace(/\s+/g, ' ').trim();
const stageOf = (element: Element): HTMLElement => one(element, '.stage');
const valueText = (element: Element): string | null => stageOf(element).getAttribute('aria-valuetext');

const towns = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<tr><th>Stad ${at + 1}</th><td>${60 + ((at * 7) % 5)}</td><td>${1000 + at * 10}</td></tr>`,
  ).join('');
const TABLE = `<table><caption>Bijstand (2021)</caption><tr><th>Gemeente</th><th>Aantal</th><th>Inwoners</th></tr>${towns(12)}</table>`;

async function onPage(content: string): Promise<DkBenchmarkFunnel> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.innerHTML = content;
  const element = page.querySelector('dk-benchmark-funnel')!;
  await element.updateComplete;
  return element;
}

async function funnel(scenario: FunnelScenario, width?: number): Promise<DkBenchmarkFunnel> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  if (width) page.style.width = `${width}px`;
  const element = Object.assign(document.createElement('dk-benchmark-funnel'), scenario);
  page.append(element);
  await element.updateComplete;
  return element;
}

async function press(element: DkBenchmarkFunnel, ...keys: string[]): Promise<void> {
  for (const key of keys)
    stageOf(element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await element.updateComplete;
}

async function open(element: DkBenchmarkFunnel, ...parts: string[]): Promise<void> {
  for (const part of parts) {
    one<HTMLDetailsElement>(element, `details[part="${part}"]`).open = true;
    await aTimeout(20);
    await element.updateComplete;
  }
}

describe('dk-benchmark-funnel', () => {
  elementSuite({
    tag: 'dk-benchmark-funnel',
    element: DkBenchmarkFunnel,
    fill: (element) => (element.innerHTML = TABLE),
    badAttributes: {
      kind: { good: 'proportion', bad: 'ranking', property: 'kind' },
      per: { good: '10000', bad: '7', property: 'per' },
      centre: { good: 'group', bad: 'best', property: 'centre' },
      overdispersion: { good: 'off', bad: 'maybe', property: 'overdispersion' },
      levels: { good: '95', bad: '50', property: 'levels' },
      better: { good: 'lower', bad: 'up', property: 'better' },
      'small-number-policy': { good: 'streng', bad: 'open', property: 'smallNumberPolicy' },
      'heading-level': { good: '4', bad: '7', property: 'headingLevel' },
    },
    early: { property: 'own', value: 'Stad 3' },
  });

  describe('what it shows', () => {
    for (const [name, scenario] of allFunnelScenarios)
      it(`${name}: is accessible, and says its sentence before its picture and its picture before its table`, async () => {
        const element = await funnel(scenario);
        await expect(element).to.be.accessible();
        const order = [...inside(element).querySelectorAll('.sentence, svg.picture, details[part="table"]')];
        const judged = name !== 'tooFew';
        expect(order.map(({ localName }) => localName)).to.deep.equal(
          judged ? ['p', 'svg', 'details'] : ['p', 'details'],
        );
      });
    it('is accessible with everything open, and holds every area by name', async () => {
      const element = await funnel(scenarios.farOutside);
      await open(element, 'checklist', 'table', 'working');
      await expect(element).to.be.accessible();
      const rows = [...inside(element).querySelectorAll('tbody tr')];
      expect(rows).to.have.length(60);
      expect(one(element, '.checklist').children).to.have.length(5);
      expect(one(element, '.working').children.length).to.be.at.least(9);
      expect(textOf(element)).to.include('Methode: trechterplot van cijfers per inwoner (funnel-rate), versie 1.');
    });
    it('asks questions only where the own area stands out', async () => {
      expect(one(await funnel(scenarios.typical), '[part="checklist"]')).to.equal(null);
      expect(one(await funnel(scenarios.noOwn), '[part="checklist"]')).to.equal(null);
      expect(one(await funnel(scenarios.justOutside), '[part="checklist"]')).to.not.equal(null);
    });
    it('reads the table inside it, and follows it when the page changes it', async () => {
      const element = await onPage(`<dk-benchmark-funnel own="Stad 3">${TABLE}</dk-benchmark-funnel>`);
      expect(one(element, '.sentence').textContent).to.match(
        /^Bijstand in Stad 3: [\d,]+ per 1\.000 inwoners in 2021\./,
      );
      element.querySelectorAll('td')[4]!.textContent = '400';
      await aTimeout(0);
      await element.updateComplete;
      expect(one(element, '.sentence').textContent)
        .to.include('392,2 per 1.000 inwoners')
        .and.include('duidelijk hoger');
    });
    it('says what it is for when it is empty, and shows an example that says it is one', async () => {
      const element = await onPage('<dk-benchmark-funnel></dk-benchmark-funnel>');
      expect(textOf(element)).to.include('Hier komt een eerlijke vergelijking.');
      one<HTMLButtonElement>(element, 'button').click();
      await element.updateComplete;
      expect(textOf(element)).to.include('Voorbeeld. Deze cijfers zijn bedacht.').and.include('in Voorbeeldstad 9:');
    });
    it('names what is wrong with a table, and leaves it in sight', async () => {
      const element = await onPage(
        '<dk-benchmark-funnel><table><tr><th>Gemeente</th><th>Deel</th><th>N</th></tr><tr><td>Utrecht</td><td>5%</td><td>9</td></tr></table></dk-benchmark-funnel>',
      );
      expect(one(element, '.message.fault').textContent).to.include('percentages (“5%”, Utrecht)');
      expect(one<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.length(1);
      element.lang = 'en';
      await element.updateComplete;
      expect(one(element, '.message.fault').textContent).to.include('Put numbers there');
    });
    it('speaks English throughout', async () => {
      const element = await funnel(scenarios.overdispersed);
      element.lang = 'en';
      await element.updateComplete;
      await open(element, 'table', 'working');
      expect(textOf(element)).to.not.match(/gemeenten|grens|Buiten|Cijfers|toeval/);
      expect(textOf(element)).to.include('So the limits have been widened.');
    });
    it('never throws on nonsense', async () => {
      const element = await funnel(scenarios.typical);
      Object.assign(element, { comparison: null });
      for (const name of ['own', 'per', 'kind', 'src', 'population', 'group', 'period', 'better', 'levels', 'centre']) {
        element.setAttribute(name, 'x');
        element.removeAttribute(name);
      }
      await element.updateComplete;
      expect(textOf(element)).to.include('eerlijke vergelijking');
    });
  });

  describe('a src', () => {
    const answer = (readAreas: AreasSource['readAreas']): (() => void) =>
      provideContext(document, areasSourceContext, { readAreas });
    let stop = (): void => {};
    afterEach(() => stop());

    const csv = `regio;naam;jaar;bijstand;inwoners\n${Array.from({ length: 12 }, (_, at) => `GM${1000 + at};Stad ${at};2023;${600 + ((at * 7) % 9)};${10_000 + at}`).join('\n')}`;

    it('is compared with the areas in it, by what is named of it', async () => {
      const source = seriesSource({
        fetch: () =>
          Promise.resolve({
            ok: true,
            status: 200,
            arrayBuffer: () => Promise.resolve(new TextEncoder().encode(csv).buffer),
          }),
      });
      stop = answer((...asked) => source.readAreas(...asked));
      const element = await onPage(
        '<dk-benchmark-funnel src="a.csv" indicator="bijstand" population="inwoners" own="GM1003"></dk-benchmark-funnel>',
      );
      await aTimeout(50);
      await element.updateComplete;
      expect(one(element, '.sentence').textContent).to.match(
        /^Bijstand in Stad 3: [\d,]+ per 1\.000 inwoners in 2023\./,
      );
      element.population = '';
      await element.updateComplete;
      await aTimeout(50);
      await element.updateComplete;
      expect(one(element, '.message.fault').textContent).to.include('Noem bij population');
    });
    it('that fails says so, tells the page, and leaves its table in sight', async () => {
      stop = answer(() => Promise.reject(new SourceError('not-found', 'a.csv')));
      const page = await fixture<HTMLElement>(html`<main></main>`);
      const failed = oneEvent(page, 'dk-chart-failed') as Promise<CustomEvent<{ code: string }>>;
      page.innerHTML = `<dk-benchmark-funnel src="a.csv">${TABLE}</dk-benchmark-funnel>`;
      expect((await failed).detail.code).to.equal('not-found');
      const element = page.querySelector('dk-benchmark-funnel')!;
      await element.updateComplete;
      expect(one(element, '.message.fault').textContent).to.include('niet gevonden');
    });
    it('says that it is loading, and that nothing on the page can read files', async () => {
      stop = answer(() => new Promise(() => {}));
      expect(textOf(await onPage('<dk-benchmark-funnel src="a.csv"></dk-benchmark-funnel>'))).to.include(
        'worden geladen',
      );
      stop();
      expect(textOf(await onPage('<dk-benchmark-funnel src="a.csv"></dk-benchmark-funnel>'))).to.include(
        'kan geen bestanden lezen',
      );
    });
    itOnReal(
      'of the key figures gives the funnel of the municipalities',
      'kwb/kwb2020-gemeenten.windows-1252.csv',
      async (bytes) => {
        const source = seriesSource({
          fetch: () => Promise.resolve({ ok: true, status: 200, arrayBuffer: () => Promise.resolve(bytes.buffer) }),
        });
        stop = answer((...asked) => source.readAreas(...asked));
        const element = await onPage(
          '<dk-benchmark-funnel src="kwb2020-gemeenten.csv" indicator="PersonenPerSoortUitkeringBijstand_83" population="AantalInwoners_5" group="MateVanStedelijkheid_115" own="GM0344"></dk-benchmark-funnel>',
        );
        await aTimeout(300);
        await element.updateComplete;
        expect(one(element, '.sentence').textContent).to.include(
          'in Utrecht: 29,5 per 1.000 inwoners in 2020. Dat is hoger dan bij deze 355 gemeenten (gemiddeld 15,9), maar valt binnen de gewone verschillen. De gemeenten verschillen meer dan door toeval.',
        );
        element.centre = 'group';
        await element.updateComplete;
        expect(one(element, '.sentence').textContent).to.include('deze 21 vergelijkbare gemeenten');
        expect(one(element, '[part="notes"]').textContent).to.include('dezelfde stedelijkheid: zeer sterk stedelijk');
      },
    );
  });

  describe('area by area', () => {
    it('is one tab stop when the own area does not stand out', async () => {
      const element = await funnel(scenarios.typical);
      const stops = [...inside(element).querySelectorAll<HTMLElement>('*')].filter((part) => part.tabIndex >= 0);
      expect(stops).to.deep.equal([stageOf(element)]);
    });
    it('begins at the own area and goes by number of people', async () => {
      const element = await funnel(scenarios.typical);
      const told: string[] = [];
      element.addEventListener('dk-area-selected', (event) => told.push(event.detail.code));
      expect(valueText(element)).to.match(/^Voorbeeldstad 41: /);
      await press(element, 'ArrowRight');
      expect(valueText(element)).to.match(
        /^Voorbeeldstad 41: [\d,]+ per 1\.000 inwoners \([\d.]+ van [\d.]+\), binnen de grenzen\.$/,
      );
      await press(element, 'ArrowRight');
      expect(valueText(element)).to.match(/^Voorbeelddam 42: /);
      await press(element, 'Home');
      expect(stageOf(element).getAttribute('aria-valuenow')).to.equal('0');
      expect(told).to.deep.equal(['GM2040', 'GM2041', 'GM2000']);
      await press(element, 'Escape');
      expect(one(element, '.reader')).to.equal(null);
    });
    it('follows a pointer to the nearest area', async () => {
      const element = await funnel(scenarios.typical);
      // The smallest area lies by itself at the left: a whole pixel more or less, as browsers round them, meets no other.
      const stage = stageOf(element).getBoundingClientRect();
      await press(element, 'Home');
      const first = valueText(element);
      await press(element, 'Escape');
      const at = { clientX: stage.left, clientY: stage.top + stage.height / 2, bubbles: true };
      stageOf(element).dispatchEvent(new PointerEvent('pointermove', at));
      await element.updateComplete;
      expect(one(element, '.readout').textContent.trim()).to.equal(first);
      stageOf(element).dispatchEvent(new PointerEvent('pointerleave'));
      await element.updateComplete;
      expect(one(element, '.reader')).to.equal(null);
    });
    it('opens the table with Enter and goes to it', async () => {
      const element = await funnel(scenarios.typical);
      await press(element, 'Enter');
      await aTimeout(20);
      await element.updateComplete;
      expect(one<HTMLDetailsElement>(element, 'details[part="table"]').open).to.equal(true);
      expect(inside(element).activeElement?.localName).to.equal('summary');
      expect(inside(element).querySelectorAll('tbody tr')).to.have.length(60);
      expect(
        [...inside(element).querySelectorAll<HTMLButtonElement>('.saving button')].map(({ value }) => value),
      ).to.eql(['csv', 'svg', 'png']);
    });
  });

  describe('in every room', () => {
    for (const width of [200, 320, 2000])
      it(`stays inside a width of ${width} pixels`, async () => {
        for (const [name, scenario] of allFunnelScenarios) {
          const element = await funnel(scenario, width);
          expect(element.scrollWidth, name).to.be.at.most(width);
          element.parentElement!.remove();
        }
      });
    it('gives enlarged text its room', async () => {
      const page = await fixture<HTMLElement>(html`<main style="font-size: 32px; width: 640px"></main>`);
      const element = Object.assign(document.createElement('dk-benchmark-funnel'), {
        comparison: scenarios.typical.comparison,
      });
      page.append(element);
      await element.updateComplete;
      expect(getComputedStyle(one(element, 'svg text')).fontSize).to.equal('26px');
      expect(element.scrollWidth).to.be.at.most(640);
    });
    it('opens figures and questions for print, and closes them after', async () => {
      const element = await funnel(scenarios.farOutside);
      window.dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(inside(element).querySelectorAll('tbody tr')).to.have.length(60);
      expect(one(element, '.checklist').children).to.have.length(5);
      window.dispatchEvent(new Event('afterprint'));
      await aTimeout(20);
      expect([...inside(element).querySelectorAll('details')].some((part) => part.open)).to.equal(false);
    });
    it('draws 342 areas within a frame or two', async () => {
      await funnel(scenarios.overdispersed);
      const from = performance.now();
      await funnel(scenarios.labelled);
      expect(performance.now() - from).to.be.below(200);
    });
    it('draws from left to right on a page that reads from right to left', async () => {
      await setViewport({ width: 800, height: 600 });
      const element = await funnel(scenarios.typical);
      element.parentElement!.dir = 'rtl';
      expect(getComputedStyle(one(element, 'svg')).direction).to.equal('ltr');
    });
  });
});
