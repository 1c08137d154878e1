import { aTimeout, expect } from '@open-wc/testing';
import { isGap, monitorEvent, newRecord, StorageError } from '@draagkracht/model';
import {
  aResult,
  aTarget,
  anIndicator,
  figures,
  monitorOver,
  ownMemory,
  seriesWhenThere,
} from '../../helpers/monitor.js';
import { hour, uuid } from '../../helpers/storage.js';

describe('the monitor', () => {
  const event = newRecord(
    monitorEvent,
    {
      resultId: uuid(1),
      text: 'Buurtteams begonnen',
      on: '2023-04-01',
      kind: 'policy',
      decidedBy: 'raad',
      expected: '',
    },
    { id: uuid(30), now: hour(3), authorRole: 'beleid' },
  );

  it('reads what is kept, in its order, and begins with the first municipality', async () => {
    const desk = await monitorOver([aResult(2, { place: 0 }), aResult(1, { place: 1 }), anIndicator(3)]);
    expect(desk.records?.results.map(({ id }) => id)).to.eql([uuid(2), uuid(1)]);
    expect([desk.setup.region, desk.setup.view]).to.eql(['GM9998', 'result']);
  });

  it('makes a series once: another view leaves it as it is, and what is saved makes it anew', async () => {
    const desk = await monitorOver([aResult(1), anIndicator(3), event]);
    const found = await seriesWhenThere(desk, uuid(3));
    let told = 0;
    desk.watch(() => (told += 1));
    desk.look({ view: 'talk' });
    expect([told, desk.seriesOf(uuid(3)) === found]).to.eql([1, true]);
    await desk.save(aTarget(20, uuid(3)));
    const after = desk.seriesOf(uuid(3));
    expect('series' in after && after.series.indicator.target?.path).to.have.length(1);
  });

  it('gives the series of an indicator with its target, its events and the words of people', async () => {
    const desk = await monitorOver([aResult(1), anIndicator(3, { label: 'Eenzaam' }), aTarget(20, uuid(3)), event]);
    expect(desk.seriesOf(uuid(3))).to.eql({ waiting: true });
    const found = await seriesWhenThere(desk, uuid(3));
    if (!('series' in found)) throw new Error('no series');
    const { indicator, points, events, region } = found.series;
    expect(indicator.label.nl).to.equal('Eenzaam');
    expect(indicator.target?.path).to.eql([{ period: '2028JJ00', value: 5 }]);
    expect(events).to.eql([{ period: '2023JJ00', text: 'Buurtteams begonnen', kind: 'policy' }]);
    expect([points.length, region?.label]).to.eql([7, 'Voorbeeldgemeente']);
  });

  it('looks up to and including a period, everywhere at once', async () => {
    const desk = await monitorOver([aResult(1), anIndicator(3)]);
    let told = 0;
    const end = desk.watch(() => told++);
    desk.look({ period: '2023JJ00' });
    const found = await seriesWhenThere(desk, uuid(3));
    expect('series' in found && found.series.points.at(-1)?.period).to.equal('2023JJ00');
    expect(told).to.be.greaterThan(0);
    end();
  });

  it('says why there is no series', async () => {
    const { link: _link, ...loose } = anIndicator(9).data;
    const desk = await monitorOver([
      anIndicator(3),
      { ...anIndicator(4), data: loose },
      anIndicator(5, { link: { datasetId: 'weg', indicatorId: 'aandeel' } }),
      anIndicator(6, { link: { datasetId: 'cijfers', indicatorId: 'weg' } }),
    ]);
    const whyOf = async (n: number, region?: string): Promise<unknown> => {
      const found = await seriesWhenThere(desk, uuid(n), region);
      return 'why' in found ? found.why : found;
    };
    expect(await whyOf(4)).to.equal('not-linked');
    expect(await whyOf(5)).to.equal('no-dataset');
    expect(await whyOf(6)).to.equal('no-column');
    expect(await whyOf(3, 'GM0001')).to.equal('no-region');
  });

  it('follows a data set to the one that continues it, and back when that is removed', async () => {
    const next = figures('volgend', [9, 8.8, 9.1, 8.7, 8.9, 9.2, 8.6, 4], hour(8));
    const sets = [figures(), { ...next, dataset: { ...next.dataset, follows: 'cijfers' } }];
    const desk = await monitorOver([aResult(1), anIndicator(3)], { sets });
    const last = async (): Promise<unknown> => {
      const found = await seriesWhenThere(desk, uuid(3), 'NL00');
      return 'series' in found ? found.series.points.at(-1)?.value : found;
    };
    expect(await last()).to.equal(4);
    await desk.storage!.series.removeDataset('volgend');
    await aTimeout(0);
    expect(await last()).to.equal(8.6);
  });

  it('saves together, removes, and sees what another tab does', async () => {
    const desk = await monitorOver([aResult(1)]);
    expect(await desk.save(anIndicator(3), anIndicator(4))).to.equal(true);
    expect(desk.records?.indicators.length).to.equal(2);
    expect(await desk.remove(uuid(3), uuid(4))).to.equal(true);
    expect(desk.records?.indicators.length).to.equal(0);
    await desk.storage!.records.saveAll([aResult(7), anIndicator(5)]);
    await aTimeout(5);
    expect(desk.records?.indicators.map(({ id }) => id)).to.eql([uuid(5)]);
    expect(desk.records?.results.length).to.equal(2);
  });

  it('writes the set-up only when asked', async () => {
    const desk = await monitorOver([aResult(1)]);
    desk.look({ region: 'NL00' });
    expect(await desk.storage!.records.list('monitor-setup'))
      .to.have.property('records')
      .eql([]);
    await desk.keepSetup();
    const again = await monitorOver([], { storage: desk.storage!, sets: [] });
    expect(again.setup.region).to.equal('NL00');
  });

  it('says what the device refuses, and goes on', async () => {
    const storage = await ownMemory();
    storage.records.saveEdits = () => Promise.reject(new StorageError('quota'));
    const desk = await monitorOver([], { storage });
    expect(await desk.save(aResult(1))).to.equal(false);
    expect(desk.fault).to.equal('quota');
  });

  it('leaves gaps what they are', async () => {
    const set = figures();
    set.blocks[0]!.gaps[8] = 2;
    const desk = await monitorOver([aResult(1), anIndicator(3)], { sets: [set] });
    const found = await seriesWhenThere(desk, uuid(3));
    expect('series' in found && isGap(found.series.points[1]!.value)).to.equal(true);
  });
});
