import { expect } from '@open-wc/testing';
import { lensOf, type LensFound } from '../../../packages/dashboard/src/board/lens.view.js';
import { areasInUse, areasRegion } from '../../../stories/dashboard/areas-in-use.js';
import { anIndicator, aResult, monitorOver, seriesWhenThere } from '../../helpers/monitor.js';
import { uuid } from '../../helpers/storage.js';
import { until } from '../../helpers/until.js';

type Data = Parameters<typeof anIndicator>[1];

const districts = areasInUse.dataset.regionCodes.flatMap((code, row) => (code.startsWith('WK') ? [row] : []));

/** The lens on benefits; `rates` are those of the districts in 2024. */
async function lens(data: Data = {}, rates?: readonly number[], policy: 'intern' | 'publiek' | 'streng' = 'publiek') {
  const blocks = areasInUse.blocks.map((block) => ({ ...block, values: block.values.slice() }));
  rates?.forEach((rate, at) => (blocks[0]!.values[districts[at]! * 3 + 2] = rate));
  const link = { datasetId: 'bedachte-gebieden', indicatorId: 'bijstand' };
  const desk = await monitorOver([aResult(1), anIndicator(3, { unit: 'per 1.000 inwoners', link, ...data })], {
    sets: [{ dataset: areasInUse.dataset, blocks }],
  });
  desk.look({ region: areasRegion, policy });
  const found = await seriesWhenThere(desk, uuid(3));
  const look = (): LensFound => lensOf(desk, uuid(3), 'series' in found ? found.series : undefined);
  await until(() => !('waiting' in look()));
  return look();
}

describe('where people fare worse than average', () => {
  it('names districts beyond what chance explains, by the alphabet', async () => {
    expect(await lens()).to.eql({
      period: '2024JJ00',
      kind: 'district',
      names: ['Wijk Dijk', 'Wijk Oever'],
      beyond: 2,
      judged: 12,
      left: 0,
    });
  });

  it('looks at the other side where higher is better', async () => {
    expect(await lens({ direction: 'higher' })).to.deep.include({ names: [], beyond: 0 });
  });

  it('names nobody for what chance explains', async () => {
    expect(
      await lens(
        {},
        Array.from({ length: 12 }, (_, at) => 25 + (at % 5)),
      ),
    ).to.deep.include({ names: [], beyond: 0 });
  });

  it('never names more than three: of many only those that stand out among areas that differ', async () => {
    const found = await lens({}, [90, 90, 90, 90, 90, 10, 10, 10, 10, 10, 10, 10]);
    if (!('names' in found)) throw new Error('no lens');
    expect(found.beyond).to.equal(5);
    expect(found.names).to.eql([]);
  });

  it('leaves small counts out, also where what is looked at inside hides nothing', async () => {
    const few = [2, ...Array.from({ length: 11 }, () => 25)];
    expect(await lens({}, few, 'intern')).to.deep.include({ judged: 11, left: 1 });
  });

  it('says why it cannot be said', async () => {
    const link = { datasetId: 'bedachte-gebieden', indicatorId: 'aandeel' };
    expect(await lens({ direction: 'neutral' })).to.eql({ why: 'neutral' });
    expect(await lens({ link, unit: '%' })).to.eql({ why: 'no-whole' });
  });
});
