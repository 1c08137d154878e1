import { expect } from '@open-wc/testing';
import { anIndicator, aResult, aTarget, monitorOver, seriesWhenThere } from '../../helpers/monitor.js';
import { uuid } from '../../helpers/storage.js';

describe('the series of an indicator', () => {
  it('is found with its target, or it is said why there is none', async () => {
    const gone = anIndicator(4, { link: { datasetId: 'weg', indicatorId: 'aandeel' } });
    const other = anIndicator(5, { link: { datasetId: 'cijfers', indicatorId: 'weg' } });
    const desk = await monitorOver([aResult(1), anIndicator(3), gone, other, aTarget(6, uuid(3))]);
    const found = await seriesWhenThere(desk, uuid(3), 'GM9998');
    expect('series' in found && found.series.points.length).to.equal(7);
    expect(await seriesWhenThere(desk, uuid(3), 'GM0000')).to.deep.equal({ why: 'no-region' });
    expect(desk.seriesOf(uuid(4))).to.deep.equal({ why: 'no-dataset' });
    expect(desk.seriesOf(uuid(5))).to.deep.equal({ why: 'no-column' });
    expect(desk.seriesOf(uuid(9))).to.deep.equal({ why: 'not-linked' });
  });
});
