import { expect } from '@open-wc/testing';
import { lensGround } from '../../../packages/dashboard/src/board/lens-ground.view.js';
import { areasInUse, areasRegion } from '../../../stories/dashboard/areas-in-use.js';
import { anIndicator, aResult, figures, monitorOver, seriesWhenThere } from '../../helpers/monitor.js';
import { uuid } from '../../helpers/storage.js';

describe('what there is to see where people fare worse', () => {
  const ground = async (region: string, sets: Parameters<typeof monitorOver>[1] = {}, data = {}) => {
    const desk = await monitorOver([aResult(1), anIndicator(3, data)], sets);
    desk.look({ region });
    const found = await seriesWhenThere(desk, uuid(3));
    return lensGround(desk, uuid(3), 'series' in found ? found.series : undefined);
  };
  const many = { sets: [areasInUse] };
  const link = { datasetId: 'bedachte-gebieden', indicatorId: 'bijstand' };

  it('is areas of one kind, enough of them, with the people in them', async () => {
    const found = await ground(areasRegion, many, { unit: 'per 1.000 inwoners', link });
    expect('areas' in found && found.areas.map(({ kind, codes }) => [kind, codes.length])).to.eql([['district', 12]]);
    expect('areas' in found && found.period).to.equal('2024JJ00');
  });

  it('or is not there, and it is said why', async () => {
    expect(await ground('GM9998')).to.eql({ why: 'too-few' });
    expect(await ground('WK999801', { sets: [figures()] })).to.eql({ why: 'no-areas' });
    expect(await ground('GM9002', many, { unit: 'per 1.000 inwoners', link })).to.eql({ why: 'no-areas' });
    expect(await ground(areasRegion, many, { unit: '%', link })).to.eql({ why: 'no-whole' });
    expect(await ground('GM0000')).to.eql({ why: 'no-figures' });
    expect(await ground('GM9998', {}, { direction: 'neutral' })).to.eql({ why: 'neutral' });
  });
});
