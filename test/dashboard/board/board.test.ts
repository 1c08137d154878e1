import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { DkMonitorBoard } from '../../../packages/dashboard/src/board/board.js';
import '../../../packages/dashboard/src/board/define.js';
import { scenarios, type BoardScenario } from '../../../stories/dashboard/board/board.scenarios.js';
import { act } from '../../../stories/dashboard/board/board.acts.js';
import { anIndicator, aResult } from '../../helpers/monitor.js';
import { until } from '../../helpers/until.js';

async function shown(given: BoardScenario): Promise<DkMonitorBoard> {
  const element = document.createElement('dk-monitor-board');
  const page = document.createElement('main');
  page.append(element);
  document.body.append(page);
  await act(element, given);
  await settled(element);
  return element;
}

async function settled(element: DkMonitorBoard): Promise<void> {
  for (let at = 0; at < 4; at++) {
    await element.updateComplete;
    await aTimeout(10);
  }
  await Promise.all(cards(element).map((card) => card.updateComplete));
}

const inside = (element: DkMonitorBoard): ShadowRoot => element.shadowRoot!;
const cards = (element: DkMonitorBoard) => [...inside(element).querySelectorAll('dk-indicator-card')];
const titles = (element: DkMonitorBoard): string[] =>
  [...inside(element).querySelectorAll('section h3')].map((heading) => heading.textContent.trim());
const press = async (element: DkMonitorBoard, selector: string): Promise<void> => {
  inside(element).querySelector<HTMLElement>(selector)!.click();
  await settled(element);
};

describe('dk-monitor-board', () => {
  afterEach(() => {
    fixtureCleanup();
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  for (const [name, scenario] of Object.entries(scenarios))
    it(`can be used by everybody: ${name}`, async () => {
      const element = await shown(scenario);
      await expect(element).to.be.accessible();
    });

  it('shows cards by goal, and what is not known as its last section', async () => {
    const element = await shown(scenarios.filled);
    expect(titles(element)).to.eql([
      'Inwoners staan er niet alleen voor',
      'Kinderen groeien veilig op, met hulp dichtbij',
      'Iedereen kan rondkomen',
      'Wat weten we niet?',
    ]);
    expect(cards(element).length).to.equal(6);
    expect(inside(element).querySelector('.looking')!.textContent).to.equal(
      'U kijkt naar Voorbeeldgemeente, naast Nederland.',
    );
  });

  it('orders by what asks for a conversation when somebody asks for it', async () => {
    const element = await shown(scenarios.filled);
    await press(element, 'input[value="talk"]');
    expect(titles(element)[0]).to.equal('Een zorg: het verschil is groter dan toeval');
    expect(titles(element).at(-1)).to.equal('Wat weten we niet?');
  });

  it('follows a region that is picked, everywhere', async () => {
    const element = await shown(scenarios.filled);
    await press(element, 'input[data-code="WK999903"]');
    expect(inside(element).querySelector('.looking')!.textContent).to.include('Havenkwartier');
    expect(cards(element)[0]!.series?.region?.code).to.equal('WK999903');
  });

  it('shows what there was up to a period, and puts others beside it', async () => {
    const element = await shown(scenarios.earlier);
    const [first] = cards(element);
    expect(first!.series?.points.at(-1)?.period).to.equal('2020JJ00');
    expect(first!.others.map(({ region }) => region?.code)).to.eql(['NL00']);
  });

  it('never has more than a dozen cards in sight', async () => {
    const many = Array.from({ length: 14 }, (_, n) =>
      anIndicator(n + 1, {
        resultId: aResult(0).id,
        link: { datasetId: 'bedacht-voorbeeld', indicatorId: 'bijstand' },
      }),
    );
    const element = await shown({ about: '', records: many, without: ['result', 'monitor-indicator'] });
    expect(cards(element).length).to.be.at.most(12);
    await press(element, '.pages button:last-of-type');
    expect(inside(element).querySelector('.pages p')!.textContent).to.equal('Bladzijde 2 van 2');
  });

  it('asks to go to a card, and to the goals while there is nothing', async () => {
    const asked: unknown[] = [];
    document.body.addEventListener('dk-monitor-go-request', (event) => asked.push((event as CustomEvent).detail), {
      once: false,
    });
    await press(await shown(scenarios.filled), '.card button');
    await press(await shown(scenarios.empty), '.to-goals');
    expect(asked).to.eql([
      { room: 'indicator', indicatorId: '99990000-0000-4000-8000-000000000200' },
      { room: 'goals' },
    ]);
  });

  it('tells what is new since the figures before, until somebody closes it, and how to read more', async () => {
    const element = await shown(scenarios.renewed);
    await until(() => inside(element).querySelector('.news li'));
    const news = inside(element).querySelector<HTMLDetailsElement>('.news details')!;
    expect(news.textContent).to.include('Wat is er nieuw sinds de cijfers van 2 februari 2026?');
    expect(news.textContent).to.include(
      'Een ander cijfer dan eerst: Huishoudens met problematische schulden (2024: eerst 8,2%, nu 8,4%)',
    );
    expect(inside(element).querySelectorAll('.mark').length).to.equal(5);
    news.open = false;
    await until(() => !inside(element).querySelector('.mark'));
    const asked: unknown[] = [];
    element.addEventListener('dk-monitor-go-request', (event) => asked.push((event as CustomEvent).detail));
    await press(element, '.read-figures');
    expect(asked).to.eql([{ room: 'figures' }]);
    element.remove();
    const again = await shown({ about: '' });
    again.monitor = element.monitor;
    await settled(again);
    expect(inside(again).querySelector<HTMLDetailsElement>('.news details')!.open).to.equal(false);
  });

  it('puts municipalities like it beside a figure, and says which and how', async () => {
    const element = await shown(scenarios.group);
    const text = () => inside(element).querySelector('.group')?.textContent.replace(/\s+/g, ' ') ?? '';
    await until(() => text().includes('Vergeleken zijn gemeenten'));
    expect(text()).to.include('dezelfde stedelijkheid: sterk stedelijk');
    expect(text()).to.include('Ook dan zijn ze niet zomaar vergelijkbaar.');
    expect(text()).to.include('Een gemiddelde van percentages klopt niet');
    await until(() => cards(element).some(({ others }) => others.length > 0));
    expect(cards(element).flatMap(({ others }) => others.map(({ region }) => region?.label))).to.eql([
      '12 gemeenten die erop lijken',
    ]);
  });

  it('says why no group can stand beside a figure', async () => {
    const element = await shown(scenarios.noGroup);
    await until(() => inside(element).querySelector('.group'));
    expect(inside(element).querySelector('.group')!.textContent).to.include('te weinig andere gemeenten');
  });

  it('turns a section from its average to where people fare worse than chance explains, and back', async () => {
    const element = await shown(scenarios.lens);
    await until(() => inside(element).querySelector('.lens'));
    const text = () => inside(element).querySelector('section:not(.unknown)')!.textContent.replace(/\s+/g, ' ');
    await until(() => text().includes('Bekeken zijn 12 wijken.'));
    expect(text()).to.include('Wijk Dijk en Wijk Oever: daar is het cijfer in 2024 ongunstiger dan door toeval');
    expect(text()).to.include('Gemiddeld in Gemeente 1:');
    expect(text()).to.include('Het is geen ranglijst.');
    expect(text()).not.to.match(/hoogste|laagste|slechtste|1e /);
    await press(element, '.lens-switch');
    expect(inside(element).querySelector('.lens')).to.equal(null);
  });

  it('says that nobody can see where people fare worse, also among what is not known', async () => {
    const element = await shown(scenarios.lensFew);
    await until(() => inside(element).querySelector('.lens'));
    expect(inside(element).querySelector('.lens')!.textContent).to.include('te weinig wijken of buurten');
    expect(inside(element).querySelector('.unknown')!.textContent).to.include('Alleen een gemiddelde');
  });

  it('marks a version of a colleague that stands beside ours', async () => {
    const ours = anIndicator(1, { resultId: '', link: { datasetId: 'bedacht-voorbeeld', indicatorId: 'bijstand' } });
    const theirs = { ...anIndicator(2, ours.data), besideOf: { id: ours.id, who: 'beleid', at: ours.createdAt } };
    const element = await shown({ about: '', records: [ours, theirs], without: ['result', 'monitor-indicator'] });
    const marks = [...inside(element).querySelectorAll('.card .mark')].map(({ textContent }) => textContent.trim());
    expect(marks).to.eql(['Versie van een collega, naast de uwe. Kies er een bij Beheer.']);
  });

  it('keeps the way of looking when asked', async () => {
    const element = await shown(scenarios.district);
    await press(element, '.keep');
    expect(inside(element).textContent).to.include('Bewaard.');
  });

  it('lets go of its monitor when it leaves the page', async () => {
    const element = await shown(scenarios.filled);
    const { monitor } = element;
    element.remove();
    let updates = 0;
    element.requestUpdate = () => void updates++;
    monitor!.look({ view: 'law' });
    expect(updates).to.equal(0);
  });
});
