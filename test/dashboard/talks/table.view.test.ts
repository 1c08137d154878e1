import { expect } from '@open-wc/testing';
import { blankSession } from '../../../packages/dashboard/src/talks/talks.view.js';
import { figuresSeen, onTable, tableChoices, warningsFor } from '../../../packages/dashboard/src/talks/table.view.js';
import {
  anIndicator,
  aResult,
  aStory,
  figures,
  monitorDay,
  monitorOver,
  seriesWhenThere,
} from '../../helpers/monitor.js';
import { hour, uuid } from '../../helpers/storage.js';

const region = 'GM9998';
async function monitorWith(...indicators: readonly ReturnType<typeof anIndicator>[]) {
  const monitor = await monitorOver([aResult(1), ...indicators, aStory(30, uuid(2))]);
  monitor.look({ region });
  for (const { id } of indicators) await seriesWhenThere(monitor, id);
  return monitor;
}

describe('the table of a session', () => {
  it('offers first what asks for a conversation, with why', async () => {
    const monitor = await monitorWith(anIndicator(2), anIndicator(3), anIndicator(4, { link: undefined as never }));
    expect(tableChoices(monitor, region).map(({ value, label }) => [value, label.nl])).to.eql([
      [uuid(4), 'Indicator 4 (er zijn geen cijfers)'],
      [uuid(3), 'Indicator 3 (er is nog geen verhaal bij)'],
      [uuid(2), 'Indicator 2'],
    ]);
    expect(tableChoices(monitor, 'GM0344').map(({ label }) => label.nl)).to.eql([
      'Indicator 2',
      'Indicator 3',
      'Indicator 4',
    ]);
  });

  it('leaves out what is no longer on the monitor, and holds what has no figures', async () => {
    const monitor = await monitorWith(anIndicator(2), anIndicator(3, { link: { datasetId: 'weg', indicatorId: 'x' } }));
    const table = onTable(monitor, [uuid(3), uuid(9), uuid(2)], region);
    expect(table.map(({ indicator, series, waiting }) => [indicator.id, series !== undefined, waiting])).to.eql([
      [uuid(3), false, false],
      [uuid(2), true, false],
    ]);
  });

  it('warns for the misreadings that lie near, each once, and not for what only blurs a size', async () => {
    const use = { label: 'Jongeren met jeugdhulp', tells: 'use' as const, direction: 'neutral' as const };
    const monitor = await monitorWith(anIndicator(2, use), anIndicator(3, use));
    const warnings = warningsFor(onTable(monitor, [uuid(2), uuid(3)], region), 'nl');
    expect(warnings.length).to.be.within(1, 4);
    expect(new Set(warnings).size).to.equal(warnings.length);
    expect(warningsFor([], 'nl')).to.eql([]);
  });

  it('keeps figures as they were: they follow the monitor that day, and never after it', async () => {
    const monitor = await monitorWith(anIndicator(2));
    const held = { ...blankSession(region, monitorDay), indicatorIds: [uuid(2)] };
    const seen = figuresSeen(monitor, held, 'nl');
    expect(seen[0]!.chart.points.at(-1)).to.include({ period: '2025JJ00', value: 8.7 });
    expect(seen[0]!.chart.sentence).to.include('Indicator 2');

    const { dataset, blocks } = figures('cijfers', [9, 8.8, 9.1, 8.7, 8.9, 9.2, 5], hour(5));
    await monitor.storage!.series.saveDataset(dataset, blocks);
    await new Promise((done) => setTimeout(done, 20));
    await seriesWhenThere(monitor, uuid(2));
    const last = (heldOn: string) =>
      figuresSeen(monitor, { ...held, heldOn, seen: [...seen] }, 'nl')[0]!.chart.points.at(-1)!.value;
    expect([last(monitorDay), last('2026-02-01')]).to.eql([5.1, 8.7]);
    expect(
      figuresSeen(monitor, { ...held, region: 'GM0344', seen: [...seen] }, 'nl'),
      'kept where there is none',
    ).to.eql(seen);
  });
});
