import { expect } from '@open-wc/testing';
import { sameText } from '@draagkracht/model';
import { ColumnsPanel } from '../../../packages/dashboard/src/goals/columns-panel.js';
import { aResult, figures, monitorOver } from '../../helpers/monitor.js';
import { hour, uuid } from '../../helpers/storage.js';
import { openPanel } from './panels-host.js';

const kwb = () => {
  const { dataset } = figures('kwb', [1], hour(5));
  const named = (id: string, unit: string) => ({
    id,
    label: sameText(id),
    unit,
    decimals: 0,
    direction: 'neutral' as const,
  });
  const many = Array.from({ length: 60 }, (_, at) => named(`Kolom${at}`, ''));
  return {
    dataset: { ...dataset, indicators: [...many, named('WmoClientenRelatief_90', 'per 1.000 inwoners')] },
    blocks: [],
  };
};

describe('columns to choose from', () => {
  it('puts first what the catalogue knows, says why, and takes several in one act', async () => {
    const monitor = await monitorOver([aResult(1)], { sets: [kwb(), figures()] });
    const panel = await openPanel(monitor, (owner) => new ColumnsPanel(owner, uuid(1)));
    const first = panel.host.renderRoot.querySelector('.pick > li')!;
    expect(first.textContent)
      .to.include('WmoClientenRelatief')
      .and.include('Staat in de catalogus als ‘Wmo-cliënten’.');
    expect(panel.text()).to.include('De eerste 40 van 61.');
    await panel.click('WmoClientenRelatief');
    expect(panel.text()).to.include('Zo heet dit cijfer bij de bron.');
    await panel.click('Kolom3');
    await panel.press('.take');
    expect(
      monitor.records!.indicators.map(({ data }) => [data.label, data.catalogueId, data.link?.datasetId]),
    ).to.deep.equal([
      ['Kolom3', undefined, 'kwb'],
      ['Wmo-cliënten', 'wmo-clienten', 'kwb'],
    ]);
  });
  it('lets another data set be chosen, and says when there is none', async () => {
    const two = await monitorOver([], { sets: [kwb(), figures()] });
    const panel = await openPanel(two, (owner) => new ColumnsPanel(owner, uuid(1)));
    await panel.click('Kolom3');
    await panel.type('select', 'cijfers');
    expect(panel.text()).to.include('aandeel').and.include('Vink eerst iets aan.');
    const none = await openPanel(await monitorOver([], { sets: [] }), (owner) => new ColumnsPanel(owner, uuid(1)));
    expect(none.text()).to.include('Er zijn nog geen cijfers in de monitor.');
  });
});
