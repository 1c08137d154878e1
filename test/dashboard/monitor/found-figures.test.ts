import { expect } from '@open-wc/testing';
import { FoundFigures } from '../../../packages/dashboard/src/monitor/found-figures.js';
import { anIndicator, aResult, figures, monitorOver } from '../../helpers/monitor.js';
import { hour, uuid } from '../../helpers/storage.js';
import { until } from '../../helpers/until.js';

describe('the figures of the monitor', () => {
  it('are made once until something changes, with those of the data set before', async () => {
    const next = figures('volgend', [9, 8.8, 9.1, 8.7, 8.9, 9.2, 8.6, 8.4], hour(9));
    const desk = await monitorOver([aResult(1), anIndicator(3)], {
      sets: [figures(), { ...next, dataset: { ...next.dataset, follows: 'cijfers' } }],
    });
    let arrivals = 0;
    const found = new FoundFigures(desk, () => void arrivals++);
    const wanted = { indicatorId: uuid(3), region: 'GM9998', until: undefined };
    expect([found.of(wanted), found.before(wanted)?.found]).to.eql([{ waiting: true }, { waiting: true }]);
    await until(() => arrivals > 0);
    const series = found.of(wanted);
    expect('series' in series && series.series.points.length).to.equal(8);
    expect(found.of(wanted)).to.equal(series);
    const before = found.before(wanted)!;
    expect([before.dataset.id, 'series' in before.found && before.found.series.points.length]).to.eql(['cijfers', 7]);
    expect(found.block('volgend', 'aandeel')).to.have.property('indicatorId', 'aandeel');
    found.renew();
    expect(found.of(wanted)).not.to.equal(series);
    found.clear();
    expect(found.of(wanted)).to.eql({ waiting: true });
  });
});
