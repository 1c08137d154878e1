import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import '@draagkracht/dashboard/outcome-dashboard/define.js';
import { act, give } from '../../../stories/dashboard/outcome-dashboard/outcome-dashboard.acts.js';
import {
  scenarios,
  type DashboardScenario,
} from '../../../stories/dashboard/outcome-dashboard/outcome-dashboard.scenarios.js';
import { seed } from '../../../stories/widgets/seeded.js';
import { until } from '../../helpers/until.js';

async function dashboard(given: DashboardScenario) {
  const page = document.createElement('main');
  seed(page, {});
  const element = document.createElement('dk-outcome-dashboard');
  page.append(element);
  document.body.append(page);
  await act(element, given);
  await aTimeout(0);
  return element;
}

describe('putting figures on the monitor', () => {
  afterEach(() => {
    fixtureCleanup();
    for (const page of document.querySelectorAll('main')) page.remove();
    history.replaceState(null, '', `${location.pathname}${location.search}`);
  });

  it('keeps them, makes indicators of them, and shows the board', async () => {
    const element = await dashboard(scenarios.chosen);
    const inside = element.shadowRoot!;
    await until(() => inside.querySelector('.put'));
    inside.querySelector<HTMLElement>('.put')!.click();
    await until(() => inside.querySelector('dk-monitor-board')?.shadowRoot?.querySelector('dk-indicator-card'));
    const { monitor } = inside.querySelector('dk-monitor-board')!;
    expect(monitor!.records!.indicators.length).to.be.greaterThan(0);
    expect(monitor!.setup.region).to.equal('BU99980101');
  });

  it('is done again with the figures of next year, and says what is new', async () => {
    const { file, beside } = scenarios.beside;
    const element = await dashboard({ file, use: true, region: 'WK999805', choose: ['Bijstand personen'] });
    const inside = element.shadowRoot!;
    const press = async (root: ParentNode, selector: string): Promise<void> => {
      await until(() => root.querySelector(selector));
      root.querySelector<HTMLElement>(selector)!.click();
    };
    await press(inside, '.put');
    const board = () => inside.querySelector('dk-monitor-board')!.shadowRoot!;
    await until(() => inside.querySelector('dk-monitor-board')?.shadowRoot?.querySelector('dk-indicator-card'));
    expect(board().querySelector('.news details')).to.equal(null);
    await press(board(), '.read-figures');
    await give(element, beside.name, beside.text, '.choices ~ * input[type=file], .actions input[type=file]');
    await until(() => inside.querySelector('.comparison'));
    for (const box of inside.querySelectorAll<HTMLInputElement>('.matches input')) if (!box.checked) box.click();
    await press(inside, '.comparison button.primary');
    await press(inside, '.see-news');
    await until(() => inside.querySelector('dk-monitor-board')?.shadowRoot?.querySelector('.news li'));
    expect(board().querySelector('.news')!.textContent).to.include('Er is een cijfer bij van 2024');
  });

  it('is not offered to who only looks, nor in the example', async () => {
    const inside = (await dashboard(scenarios.example)).shadowRoot!;
    expect(inside.querySelector('.put')).to.equal(null);
  });
});
