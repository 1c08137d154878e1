import { expect } from '@open-wc/testing';
import { DkMonitorGoals } from '../../../packages/dashboard/src/goals/goals.js';
import '../../../packages/dashboard/src/goals/define.js';
import { act, buttonOf, settled } from '../../../stories/dashboard/goals/goals.acts.js';
import { scenarios, type GoalsScenario } from '../../../stories/dashboard/goals/goals.scenarios.js';
import { monitorInUse } from '../../../stories/dashboard/monitor-in-use.js';
import { StorageError } from '@draagkracht/model';
import { anIndicator, aResult, aTarget, monitorOver } from '../../helpers/monitor.js';
import { uuid } from '../../helpers/storage.js';
import type { MonitorDesk } from '../../../packages/dashboard/src/monitor/monitor-desk.js';

async function withMonitor(
  monitor: MonitorDesk | undefined,
  given: Partial<GoalsScenario> = {},
): Promise<DkMonitorGoals> {
  const element = document.createElement('dk-monitor-goals');
  element.headingLevel = 2;
  if (given.language) element.lang = given.language;
  element.monitor = monitor;
  document.body.append(element);
  await act(element, { about: '', ...given });
  return element;
}

const shown = async (given: GoalsScenario): Promise<DkMonitorGoals> =>
  withMonitor(given.loading ? undefined : await monitorInUse(given), given);

const textOf = (element: DkMonitorGoals): string => element.renderRoot.textContent.replace(/\s+/g, ' ');
const within = (element: DkMonitorGoals, selector: string): HTMLElement => element.renderRoot.querySelector(selector)!;
const type = (element: DkMonitorGoals, id: string, text: string): void => {
  const input = within(element, `#goal-${id}`) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};
const press = async (element: DkMonitorGoals, selector: string): Promise<void> => {
  within(element, selector).click();
  await settled(element);
};

describe('dk-monitor-goals', () => {
  afterEach(() => {
    for (const one of document.querySelectorAll('dk-monitor-goals')) one.remove();
  });

  for (const [name, scenario] of Object.entries(scenarios) as [string, GoalsScenario][])
    it(`is accessible: ${name}`, async () => {
      const element = await shown(scenario);
      if (scenario.press && !scenario.keep) expect(element.renderRoot.querySelector('#panel')).to.exist;
      await expect(element).to.be.accessible();
    });

  it('keeps population and programme measures apart, and what works from what lasts', async () => {
    const element = await withMonitor(
      await monitorOver([
        aResult(1),
        anIndicator(2, { label: 'Eenzaam' }),
        anIndicator(3, { label: 'Beter redden', level: 'programme', aspect: 'effectiveness' }),
        anIndicator(4, { label: 'Gebruik', level: 'programme' }),
      ]),
    );
    const [population, programme] = [...element.renderRoot.querySelectorAll('.measures > section')].map((one) =>
      one.textContent.replace(/\s+/g, ' '),
    );
    expect(population).to.include('Eenzaam').and.not.include('Beter redden');
    expect(programme).to.match(
      /gebruikt\?.*Gebruik zegt niet.*Gebruik.*Werkt het\?.*Beter redden.*Blijft het\?.*Nog geen cijfer/,
    );
  });
  it('goes from nothing to six indicators in a few acts, all saved in one', async () => {
    const monitor = await monitorOver();
    let acts = 0;
    monitor.storage!.records.watch(() => acts++);
    const element = await withMonitor(monitor, {
      press: ['suggest'],
      tick: [
        'Eenzaam',
        'Ontvangt mantelzorg',
        'Sociale samenhang',
        'Vrijwilligerswerk',
        'Ik kan mij beter redden',
        'Geen nieuwe start',
      ],
      keep: true,
    });
    expect(monitor.records!.indicators).to.have.lengthOf(6);
    expect(monitor.records!.results.map(({ data }) => data.circle)).to.deep.equal(['2', '3', '4', '5']);
    expect(textOf(element)).to.include('Overgenomen: 4 doelen, 6 indicatoren.');
    expect(textOf(element)).to.include('6 indicatoren hebben nog geen cijfers.');
    expect(element.renderRoot.querySelector('#panel')).to.equal(null);
    expect((element.shadowRoot!.activeElement as HTMLElement).id).to.equal('said');
  });
  it('adds a result from its form, after refusing one without a name', async () => {
    const monitor = await monitorOver();
    const element = await withMonitor(monitor, { press: ['add'], keep: true });
    expect(monitor.records!.results).to.be.empty;
    expect((element.shadowRoot!.activeElement as HTMLElement).id).to.equal('goal-label');
    type(element, 'label', ' Iedereen doet mee ');
    await press(element, 'button.save');
    expect(monitor.records!.results[0]!.data).to.include({ label: 'Iedereen doet mee', place: 0 });
  });
  it('moves results and indicators by their buttons, and the focus stays', async () => {
    const monitor = await monitorOver([aResult(1), aResult(2), anIndicator(3), anIndicator(4)]);
    const element = await withMonitor(monitor);
    await press(element, `[id="down-${uuid(1)}"]`);
    expect(monitor.records!.results.map(({ id }) => id)).to.deep.equal([uuid(2), uuid(1)]);
    expect((element.shadowRoot!.activeElement as HTMLElement).id).to.equal(`up-${uuid(1)}`);
    expect(textOf(element)).to.include('staat nu op plaats 2 van 2.');
    within(element, 'details.more').setAttribute('open', '');
    await press(element, `[id="up-${uuid(4)}"]`);
    expect(monitor.records!.indicators.map(({ id }) => id)).to.deep.equal([uuid(4), uuid(3)]);
  });
  it('shuts what is open with Escape and gives the focus back, unless something was filled in', async () => {
    const element = await withMonitor(await monitorOver([aResult(1)]), { press: ['add'] });
    const escape = () =>
      within(element, '#panel').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    type(element, 'label', 'Half');
    escape();
    await settled(element);
    expect(element.renderRoot.querySelector('#panel')).to.exist;
    type(element, 'label', '');
    escape();
    await settled(element);
    expect(element.renderRoot.querySelector('#panel')).to.equal(null);
    expect((element.shadowRoot!.activeElement as HTMLElement).id).to.equal('add');
  });
  it('removes an indicator with its targets, and a result without indicators at once', async () => {
    const monitor = await monitorOver([aResult(1), anIndicator(2), aTarget(3, uuid(2))]);
    const element = await withMonitor(monitor);
    expect(textOf(element)).to.include(
      'Streefwaarde voor Voorbeeldgemeente: 5,0% in 2028. Bepaald door gemeenteraad op 6 november 2025.',
    );
    await press(element, `[id="remove-${uuid(2)}"]`);
    expect(monitor.records!.targets).to.be.empty;
    expect(monitor.records!.indicators).to.be.empty;
    await press(element, `[id="remove-${uuid(1)}"]`);
    expect(monitor.records!.results).to.be.empty;
  });
  it('removes a target, and leads from the list of what has no figures to a column', async () => {
    const { link: _, ...unlinked } = anIndicator(2).data;
    const indicator = { ...anIndicator(2), data: { ...unlinked, readWith: ['Gebruik is geen behoefte.'] } };
    const monitor = await monitorOver([aResult(1), indicator, aTarget(3, uuid(2))]);
    const element = await withMonitor(monitor);
    expect(textOf(element)).to.include('Gebruik is geen behoefte.');
    await press(element, `[id="untarget-${uuid(3)}"]`);
    expect(monitor.records!.targets).to.be.empty;
    await act(element, { about: '', press: [`find-${uuid(2)}`] });
    expect(textOf(element)).to.include('Welke kolom hoort bij ‘Indicator 2’?');
  });
  it('says what the device refuses, and keeps what was filled in', async () => {
    const monitor = await monitorOver([aResult(1)]);
    const element = await withMonitor(monitor, { press: ['add'] });
    type(element, 'label', 'Nog een doel');
    monitor.storage!.records.saveEdits = () => Promise.reject(new StorageError('quota'));
    await press(element, 'button.save');
    expect(textOf(element)).to.include('Dit apparaat bewaart nu niets.');
    expect((within(element, '#goal-label') as HTMLInputElement).value).to.equal('Nog een doel');
  });
  it('asks for an area before a target can be set', async () => {
    const monitor = await monitorOver([aResult(1), anIndicator(2)]);
    monitor.look({ region: '' });
    const element = await withMonitor(monitor);
    buttonOf(element, `set-${uuid(2)}`)!.click();
    await settled(element);
    expect(textOf(element)).to.include('Kies eerst een gebied.');
  });
});
