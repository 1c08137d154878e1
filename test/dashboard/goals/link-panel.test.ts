import { expect } from '@open-wc/testing';
import { sameText, type MonitorIndicator } from '@draagkracht/model';
import { LinkPanel } from '../../../packages/dashboard/src/goals/link-panel.js';
import { anIndicator, figures, monitorOver } from '../../helpers/monitor.js';
import { openPanel } from './panels-host.js';

const named = (id: string, unit = '') => ({
  id,
  label: sameText(id),
  unit,
  decimals: 0,
  direction: 'neutral' as const,
});
const set = () => ({
  dataset: {
    ...figures('kwb').dataset,
    indicators: [named('Iets anders'), named('PersonenPerSoortUitkeringBijstand_83')],
  },
  blocks: [],
});
async function linking(data: Partial<MonitorIndicator>) {
  const { link, ...rest } = anIndicator(1, data).data;
  const about = { ...anIndicator(1), data: data.link ? { ...rest, link } : rest } as ReturnType<typeof anIndicator>;
  const monitor = await monitorOver([about], { sets: [set()] });
  const panel = await openPanel(monitor, (owner) => new LinkPanel(owner, about));
  return { monitor, panel, kept: () => monitor.records!.indicators[0]!.data };
}

describe('linking an indicator to a column', () => {
  it('proposes the likeliest with its reasons, and takes its unit over', async () => {
    const { panel, kept } = await linking({ catalogueId: 'bijstand', unit: 'per 10.000 inwoners' });
    expect(panel.text()).to.include('Heel waarschijnlijk').and.include('Zo heet dit cijfer bij de bron.');
    expect(panel.text())
      .to.include('Let op: de eenheid is hier ‘aantal’')
      .and.include('Neem de eenheid van de kolom over: aantal');
    await panel.press('.save');
    expect(kept()).to.deep.include({
      unit: '',
      link: { datasetId: 'kwb', indicatorId: 'PersonenPerSoortUitkeringBijstand_83' },
    });
  });
  it('can be overruled: another column, with a unit of one’s own', async () => {
    const { panel, kept } = await linking({ catalogueId: 'bijstand', unit: 'euro' });
    await panel.type('input[type=search]', 'anders');
    await panel.click('Iets anders');
    await panel.click('Neem de eenheid');
    await panel.press('.save');
    expect(kept()).to.deep.include({ unit: 'euro', link: { datasetId: 'kwb', indicatorId: 'Iets anders' } });
  });
  it('lets go of a column', async () => {
    const { panel, kept } = await linking({ link: { datasetId: 'kwb', indicatorId: 'Iets anders' } });
    expect((panel.label('Iets anders').control as HTMLInputElement).checked).to.equal(true);
    await panel.click('Geen kolom');
    await panel.press('.save');
    expect(kept()).to.not.have.property('link');
  });
  it('chooses nothing by itself when nothing looks like it', async () => {
    const { panel } = await linking({ label: 'Bezoekers van het buurthuis' });
    expect(panel.text()).to.include('Geen kolom lijkt erop.');
    expect((panel.label('Geen kolom: koppel los').control as HTMLInputElement).checked).to.equal(true);
  });
});
