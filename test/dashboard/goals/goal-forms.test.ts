import { expect } from '@open-wc/testing';
import type { MonitorIndicator } from '@draagkracht/model';
import { indicatorForm, resultForm, targetForm } from '../../../packages/dashboard/src/goals/goal-forms.js';
import { anIndicator, aResult, monitorOver } from '../../helpers/monitor.js';
import { uuid } from '../../helpers/storage.js';
import { openPanel } from './panels-host.js';

async function target(data: Partial<MonitorIndicator> = {}) {
  const about = anIndicator(2, data);
  const monitor = await monitorOver([aResult(1), about]);
  return { monitor, panel: await openPanel(monitor, (owner) => targetForm(owner, about, 'GM9998')) };
}
type Panel = Awaited<ReturnType<typeof target>>['panel'];
async function fill(panel: Panel): Promise<void> {
  await panel.type('#goal-value', '7,5');
  await panel.type('#goal-period', '2028');
  await panel.type('#goal-setBy', 'gemeenteraad');
  await panel.type('#goal-setOn', '2025-11-06');
  await panel.type('#goal-basis', 'Programmabegroting 2026, blz. 31');
}

describe('the forms of the editor', () => {
  it('refuse a target that is not whole, and say why for each thing that is missing', async () => {
    const { panel, monitor } = await target();
    await panel.press('.save');
    for (const why of [
      'Zonder getal kan niemand zien',
      'Zonder einde',
      'niemand vragen waarom',
      'nog geldt',
      'een gok',
    ])
      expect(panel.text()).to.include(why);
    expect(monitor.records!.targets).to.be.empty;
  });
  it('keep a whole target, beside the last figure', async () => {
    const { panel, monitor } = await target();
    await fill(panel);
    expect(panel.text()).to.include('Indicator 2: 8,7% in 2025.');
    await panel.press('.save');
    expect(monitor.records!.targets[0]!.data).to.include({
      region: 'GM9998',
      value: 7.5,
      period: '2028JJ00',
      direction: 'lower',
    });
  });
  it('ask about a target that points the other way, and keep it when that is right', async () => {
    const { panel, monitor } = await target();
    await fill(panel);
    await panel.click('Omhoog');
    await panel.press('.save');
    expect(panel.text()).to.include('wijst de andere kant op');
    await panel.press('.save');
    expect(monitor.records!.targets[0]!.data.direction).to.equal('higher');
  });
  it('want a sentence for a figure without a better side, and only then', async () => {
    const { panel, monitor } = await target({ direction: 'neutral' });
    await fill(panel);
    await panel.click('Omlaag');
    await panel.press('.save');
    expect(panel.text()).to.include('Dit cijfer heeft geen goede kant.');
    await panel.type('#goal-why', 'Minder wachten is hier het doel.');
    await panel.press('.save');
    expect(monitor.records!.targets[0]!.data.why).to.equal('Minder wachten is hier het doel.');
    expect((await target()).panel.host.renderRoot.querySelector('#goal-why')).to.equal(null);
  });
  it('make an indicator of one’s own; who it is about and which way is better are asked, never assumed', async () => {
    const monitor = await monitorOver([aResult(1)]);
    const panel = await openPanel(monitor, (owner) => indicatorForm(owner, uuid(1)));
    await panel.type('#goal-label', 'Ervaringsdeskundigen die meedoen');
    await panel.press('.save');
    expect(monitor.records!.indicators).to.be.empty;
    expect(panel.host.renderRoot.querySelector('#goal-aspect')).to.equal(null);
    await panel.click('Hoger is beter');
    await panel.click('Over wie een aanpak bereikte');
    await panel.click('Of het blijft');
    await panel.click('Geteld in een registratie');
    await panel.press('.save');
    expect(monitor.records!.indicators[0]!.data).to.include({
      level: 'programme',
      aspect: 'sustainability',
      resultId: uuid(1),
    });
  });
  it('let go of working and lasting when an indicator becomes one of the population', async () => {
    const about = anIndicator(2, { level: 'programme', aspect: 'effectiveness' });
    const monitor = await monitorOver([aResult(1), about]);
    const panel = await openPanel(monitor, (owner) => indicatorForm(owner, uuid(1), about));
    await panel.click('Over alle inwoners');
    await panel.press('.save');
    expect(monitor.records!.indicators[0]!.data).to.include({ level: 'population' }).and.not.have.property('aspect');
  });
  it('change a result that is there', async () => {
    const monitor = await monitorOver([aResult(1)]);
    const panel = await openPanel(monitor, (owner) => resultForm(owner, monitor.records!.results[0]));
    await panel.type('#goal-label', 'Iedereen doet mee');
    await panel.press('.save');
    expect(monitor.records!.results.map(({ data }) => data.label)).to.deep.equal(['Iedereen doet mee']);
  });
});
