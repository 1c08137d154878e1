import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { DkMonitorIndicator } from '../../../packages/dashboard/src/indicator/indicator.js';
import '../../../packages/dashboard/src/indicator/define.js';
import { exampleFigures } from '../../../packages/dashboard/src/example/example-figures.js';
import { act } from '../../../stories/dashboard/indicator/indicator.acts.js';
import { scenarios, type IndicatorScenario } from '../../../stories/dashboard/indicator/indicator.scenarios.js';
import { until } from '../../helpers/until.js';

async function shown(given: IndicatorScenario): Promise<DkMonitorIndicator> {
  const element = document.createElement('dk-monitor-indicator');
  const page = document.createElement('main');
  page.append(element);
  document.body.append(page);
  await act(element, given);
  await aTimeout(30);
  await element.updateComplete;
  return element;
}

const find = <One extends HTMLElement>(element: DkMonitorIndicator, selector: string): One | null =>
  element.shadowRoot!.querySelector<One>(selector);
const press = (element: DkMonitorIndicator, selector: string): void => find(element, selector)!.click();
const fill = async (element: DkMonitorIndicator, name: string, text: string): Promise<void> => {
  const field = find<HTMLInputElement>(element, `#goal-${name}`)!;
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
};

describe('dk-monitor-indicator', () => {
  afterEach(() => {
    fixtureCleanup();
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  for (const [name, scenario] of Object.entries(scenarios))
    it(`can be used by everybody: ${name}`, async () => {
      await expect(await shown(scenario)).to.be.accessible();
    });

  it('shows the chart, the areas on one scale, the story and what happened', async () => {
    const element = await shown(scenarios.filled);
    const chart = find<HTMLElementTagNameMap['dk-outcome-chart']>(element, 'dk-outcome-chart')!;
    expect(chart.series?.indicator.label.nl).to.equal('Personen met bijstand');
    expect(find<HTMLElementTagNameMap['dk-small-multiples']>(element, 'dk-small-multiples')!.series?.length).to.equal(
      6,
    );
    expect(find(element, 'dl')!.textContent).to.include('Wat betekent het niet?');
    expect(find(element, '[aria-labelledby="part-events"]')!.textContent).to.include('Verwacht: Minder huishoudens');
  });

  it('writes a story, dated by the figure that is in sight', async () => {
    const element = await shown(scenarios.writing);
    await fill(element, 'means', 'Ruim de helft van de ouderen voelt zich weleens eenzaam.');
    press(element, '.save');
    await until(() => find(element, 'dl')?.textContent.includes('Ruim de helft'));
    const story = element.monitor!.records!.stories.find(({ data }) => data.indicatorId === element.indicatorId)!;
    expect([story.data.aboutPeriod, story.data.updatedOn]).to.eql(['2024JJ00', '2026-11-22']);
  });

  it('refuses a story without a meaning, and says so', async () => {
    const element = await shown(scenarios.writing);
    press(element, '.save');
    await until(() => find(element, '.form [aria-invalid="true"]'));
    expect(element.monitor!.records!.stories.some(({ data }) => data.indicatorId === element.indicatorId)).to.equal(
      false,
    );
  });

  it('shares an event with all figures of its result, and draws it', async () => {
    const element = await shown(scenarios.event);
    await fill(element, 'text', 'Energieprijzen stegen');
    await fill(element, 'on', '2022-03-01');
    press(element, '.save');
    await until(() => element.shadowRoot!.textContent.includes('Energieprijzen stegen'));
    const other = element.monitor!.records!.indicators[4]!.id;
    element.monitor!.seriesOf(other);
    await aTimeout(20);
    const found = element.monitor!.seriesOf(other);
    expect('series' in found && found.series.events?.map(({ period }) => period)).to.eql(['2020JJ00', '2022JJ00']);
  });

  it('opens a note on the chart as it was, also after the figures were revised', async () => {
    const element = await shown(scenarios.filled);
    const last = () =>
      [...element.shadowRoot!.querySelectorAll('dk-outcome-chart')].map(({ series }) => series?.points.at(-1)?.value);
    expect(last()).to.eql([263, 263]);
    const { dataset, blocks } = exampleFigures('2026-12-01T10:00:00.000Z');
    const block = blocks.find(({ indicatorId }) => indicatorId === 'bijstand')!;
    block.values[2 * block.periods.length - 1] = 240;
    await element.monitor!.storage!.series.saveDataset(dataset, blocks);
    await until(() => last()[0] === 240);
    expect(last()).to.eql([240, 263]);
    expect(find(element, 'section[aria-labelledby="part-notes"]')!.textContent).to.include('Zoals de grafiek was');
  });

  it('keeps a note, and takes it away to the trash', async () => {
    const element = await shown(scenarios.noting);
    await fill(element, 'text', 'Vreemde sprong');
    press(element, '.save');
    await until(() => element.monitor!.records!.notes.length === 1);
    await element.updateComplete;
    const notes = find(element, '[aria-labelledby="part-notes"]')!;
    [...notes.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel?.startsWith('Verwijder'))!.click();
    await until(() => element.monitor!.records!.notes.length === 0);
    expect(find(element, '.said')!.textContent).to.include('prullenbak');
  });

  it('opens the map of its areas, and itself among other municipalities by limits of chance', async () => {
    const element = await shown(scenarios.deeper);
    await until(() => find(element, 'dk-outcome-map') && find(element, 'dk-benchmark-funnel'));
    const map = find<HTMLElementTagNameMap['dk-outcome-map']>(element, 'dk-outcome-map')!;
    expect(map.areas!.blocks[0]!.regions.length).to.equal(12);
    const funnel = find<HTMLElementTagNameMap['dk-benchmark-funnel']>(element, 'dk-benchmark-funnel')!;
    expect([funnel.comparison!.units.length, funnel.own, funnel.kind, funnel.per]).to.eql([14, 'GM9001', 'rate', 1000]);
    await until(() => funnel.shadowRoot!.textContent.includes('Gemeente 1'));
    expect(element.shadowRoot!.textContent).to.include('teruggerekend');
  });

  it('fetches neither before it is opened, and says why there is none', async () => {
    expect(find(await shown(scenarios.filled), 'dk-outcome-map, dk-benchmark-funnel')).to.equal(null);
    const element = await shown(scenarios.deeperNot);
    await until(() => find(element, '.deeper-map')!.textContent.includes('hebben geen wijken of buurten'));
    await until(() => find(element, '.deeper-funnel')!.textContent.includes('We weten niet van hoeveel mensen'));
  });

  it('stands beside municipalities like it', async () => {
    const element = await shown(scenarios.group);
    const chart = () => find<HTMLElementTagNameMap['dk-outcome-chart']>(element, 'dk-outcome-chart')!;
    await until(() => chart().others.length > 0);
    expect(chart().others[0]!.region?.label).to.equal('12 gemeenten die erop lijken');
    expect(find(element, '.group')!.textContent).to.include('zijn ze niet zomaar vergelijkbaar');
  });

  it('goes back to the board', async () => {
    const element = await shown(scenarios.filled);
    let asked: unknown;
    element.addEventListener('dk-monitor-go-request', (event) => (asked = (event as CustomEvent).detail));
    press(element, '.back');
    expect(asked).to.eql({ room: 'board' });
  });
});
