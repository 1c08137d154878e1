import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import '@draagkracht/dashboard/outcome-dashboard/define.js';
import { act } from '../../../stories/dashboard/outcome-dashboard/outcome-dashboard.acts.js';
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

  it('is not offered to who only looks, nor in the example', async () => {
    const inside = (await dashboard(scenarios.example)).shadowRoot!;
    expect(inside.querySelector('.put')).to.equal(null);
  });
});
