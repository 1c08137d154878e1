import { expect } from '@open-wc/testing';
import { isGap, sameText, type Indicator, type SeriesBlock } from '@draagkracht/model';
import { groupSeries, homeOf, type GroupFound } from '../../../packages/dashboard/src/monitor/group.view.js';
import type { MonitorDesk } from '../../../packages/dashboard/src/monitor/monitor-desk.js';
import { readIntake } from '../../../packages/dashboard/src/outcome-dashboard/reader.js';
import { areasInUse } from '../../../stories/dashboard/areas-in-use.js';
import { anIndicator, aResult, figures, monitorOver } from '../../helpers/monitor.js';
import { itOnReal } from '../../helpers/real-data.js';
import { hour, uuid } from '../../helpers/storage.js';
import { until } from '../../helpers/until.js';

const linked = (indicatorId: string, data = {}) =>
  anIndicator(3, { unit: 'per 1.000 inwoners', link: { datasetId: 'bedachte-gebieden', indicatorId }, ...data });

async function found(desk: MonitorDesk): Promise<Exclude<GroupFound, { waiting: true }>> {
  const ask = () => groupSeries(desk, uuid(3), 'nl');
  await until(() => !('waiting' in ask()));
  return ask() as Exclude<GroupFound, { waiting: true }>;
}

async function of(indicator: ReturnType<typeof anIndicator>, region = 'GM9001', sets = [areasInUse]) {
  const desk = await monitorOver([aResult(1), indicator], { sets });
  desk.look({ region });
  return found(desk);
}

describe('municipalities that are alike', () => {
  it('are taken together by all of their people, never as a mean of their figures', async () => {
    const group = await of(linked('bijstand'));
    if (!('series' in group)) throw new Error(group.why);
    expect([group.count, group.series.region?.label]).to.eql([12, '12 gemeenten die erop lijken']);
    expect(group.reason).to.deep.include({ way: 'class', feature: 'urbanity', ownClass: 2, classes: [2] });
    // Municipalities 2 to 13, of 22,000 to 33,000 residents: counted by hand from the same invented figures.
    const rows = Array.from({ length: 12 }, (_, at) => at + 2);
    const people = rows.map((row) => 20_000 + 1000 * row);
    const weighted = rows.reduce((sum, row, at) => sum + (25 + ((row * 3 + 2) % 5)) * people[at]!, 0);
    expect(group.series.points.at(-1)!.value).to.be.closeTo(weighted / people.reduce((a, b) => a + b), 1e-9);
    expect(group.series.indicator.target).to.equal(undefined);
  });

  it('stand beside the municipality of a district as well', async () => {
    expect(homeOf('WK900103')).to.equal('GM9001');
    const group = await of(linked('bijstand'), 'WK900103');
    expect('series' in group && group.count).to.equal(12);
  });

  it('are the same in every period: one that lacks a figure takes no part at all', async () => {
    const blocks = areasInUse.blocks.map((block) => ({ ...block, gaps: block.gaps.slice() }));
    blocks[0]!.gaps[5 * 3] = 2;
    const group = await of(linked('bijstand'), 'GM9001', [{ dataset: areasInUse.dataset, blocks }]);
    expect('series' in group && [group.count, group.series.points.some(({ value }) => isGap(value))]).to.eql([
      11,
      false,
    ]);
  });

  it('are not there, and it is said why', async () => {
    expect(await of(linked('aandeel', { unit: '%' }))).to.eql({ why: 'no-whole' });
    expect(await of(linked('bijstand'), 'NL00')).to.eql({ why: 'no-municipality' });
    expect(await of(linked('bijstand'), 'GM0000')).to.eql({ why: 'no-figures' });
    expect(await of(linked('inwoners', { unit: '' }))).to.eql({ why: 'counts' });
    expect(await of(anIndicator(3), 'GM9998', [figures()])).to.eql({ why: 'no-others' });
  });

  itOnReal('are found in the real figures of 2020', 'kwb/kwb2020-gemeenten.windows-1252.csv', async (bytes) => {
    const following = { onProgress: () => undefined, signal: new AbortController().signal, kept: [] };
    const intake = await readIntake(new File([bytes], 'kwb2020.csv'), { ...following, period: '2020JJ00' });
    if (!intake.ok) throw new Error(intake.text.nl);
    const { table } = intake;
    const column = (name: string) => table.blocks.find(({ indicatorId }) => indicatorId.startsWith(name))!;
    const [benefits, people, urban] = [
      'PersonenPerSoortUitkeringBijstand',
      'AantalInwoners',
      'MateVanStedelijkheid',
    ].map(column) as [SeriesBlock, SeriesBlock, SeriesBlock];
    // As CBS prints such figures: per 1,000 residents, with one decimal.
    const printed = benefits.values.map((count, at) => Math.round((10_000 * count) / people.values[at]!) / 10);
    const rate: Indicator = {
      id: 'relatief',
      label: sameText('Bijstand'),
      unit: 'per 1.000 inwoners',
      decimals: 1,
      direction: 'lower',
    };
    const told = { id: 'kwb', label: 'kwb', file: { name: 'kwb', bytes: 1 }, importedAt: hour(1) };
    const link = { datasetId: 'kwb', indicatorId: 'relatief' };
    const desk = await monitorOver([aResult(1), anIndicator(3, { unit: rate.unit, link })], {
      sets: [
        {
          dataset: { ...table, ...told, indicators: [...table.indicators, rate] },
          blocks: [...table.blocks, { ...benefits, indicatorId: 'relatief', values: printed }],
        },
      ],
    });
    desk.look({ region: 'GM0344' });
    const group = await found(desk);
    if (!('series' in group)) throw new Error(group.why);
    // Utrecht is "zeer sterk stedelijk" (CBS, 2020).
    expect(group.reason).to.deep.include({ feature: 'urbanity', ownClass: 1, classes: [1] });
    const rows = urban.regions.flatMap((code, row) =>
      code.startsWith('GM') && code !== 'GM0344' && urban.values[row] === 1 ? [row] : [],
    );
    expect(group.count).to.equal(rows.length);
    const sum = (block: SeriesBlock) => rows.reduce((total, row) => total + block.values[row]!, 0);
    expect(group.series.points.at(-1)!.value).to.be.closeTo((1000 * sum(benefits)) / sum(people), 0.05);
  });
});
