import { expect } from '@open-wc/testing';
import { circles, sameText } from '@draagkracht/model';
import { catalogueEntry } from '@draagkracht/model/catalogue.js';
import { SuggestPanel } from '../../../packages/dashboard/src/goals/suggest-panel.js';
import { suggestions } from '../../../packages/dashboard/src/goals/suggestions.names.js';
import { figures, monitorOver, seriesWhenThere } from '../../helpers/monitor.js';
import { readTable } from '@draagkracht/formats';
import { itOnReal } from '../../helpers/real-data.js';
import { openPanel } from './panels-host.js';

describe('suggested results', () => {
  it('are there for every circle, with entries that exist, each once', () => {
    expect(new Set(suggestions.map(({ circle }) => circle)).size).to.equal(circles.length);
    const entries = suggestions.flatMap((one) => one.entries);
    expect(entries.filter((id) => !catalogueEntry(id))).to.be.empty;
    expect(new Set(entries).size).to.equal(entries.length);
  });
  it('have ticked what the figures hold already, and are marked as suggestions', async () => {
    const { dataset } = figures('kwb');
    const column = {
      id: 'WmoClientenRelatief',
      label: sameText('Wmo'),
      unit: 'per 1.000 inwoners',
      decimals: 0,
      direction: 'neutral' as const,
    };
    const monitor = await monitorOver([], { sets: [{ dataset: { ...dataset, indicators: [column] }, blocks: [] }] });
    const panel = await openPanel(monitor, (owner) => new SuggestPanel(owner));
    expect(panel.text()).to.include('Uw cijfers hebben dit: kolom ‘Wmo’.').and.include('Voorstel');
    expect(panel.text()).to.include('Wat niemand meet: Niemand meet wederkerigheid');
    expect(panel.text()).to.include('Neem over: één doel met één indicator');
    await panel.press('.take');
    expect(monitor.records!.indicators[0]!.data).to.deep.include({
      catalogueId: 'wmo-clienten',
      link: { datasetId: 'kwb', indicatorId: 'WmoClientenRelatief' },
    });
    expect(monitor.records!.indicators[0]!.data.resultId).to.equal(monitor.records!.results[0]!.id);
  });
  it('take nothing when nothing is ticked', async () => {
    const panel = await openPanel(await monitorOver([], { sets: [] }), (owner) => new SuggestPanel(owner));
    expect(panel.host.renderRoot.querySelector<HTMLButtonElement>('.take')!.disabled).to.equal(true);
    await panel.click('Vrijwilligerswerk');
    await panel.click('Vrijwilligerswerk');
    expect(panel.host.renderRoot.querySelector<HTMLButtonElement>('.take')!.disabled).to.equal(true);
  });
  itOnReal(
    'go from a real file to linked indicators in one act',
    'social/gemeenten-2021-sociaal-domein.json',
    async (bytes) => {
      const { indicators, blocks, regionCodes, periods } = await readTable(bytes, {
        fileName: 'gemeenten-2021.json',
        period: '2021JJ00',
      });
      const dataset = { ...figures('echt').dataset, indicators, regionCodes, regionLabels: regionCodes, periods };
      const monitor = await monitorOver([], { sets: [{ dataset, blocks }] });
      const panel = await openPanel(monitor, (owner) => new SuggestPanel(owner));
      await panel.press('.take');
      const kept = monitor.records!.indicators;
      expect(kept.map(({ data }) => data.catalogueId)).to.deep.equal([
        'bijstand',
        'armoede',
        'wmo-clienten',
        'jeugdhulp',
      ]);
      for (const { id } of kept) expect(await seriesWhenThere(monitor, id, 'GM0344')).to.have.property('series');
    },
  );
});
