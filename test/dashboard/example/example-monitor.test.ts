import { expect } from '@open-wc/testing';
import { cardFor, sectionsOf } from '../../../packages/dashboard/src/board/board.view.js';
import { exampleStorage } from '../../../packages/dashboard/src/example/example-monitor.js';
import { monitorOver, seriesWhenThere } from '../../helpers/monitor.js';

describe('the example', () => {
  const now = '2026-11-22T10:00:00.000Z';

  it('is a whole monitor of a municipality that does not exist', async () => {
    const monitor = await monitorOver([], { storage: await exampleStorage(now), sets: [] });
    const { indicators, results } = monitor.records!;
    expect([results.length, indicators.length, monitor.setup.organisation]).to.eql([3, 6, 'Voorbeeldgemeente']);
    for (const { id } of indicators) expect(await seriesWhenThere(monitor, id)).to.have.property('series');
    const cards = indicators.map((indicator) => cardFor(monitor, indicator));
    expect(sectionsOf('talk', cards, monitor.records!).map(({ key }) => key)).to.include.members([
      'concern',
      'no-story',
    ]);
  });

  it('says in every source that it was invented', async () => {
    const monitor = await monitorOver([], { storage: await exampleStorage(now), sets: [] });
    const { indicators, datasets } = monitor.records!;
    expect(indicators.every(({ data }) => /bedacht/i.test(data.sourceName))).to.equal(true);
    expect(datasets.every(({ label }) => /bedacht/i.test(label))).to.equal(true);
  });
});
