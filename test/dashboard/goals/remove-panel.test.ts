import { expect } from '@open-wc/testing';
import { RemovePanel } from '../../../packages/dashboard/src/goals/remove-panel.js';
import { goalsView } from '../../../packages/dashboard/src/goals/goals.view.js';
import { anIndicator, aResult, aStory, aTarget, monitorOver } from '../../helpers/monitor.js';
import { uuid } from '../../helpers/storage.js';
import { openPanel } from './panels-host.js';

async function removing() {
  const monitor = await monitorOver([
    aResult(1, { label: 'Weg' }),
    aResult(2, { label: 'Blijft' }),
    anIndicator(3),
    anIndicator(4, { level: 'programme' }),
    aTarget(5, uuid(3)),
    aStory(6, uuid(3)),
  ]);
  const panel = await openPanel(monitor, (owner) => new RemovePanel(owner, goalsView(monitor.records!).results[0]!));
  return { monitor, panel };
}
const under = ({ monitor }: Awaited<ReturnType<typeof removing>>) =>
  monitor.records!.indicators.map(({ data }) => data.resultId);

describe('removing a result that has indicators', () => {
  it('keeps them without a result unless somebody says otherwise', async () => {
    const given = await removing();
    expect(given.panel.text()).to.include('Er horen 2 indicatoren bij. Wat doet u daarmee?');
    await given.panel.press('.remove');
    expect(under(given)).to.deep.equal(['', '']);
    expect(given.monitor.records!.results).to.have.lengthOf(1);
    expect(given.panel.said[0]).to.include('prullenbak');
  });
  it('puts them under another result', async () => {
    const given = await removing();
    await given.panel.click('Zet ze onder ‘Blijft’');
    await given.panel.press('.remove');
    expect(under(given)).to.deep.equal([uuid(2), uuid(2)]);
  });
  it('removes them too, with what has no meaning without them', async () => {
    const given = await removing();
    await given.panel.click('Haal ze ook weg');
    await given.panel.press('.remove');
    const { indicators, targets, stories } = given.monitor.records!;
    expect([indicators, targets, stories].map(({ length }) => length)).to.deep.equal([0, 0, 0]);
  });
});
