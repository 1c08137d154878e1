import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { provideContext, seriesSourceContext } from '@draagkracht/base';
import { DkIndicatorCard } from '@draagkracht/charts';
import '@draagkracht/charts/indicator-card/define.js';
import { publicationText, seriesSource, writePublication } from '@draagkracht/formats';
import { emptyBlock, NO_GAP } from '@draagkracht/model';
import {
  allScenarios,
  pasted,
  scenarios,
  story,
  type CardScenario,
} from '../../../stories/charts/indicator-card/indicator-card.scenarios.js';
import { elementSuite } from '../../suites/element.suite.js';

const one = <E extends Element = HTMLElement>(element: Element, selector: string): E =>
  element.shadowRoot!.querySelector<E>(selector)!;
const textOf = (element: Element): string => (element.shadowRoot!.textContent ?? '').replace(/\s+/g, ' ').trim();

async function card(given: CardScenario): Promise<DkIndicatorCard> {
  const element = document.createElement('dk-indicator-card');
  element.series = given.series;
  element.others = given.others ?? [];
  element.story = given.story;
  element.compact = given.compact ?? false;
  if (given.kind) element.kind = given.kind;
  if (given.smallNumberPolicy) element.smallNumberPolicy = given.smallNumberPolicy;
  if (given.lang) element.lang = given.lang;
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.append(element);
  await element.updateComplete;
  if (given.chartShown) await openChart(element);
  return element;
}

async function openChart(element: DkIndicatorCard): Promise<HTMLElement> {
  one<HTMLButtonElement>(element, 'button[aria-expanded]').click();
  await element.updateComplete;
  const chart = one(element, 'dk-outcome-chart') as HTMLElement & { updateComplete: Promise<unknown> };
  await chart?.updateComplete;
  return chart;
}

async function onPage(content: string, prepare: (page: HTMLElement) => void = () => {}): Promise<DkIndicatorCard> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  prepare(page);
  page.innerHTML = content;
  const element = page.querySelector('dk-indicator-card')!;
  await element.updateComplete;
  return element;
}

describe('dk-indicator-card', () => {
  elementSuite({
    tag: 'dk-indicator-card',
    element: DkIndicatorCard,
    fill: (element) => {
      const made = document.createElement('div');
      made.innerHTML = pasted;
      element.append(...made.firstElementChild!.childNodes);
    },
    badAttributes: {
      better: { good: 'lower', bad: 'up', property: 'better' },
      'small-number-policy': { good: 'streng', bad: 'open', property: 'smallNumberPolicy' },
      'heading-level': { good: '4', bad: '7', property: 'headingLevel' },
    },
    early: { property: 'story', value: story },
  });

  for (const [name, given] of allScenarios)
    it(`${name}: is accessible, as wide as its place, and says the number before its meaning`, async () => {
      await setViewport({ width: 320, height: 800 });
      const element = await card(given);
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      const order = [...element.shadowRoot!.querySelectorAll('.figure, .sentence, dl')].map(
        ({ localName }) => localName,
      );
      expect(order).to.deep.equal(['div', 'p', 'dl'].slice(0, order.length));
      await setViewport({ width: 800, height: 600 });
    });

  it('goes from the number to what it means, what it does not mean and what we do', async () => {
    const text = textOf(await card(scenarios.filled));
    const parts = ['78%', 'in 2024', 'Doel: 79% in 2026, 82% in 2028. Bepaald door de gemeenteraad op 6 november 2025.']
      .concat(['Wat betekent dit cijfer?', 'Wat betekent het niet?', 'Wat doen we?', 'Wat vragen we van u?'])
      .concat(['Team Samenleven', '4 maart 2026', 'Bron: Inwonerspanel.', 'Opgehaald op 2 maart 2026.']);
    const places = parts.map((part) => text.indexOf(part));
    expect(places, text).to.not.include(-1);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    expect(text).to.include('Ter vergelijking, in 2024: Nederland 76%.');
  });

  it('takes figures and story from the page, and follows when the page changes them', async () => {
    const element = await onPage(pasted);
    expect(textOf(element)).to.include('77%').and.to.include('in 2024, voorlopig').and.to.include('Team Samenleven');
    element.querySelector('[data-dk=means]')!.textContent = 'Iets anders.';
    await aTimeout(0);
    await element.updateComplete;
    expect(one(element, 'dd').textContent).to.equal('Iets anders.');
  });

  it('takes figures, target and story from a publication, for the indicator and region that are named', async () => {
    const block = emptyBlock('manage', ['GM0001', 'GM0002'], ['2023JJ00', '2024JJ00']);
    block.values.set([70, 72, 60, Number.NaN]);
    block.gaps.set([NO_GAP, NO_GAP, NO_GAP, 2]);
    const publication = writePublication({
      title: 'Proef',
      language: 'nl',
      tables: [{ indicator: scenarios.noStory.series.indicator, block }],
      regionLabels: { GM0001: 'Aa', GM0002: 'Bee' },
      policy: 'publiek',
      counts: { cells: 4, suppressed: 1, secondary: 0, rounded: 0 },
      methods: [],
      stories: [{ indicator: 'manage', region: 'GM0001', means: 'Het gaat over Aa.', aboutPeriod: '2023JJ00' }],
      targets: [
        {
          indicator: 'manage',
          region: 'GM0001',
          path: [{ period: '2027JJ00', value: 80 }],
          setBy: 'de raad van Aa',
          basis: 'begroting',
        },
      ],
    });
    const bytes = new TextEncoder().encode(publicationText(publication)).buffer;
    const source = seriesSource({
      fetch: () => Promise.resolve({ ok: true, status: 200, arrayBuffer: () => Promise.resolve(bytes) }),
      baseUrl: 'https://example.org/',
    });
    const read = async (region: string): Promise<string> => {
      const element = await onPage(
        `<dk-indicator-card src="p.json" indicator="manage" region="${region}"></dk-indicator-card>`,
        (page) => provideContext(page, seriesSourceContext, source),
      );
      await waitUntil(() => one(element, '.card'));
      return textOf(element);
    };
    expect(await read('GM0001'))
      .to.include('Het gaat over Aa.')
      .and.to.include('Bepaald door de raad van Aa.')
      .and.to.include('Dit verhaal is geschreven voor er een nieuw cijfer was.');
    expect(await read('GM0002'))
      .to.include('te weinig om te tonen')
      .and.to.include('Bij dit cijfer is nog geen uitleg geschreven.')
      .and.to.not.include('Het gaat over Aa.');
  });

  it('keeps what the page wrote in sight when the file is not there, and tells the page', async () => {
    const told: Event[] = [];
    const element = await onPage('<dk-indicator-card src="weg.json"><p>Er zijn 77.</p></dk-indicator-card>', (page) => {
      page.addEventListener('dk-chart-failed', (event) => told.push(event));
      provideContext(page, seriesSourceContext, { read: () => Promise.reject(new Error('weg')) });
    });
    await waitUntil(() => one(element, '[role=status]')?.textContent.includes('weg.json'));
    expect(told).to.have.length(1);
    expect(one<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.length(1);
  });

  it('says what it is for when it is empty, and shows an example that says it is one', async () => {
    const element = await onPage('<dk-indicator-card></dk-indicator-card>');
    expect(textOf(element)).to.include('Hier komt een cijfer met een verhaal.');
    one<HTMLButtonElement>(element, 'button').click();
    await element.updateComplete;
    expect(textOf(element)).to.include('Cijfers en verhaal zijn bedacht.').and.to.include('Team Samenleven');
  });

  it('opens the chart in the place of the small line, judged as the card judges, and closes it again', async () => {
    const element = await card(scenarios.judgedLate);
    expect(one(element, 'svg.spark')).to.not.equal(null);
    const chart = await openChart(element);
    expect(one(element, 'svg.spark')).to.equal(null);
    expect(chart.shadowRoot!.querySelectorAll('svg.picture .limit').length).to.equal(1);
    expect(getComputedStyle(one(chart, '[part=sentence]')).display).to.equal('none');
    const button = one<HTMLButtonElement>(element, 'button[aria-expanded]');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await element.updateComplete;
    expect(one(element, 'dk-outcome-chart')).to.equal(null);
    expect(one(element, 'svg.spark')).to.not.equal(null);
  });

  it('has one tab stop, and two when the story is folded', async () => {
    const stops = async (given: CardScenario): Promise<number> => {
      const element = await card({
        ...given,
        series: { ...given.series, indicator: { ...given.series.indicator, source: { name: 'Proef' } } },
      });
      const after = document.createElement('button');
      element.after(after);
      (document.activeElement as HTMLElement | null)?.blur();
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      for (let count = 0; count < 9; count++) {
        await sendKeys({ press: 'Tab' });
        if (document.activeElement === after) return count;
      }
      return -1;
    };
    expect(await stops(scenarios.filled)).to.equal(1);
    expect(await stops(scenarios.compact)).to.equal(2);
  });

  it('opens the story on paper, and folds it again', async () => {
    const element = await card(scenarios.compact);
    const details = one<HTMLDetailsElement>(element, 'details.story');
    expect(details.open).to.equal(false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.equal(true);
    await element.updateComplete;
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(details.open).to.equal(false);
  });

  it('prefers the story it was handed to that of the page, and that of the page to that of the file', async () => {
    const element = await onPage('<dk-indicator-card><p data-dk="means">Van de pagina.</p></dk-indicator-card>');
    element.series = { ...scenarios.noStory.series, story: { means: 'Uit het bestand.' } };
    await element.updateComplete;
    expect(one(element, 'dd').textContent).to.equal('Van de pagina.');
    element.story = { means: 'In de hand gegeven.' };
    await element.updateComplete;
    expect(one(element, 'dd').textContent).to.equal('In de hand gegeven.');
  });
});
