import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { provideContext, seriesSourceContext } from '@draagkracht/base';
import { DkOutcomeChart } from '@draagkracht/charts';
import '@draagkracht/charts/outcome-chart/define.js';
import { seriesSource } from '@draagkracht/formats';
import { SourceError, sameText, type Series, type SeriesSource } from '@draagkracht/model';
import {
  allScenarios,
  scenarios,
  type ChartScenario,
} from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { itOnReal } from '../../helpers/real-data.js';
import { elementSuite } from '../../suites/element.suite.js';

const inside = (element: Element): ShadowRoot => element.shadowRoot!;
const textOf = (element: Element): string => (inside(element).textContent ?? '').replace(/\s+/g, ' ').trim();
const one = <E extends Element = HTMLElement>(element: Element, selector: string): E =>
  inside(element).querySelector<E>(selector)!;
const stageOf = (element: Element): HTMLElement => one(element, '.stage');

async function chart(
  scenario: ChartScenario,
  fill: (element: DkOutcomeChart) => void = () => {},
): Promise<DkOutcomeChart> {
  const element = document.createElement('dk-outcome-chart');
  element.series = scenario.series;
  element.others = scenario.others ?? [];
  if (scenario.smallNumberPolicy) element.smallNumberPolicy = scenario.smallNumberPolicy;
  if (scenario.kind) element.kind = scenario.kind;
  fill(element);
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.append(element);
  await element.updateComplete;
  return element;
}

async function onPage(content: string): Promise<DkOutcomeChart> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.innerHTML = content;
  const element = page.querySelector('dk-outcome-chart')!;
  await element.updateComplete;
  return element;
}

async function press(element: DkOutcomeChart, ...keys: string[]): Promise<void> {
  for (const key of keys)
    stageOf(element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await element.updateComplete;
}

const TABLE = `<table><caption>Jongeren met jeugdhulp (%)</caption>
  <thead><tr><th>Jaar</th><th>Utrecht</th><th>Nederland</th></tr></thead>
  <tbody><tr><th>2022</th><td>9,1</td><td>9,7</td></tr><tr><th>2023</th><td>.</td><td>9,8</td></tr><tr><th>2024</th><td>9,6*</td><td>10,0</td></tr></tbody></table>`;

describe('dk-outcome-chart', () => {
  elementSuite({
    tag: 'dk-outcome-chart',
    element: DkOutcomeChart,
    fill: (element) => (element.innerHTML = TABLE),
    badAttributes: {
      kind: { good: 'run', bad: 'pie', property: 'kind' },
      better: { good: 'lower', bad: 'up', property: 'better' },
      'small-number-policy': { good: 'streng', bad: 'open', property: 'smallNumberPolicy' },
      'heading-level': { good: '4', bad: '7', property: 'headingLevel' },
    },
    early: { property: 'unit', value: 'dagen' },
  });

  describe('what it shows', () => {
    it('says what figures of other areas were put together, in either language', async () => {
      const element = await chart(scenarios.carried);
      expect(textOf(element)).to.include('Samengesteld uit Beemster en Purmerend (gewogen gemiddelde');
      const english = await chart(scenarios.carried, (given) => (given.lang = 'en'));
      await waitUntil(() => textOf(english).includes('Put together from Beemster and Purmerend'));
    });

    it('says the same whatever the order of the points', async () => {
      const sentence = (element: Element): string => one(element, '.sentence').textContent;
      const { series } = scenarios.run;
      const told = sentence(await chart(scenarios.run));
      for (const points of [series.points.toReversed(), [...series.points.slice(4), ...series.points.slice(0, 4)]])
        expect(sentence(await chart({ about: '', series: { ...series, points } }))).to.equal(told);
    });

    it('says after it has drawn what to mind when reading it, and not on a card', async () => {
      const element = await chart(scenarios.values);
      await waitUntil(() => one(element, '.reading-aid'));
      expect(one(element, '.reading-aid').textContent).to.include('Twee cijfers zijn nog geen trend');
      await expect(element).to.be.accessible();
      const card = await chart(scenarios.values, (made) => (made.compact = true));
      await aTimeout(60);
      expect(one(card, '.reading-aid')).to.equal(null);
    });

    for (const [name, scenario] of allScenarios)
      it(`${name}: is accessible, and says its sentence before its picture and its picture before its table`, async () => {
        const element = await chart(scenario);
        await expect(element).to.be.accessible();
        const order = [...inside(element).querySelectorAll('.sentence, svg.picture, details[part=table]')].map(
          (part) => part.localName,
        );
        expect(order).to.deep.equal(scenario.series.points.length > 0 ? ['p', 'svg', 'details'] : ['p']);
        expect(one(element, '.sentence').textContent).to.match(/\.$/);
      });

    it('reads the table inside it', async () => {
      const element = await onPage(`<dk-outcome-chart>${TABLE}</dk-outcome-chart>`);
      expect(one(element, '.sentence').textContent).to.include('Jongeren met jeugdhulp in Utrecht: 9,6% in 2024.');
      expect(textOf(element)).to.include('open punt: voorlopig cijfer').and.to.include('niet bekend');
    });

    it('holds a table with every figure of the data', async () => {
      const element = await onPage(`<dk-outcome-chart>${TABLE}</dk-outcome-chart>`);
      one<HTMLDetailsElement>(element, 'details[part=table]').open = true;
      await aTimeout(20);
      await element.updateComplete;
      const rows = [...inside(element).querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent),
      );
      expect(rows).to.deep.equal([
        ['2022', '9,1%', '', '9,7%'],
        ['2023', 'niet bekend', '', '9,8%'],
        ['2024', '9,6%', 'voorlopig', '10,0%'],
      ]);
    });

    it('follows the table when the page changes it', async () => {
      const element = await onPage(`<dk-outcome-chart>${TABLE}</dk-outcome-chart>`);
      element.querySelector('tbody tr:last-child td')!.textContent = '12,4';
      await aTimeout(0);
      await element.updateComplete;
      expect(one(element, '.sentence').textContent).to.include('12,4% in 2024');
    });

    it('puts a hundred thousand rows in the table only as far as they are asked for', async () => {
      const element = await chart(scenarios.manyPoints);
      await press(element, 'Enter');
      await aTimeout(20);
      expect(inside(element).querySelectorAll('tbody tr').length).to.equal(200);
      one<HTMLButtonElement>(element, 'details[part=table] button').click();
      await element.updateComplete;
      expect(inside(element).querySelectorAll('tbody tr').length).to.equal(400);
    });

    it('says what it is for when it is empty, and shows an example that says it is one', async () => {
      const element = await onPage('<dk-outcome-chart></dk-outcome-chart>');
      expect(textOf(element)).to.include('Hier komt een grafiek');
      one<HTMLButtonElement>(element, 'button').click();
      await element.updateComplete;
      expect(textOf(element)).to.include('Deze cijfers zijn bedacht').and.to.include('78% in 2024');
    });

    it('draws a target that somebody stands behind, and refuses any other with a remark', async () => {
      const element = await onPage(`<dk-outcome-chart better="lower" target="2026: 8,5">${TABLE}</dk-outcome-chart>`);
      expect(textOf(element)).to.include('Het doel is niet getekend');
      expect(one(element, 'svg.picture .target')).to.equal(null);
      element.targetSetBy = 'de gemeenteraad';
      element.targetBasis = 'Beleidsplan 2024';
      await element.updateComplete;
      expect(textOf(element)).to.include('doel: 8,5% in 2026. Gesteld door de gemeenteraad, volgens Beleidsplan 2024.');
      expect(one(element, 'svg.picture .target')).to.not.equal(null);
    });

    it('takes events and breaks from lists on the page', async () => {
      const lists =
        '<ol data-dk="events"><li><time datetime="2023">2023</time>: Nieuwe inkoop</li></ol><ol data-dk="breaks"><li><time>2024</time> andere telling</li></ol>';
      const element = await onPage(`<dk-outcome-chart>${TABLE}${lists}</dk-outcome-chart>`);
      expect(one(element, '.events').textContent).to.include('2023: Nieuwe inkoop');
      expect(one(element, '.event text').textContent).to.equal('1');
      expect(textOf(element)).to.include('Vanaf 2024 meet men anders: andere telling.');
    });

    it('makes the chart that is asked for when what judges it has come, and says what cannot be made', async () => {
      const element = await chart(scenarios.pChart);
      expect(one(element, 'svg.picture .limit').getAttribute('d')!.match(/V/g)!.length).to.be.above(10);
      element.kind = 'auto';
      await element.updateComplete;
      expect(one(element, 'svg.picture .limit').getAttribute('d')).to.not.include('V');
      const refused = await chart(scenarios.kindRefused);
      expect(textOf(refused)).to.include('Een p-kaart kan hier niet');
    });

    it('locks limits, and begins them anew where the page names cause and role', async () => {
      const rows = Array.from(
        { length: 24 },
        (_, at) => `<tr><td>${2001 + at}</td><td>${(at < 12 ? 10 : 40) + (at % 3)}</td></tr>`,
      );
      const table = `<table><tr><th>Jaar</th><th>N</th></tr>${rows.join('')}</table>`;
      const list = (by: string): string =>
        `<ol data-dk="rebases"><li data-by="${by}"><time>2013</time> nieuwe telling</li></ol>`;
      const anew = await onPage(`<dk-outcome-chart>${table}${list('de raad')}</dk-outcome-chart>`);
      expect(inside(anew).querySelectorAll('svg.picture .rebase, svg.picture .limit').length).to.equal(3);
      expect(textOf(anew)).to.include('Vanaf 2013 gelden nieuwe grenzen: nieuwe telling (de raad).');
      const refused = await onPage(`<dk-outcome-chart>${table}${list('')}</dk-outcome-chart>`);
      expect(textOf(refused)).to.include('De grenzen beginnen niet opnieuw');
      const locked = await onPage(`<dk-outcome-chart baseline="12">${table}</dk-outcome-chart>`);
      expect(one(locked, '.sentence').textContent).to.match(/ongewoon hoog|boven/);
    });

    it('takes the rows of a table in any order', async () => {
      const rows = Array.from(
        { length: 14 },
        (_, at) => `<tr><td>${2001 + at}</td><td>${at < 13 ? 10 + (at % 3) : 40}</td></tr>`,
      );
      const said = async (given: readonly string[]): Promise<string> => {
        const head = '<tr><th>Jaar</th><th>N</th></tr>';
        const element = await onPage(`<dk-outcome-chart><table>${head}${given.join('')}</table></dk-outcome-chart>`);
        return one(element, '.sentence').textContent;
      };
      const told = await said(rows);
      expect(told).to.include('ongewoon hoog');
      expect(await said(rows.toReversed())).to.equal(told);
      expect(await said([...rows.slice(5), ...rows.slice(0, 5)])).to.equal(told);
    });

    it('links to the source only when there is an address of the web', async () => {
      const element = await chart(scenarios.gaps);
      const link = one<HTMLAnchorElement>(element, 'a');
      expect([link.href, link.rel]).to.deep.equal(['https://opendata.cbs.nl/#/CBS/nl/dataset/85099NED', 'noopener']);
      const source = { name: 'CBS', url: 'javascript:alert(1)' };
      element.series = { ...scenarios.gaps.series, indicator: { ...scenarios.gaps.series.indicator, source } };
      await element.updateComplete;
      expect(one(element, 'a')).to.equal(null);
    });

    it('hides small numbers unless it is for use inside, and then says so', async () => {
      const element = await chart(scenarios.suppressed);
      expect(textOf(element)).to.include('te weinig om te tonen');
      element.smallNumberPolicy = 'intern';
      await element.updateComplete;
      expect(textOf(element)).to.include('Intern: niet publiceren').and.not.to.include('te weinig om te tonen');
    });

    it('never throws on nonsense', async () => {
      const nonsense = {
        ...scenarios.typical.series,
        points: [
          { period: 'x', value: Number.NaN },
          { period: '', value: Number.POSITIVE_INFINITY },
          { period: 'x', value: 3 },
        ],
      };
      const element = await chart({ about: '', series: nonsense });
      expect(textOf(element)).to.include('niet bekend');
      Object.assign(element, { series: null, others: null });
      for (const name of ['kind', 'target', 'unit', 'src', 'better']) {
        element.setAttribute(name, 'x');
        element.removeAttribute(name);
      }
      await element.updateComplete;
      expect(textOf(element)).to.include('Hier komt een grafiek');
    });
  });

  describe('bad input, named', () => {
    const table = (rows: string, head = '<tr><th>Jaar</th><th>Cijfer</th></tr>'): string =>
      `<dk-outcome-chart><table>${head}${rows}</table></dk-outcome-chart>`;
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const faults: readonly (readonly [name: string, content: string, says: string])[] = [
      [
        'merged cells',
        table(`<tr><td rowspan="2">2023</td><td>1</td></tr><tr><td>2</td></tr>`),
        'samengevoegde cellen (“2023”)',
      ],
      ['one column', table('<tr><td>2023</td></tr>', '<tr><th>Jaar</th></tr>'), 'maar één kolom'],
      ['no rows', table(''), 'geen rijen'],
      [
        'text where a figure belongs',
        table(row('2023', '12') + row('2024', 'veel')),
        'tekst waar een cijfer hoort (“veel”, 2024)',
      ],
      ['no periods', table(row('Noord', '12') + row('Zuid', '13')), 'geen periodes (“Noord”)'],
      ['a period twice', table(row('2023', '12') + row('2023', '13')), 'twee keer in de tabel (2023)'],
      [
        'mixed periods',
        table(row('2023', '12') + row('2024KW01', '13')),
        'andere periodes door elkaar (2023, 2024KW01)',
      ],
      [
        'mixed units',
        table(row('2023', '12', '3'), '<tr><th>Jaar</th><th>Deel (%)</th><th>Lasten (euro)</th></tr>'),
        'niet dezelfde eenheid (%, euro)',
      ],
    ];
    for (const [name, content, says] of faults)
      it(`${name}: says what and where, and leaves the page's own table in sight`, async () => {
        const element = await onPage(content);
        expect(one(element, '.message.fault').textContent).to.include(says);
        expect(one<HTMLSlotElement>(element, 'slot').assignedElements()).to.deep.equal([
          element.querySelector('table'),
        ]);
        expect(element.querySelector('table')!.getBoundingClientRect().height).to.be.greaterThan(0);
        element.lang = 'en';
        await element.updateComplete;
        expect(one(element, '.message.fault').textContent).to.match(/^(The|There|A|Years) /);
      });
  });

  describe('a src', () => {
    const answer = (read: SeriesSource['read']): (() => void) =>
      provideContext(document, seriesSourceContext, { read });
    let stop = (): void => {};
    afterEach(() => stop());

    it('shows what the reader of the page gives, with what the page says of it', async () => {
      const asked: unknown[] = [];
      stop = answer(
        async (src, choice) => (asked.push([src, choice]), { series: scenarios.typical.series, problems: [] }),
      );
      const element = await onPage(
        '<dk-outcome-chart src="cijfers.csv" indicator="x" region="GM0344" unit="punten"></dk-outcome-chart>',
      );
      await aTimeout(0);
      await element.updateComplete;
      expect(one(element, '.sentence').textContent).to.include('78 punten in 2024');
      expect(asked).to.deep.equal([['cijfers.csv', { indicator: 'x', region: 'GM0344' }]]);
    });

    for (const [code, says] of [
      ['not-found', 'niet gevonden'],
      ['html', 'webpagina'],
      ['other-origin', 'andere site'],
      ['offline', 'verbinding'],
      ['no-such-indicator', 'staat niet in het bestand'],
      ['choose-region', 'meer gebieden'],
    ] as const)
      it(`${code}: says so, tells the page, and leaves its table in sight`, async () => {
        stop = answer(() => Promise.reject(new SourceError(code, 'cijfers.csv')));
        const page = await fixture<HTMLElement>(html`<main></main>`);
        const failed = oneEvent(page, 'dk-chart-failed') as Promise<CustomEvent<{ code: string }>>;
        page.innerHTML = `<dk-outcome-chart src="cijfers.csv">${TABLE}</dk-outcome-chart>`;
        expect((await failed).detail.code).to.equal(code);
        const element = page.querySelector('dk-outcome-chart')!;
        await element.updateComplete;
        expect(one(element, '.message.fault').textContent).to.include(says);
        expect(element.querySelector('table')!.getBoundingClientRect().height).to.be.greaterThan(0);
      });

    it('says that it is loading, and that nothing on the page can read files', async () => {
      stop = answer(() => new Promise(() => {}));
      const element = await onPage('<dk-outcome-chart src="cijfers.csv"></dk-outcome-chart>');
      expect(textOf(element)).to.include('worden geladen');
      stop();
      element.remove();
      document.querySelector('main')!.append(element);
      await element.updateComplete;
      expect(textOf(element)).to.include('kan geen bestanden lezen');
    });
  });

  describe('point by point', () => {
    it('is one tab stop when the table is closed', async () => {
      const element = await chart(scenarios.typical);
      const stops = [...inside(element).querySelectorAll<HTMLElement>('*')].filter((part) => part.tabIndex >= 0);
      expect(stops).to.deep.equal([stageOf(element)]);
    });

    it('goes with the keys, says each point, and stops with Escape', async () => {
      const element = await chart(scenarios.gaps);
      const said = (): string | null => stageOf(element).getAttribute('aria-valuetext');
      await press(element, 'Home');
      expect(said()).to.equal('2013: 8,1%.');
      await press(element, 'ArrowRight');
      expect(said()).to.equal('2014: niet bekend.');
      expect(stageOf(element).getAttribute('aria-valuenow')).to.equal('1');
      await press(element, 'End');
      expect(said()).to.equal('2024: 9,7%.');
      await press(element, 'PageDown');
      expect(said()).to.equal('2023: 9,9%.');
      expect(one(element, '.readout').textContent.trim()).to.equal('2023: 9,9%.');
      await press(element, 'Escape');
      expect(one(element, '.reader')).to.equal(null);
    });

    it('tells where the reader is, and only when the reader moved', async () => {
      const element = await chart(scenarios.typical);
      const told: string[] = [];
      element.addEventListener('dk-point-selected', (event) => told.push(event.detail.period));
      element.series = scenarios.run.series;
      await element.updateComplete;
      await press(element, 'End', 'End', 'ArrowLeft');
      expect(told).to.deep.equal(['2024JJ00', '2023JJ00']);
    });

    it('opens the table with Enter and goes to it', async () => {
      const element = await chart(scenarios.typical);
      await press(element, 'Enter');
      await waitUntil(() => inside(element).querySelector('tbody tr'), 'the table is there', { timeout: 10_000 });
      expect(one<HTMLDetailsElement>(element, 'details[part=table]').open).to.equal(true);
      expect(inside(element).activeElement?.localName).to.equal('summary');
      expect(inside(element).querySelectorAll('tbody tr').length).to.equal(8);
    });

    it('is reached with Tab, and says then which keys there are', async () => {
      const element = await chart(scenarios.typical);
      await sendKeys({ press: 'Tab' });
      expect(inside(element).activeElement).to.equal(stageOf(element));
      expect(getComputedStyle(one(element, '.keys')).display).to.not.equal('none');
    });

    it('follows the pointer to the nearest point', async () => {
      const element = await chart(scenarios.typical);
      const { left, top, width } = stageOf(element).getBoundingClientRect();
      stageOf(element).dispatchEvent(
        new PointerEvent('pointermove', { clientX: left + width / 2, clientY: top + 50, bubbles: true }),
      );
      await element.updateComplete;
      expect(one(element, '.readout').textContent.trim()).to.match(/^20(19|20|21): 7\d%\.$/);
      stageOf(element).dispatchEvent(new PointerEvent('pointerleave'));
      await element.updateComplete;
      expect(one(element, '.readout').textContent.trim()).to.not.match(/^20/);
    });

    it('goes through areas when there is one period of several', async () => {
      const element = await chart(scenarios.onePeriod);
      await press(element, 'ArrowRight', 'ArrowRight');
      expect(stageOf(element).getAttribute('aria-valuetext')).to.equal('Wijk 01 Noordwest, 2020: niet bekend.');
    });
  });

  describe('in every room', () => {
    for (const width of [0, 200, 320, 2000])
      it(`stays inside a width of ${width} pixels`, async () => {
        for (const [name, scenario] of allScenarios) {
          const page = await fixture<HTMLElement>(html`<main></main>`);
          page.style.width = `${width}px`;
          const element = document.createElement('dk-outcome-chart');
          Object.assign(element, { series: scenario.series, others: scenario.others ?? [] });
          page.append(element);
          await element.updateComplete;
          if (width >= 200) expect(element.scrollWidth, name).to.be.at.most(width);
          element.remove();
        }
      });

    it('gives enlarged text its room', async () => {
      const page = await fixture<HTMLElement>(html`<main style="font-size: 32px; width: 640px"></main>`);
      const element = document.createElement('dk-outcome-chart');
      element.series = scenarios.typical.series;
      page.append(element);
      await element.updateComplete;
      expect(getComputedStyle(one(element, 'svg text')).fontSize).to.equal('26px');
      expect(element.scrollWidth).to.be.at.most(640);
    });

    it('draws from left to right on a page that reads from right to left', async () => {
      const element = await chart(scenarios.typical);
      element.parentElement!.dir = 'rtl';
      expect(getComputedStyle(one(element, 'svg')).direction).to.equal('ltr');
      await expect(element).to.be.accessible();
    });

    it('moves nothing', async () => {
      const element = await chart(scenarios.typical);
      const moving = [...inside(element).querySelectorAll('*')].filter((part) => {
        const { animationName, transitionDuration } = getComputedStyle(part);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration);
      });
      expect(moving).to.deep.equal([]);
    });

    it('opens its table for print and closes it after', async () => {
      const element = await chart(scenarios.typical);
      await aTimeout(200);
      window.dispatchEvent(new Event('beforeprint'));
      await element.updateComplete; // Paper waits for no more than what is at hand.
      expect(one(element, 'tbody').children.length).to.equal(8);
      window.dispatchEvent(new Event('afterprint'));
      await aTimeout(20);
      expect(one<HTMLDetailsElement>(element, 'details[part=table]').open).to.equal(false);
    });

    it('follows the language of the page', async () => {
      const element = await chart(scenarios.typical);
      expect(textOf(element)).to.include('Cijfers in een tabel');
      document.documentElement.lang = 'en';
      await aTimeout(0);
      await element.updateComplete;
      expect(textOf(element)).to.include('Figures in a table').and.to.include('Residents who can manage');
      document.documentElement.removeAttribute('lang');
      await aTimeout(0);
    });

    it('is lower when compact', async () => {
      const element = await chart(scenarios.typical);
      const before = one(element, 'svg').getBoundingClientRect().height;
      element.compact = true;
      await element.updateComplete;
      expect(one(element, 'svg').getBoundingClientRect().height).to.be.lessThan(before);
    });
  });

  describe('real figures', () => {
    itOnReal('a neighbourhood of CBS beside its municipality', 'kwb/kwb2020-nederland.csv', async (bytes) => {
      const source = seriesSource({
        fetch: async () => ({ ok: true, status: 200, arrayBuffer: async () => bytes.buffer }),
      });
      const read = async (region: string): Promise<Series> =>
        (
          await source.read(
            'kwb2020-nederland.csv',
            { indicator: 'GemiddeldeHuishoudensgrootte', region },
            new AbortController().signal,
          )
        ).series;
      const element = await chart({ about: '', series: await read('BU03440111'), others: [await read('GM0344')] });
      expect(one(element, '.sentence').textContent).to.match(/: 1,6\D* in 2020\./);
      await press(element, 'End');
      expect(stageOf(element).getAttribute('aria-valuetext')).to.match(/, 2020: 1,9/);
      await expect(element).to.be.accessible();
    });
  });

  describe('a hundred thousand points', () => {
    it('stay fluent', async () => {
      const points = Array.from({ length: 100_000 }, (_, at) => ({
        period: String(at),
        value: 400 + 60 * Math.sin(at * 2.4) + (at === 70_000 ? 900 : 0),
      }));
      const series: Series = {
        indicator: { id: 'x', label: sameText('Meldingen'), unit: '', decimals: 0, direction: 'higher' },
        points,
      };
      const element = await chart({ about: '', series });
      expect(one(element, '.line').getAttribute('d')!.length).to.be.lessThan(60_000);
      expect(inside(element).querySelectorAll('svg.picture *').length).to.be.lessThan(200);
      await press(element, 'End', 'ArrowLeft');
      expect(stageOf(element).getAttribute('aria-valuenow')).to.equal('99998');
    });
  });

  before(() => setViewport({ width: 1000, height: 800 }));
});
