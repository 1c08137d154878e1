import { expect } from '@open-wc/testing';
import { CataloguePanel } from '../../../packages/dashboard/src/goals/catalogue-panel.js';
import { anIndicator, aResult, monitorOver } from '../../helpers/monitor.js';
import { uuid } from '../../helpers/storage.js';
import { openPanel } from './panels-host.js';

describe('the catalogue to choose from', () => {
  it('begins with what the result is about, narrows, and keeps what was ticked out of sight', async () => {
    const monitor = await monitorOver([aResult(1), anIndicator(2, { catalogueId: 'eenzaam' })]);
    const panel = await openPanel(monitor, (owner) => new CataloguePanel(owner, uuid(1), { circle: '2' }));
    expect(panel.text()).to.include('6 indicatoren');
    expect(panel.text()).to.include('staat al in uw monitor');
    expect(panel.text()).to.include('De gezondheidsmonitor was er in 2012, 2016, 2020 en 2024.');
    await panel.click('Zwaarbelaste mantelzorgers');
    await panel.type('input[type=search]', 'ontvangt');
    await panel.click('Ontvangt mantelzorg');
    expect(panel.text()).to.include('Neem deze 2 indicatoren');
    await panel.press('.take');
    expect(panel.said).to.deep.equal(['2 indicatoren toegevoegd.']);
    expect(
      monitor.records!.indicators.slice(1).map(({ data }) => [data.catalogueId, data.place, data.resultId]),
    ).to.deep.equal([
      ['mantelzorg-zwaar', 3, uuid(1)],
      ['mantelzorg-ontvangen', 4, uuid(1)],
    ]);
  });
  it('says so when nothing is found, and takes nothing when nothing is ticked', async () => {
    const panel = await openPanel(await monitorOver(), (owner) => new CataloguePanel(owner, uuid(1)));
    await panel.type('input[type=search]', 'qqq');
    expect(panel.text()).to.include('Niets gevonden.');
    expect(panel.host.renderRoot.querySelector<HTMLButtonElement>('.take')!.disabled).to.equal(true);
    await panel.press('.cancel');
    expect(panel.said).to.deep.equal(['closed']);
  });
});
