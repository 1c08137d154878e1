import { expect } from '@open-wc/testing';
import { continuesLinked, linkBefore, linkOf, mostLinked } from '../../../packages/dashboard/src/monitor/link.view.js';
import { anIndicator, figures } from '../../helpers/monitor.js';
import { hour, uuid } from '../../helpers/storage.js';

describe('where an indicator takes its figures from', () => {
  const first = figures().dataset;
  const next = { ...figures('volgend', [1, 2], hour(9)).dataset, follows: 'cijfers' };
  const lost = anIndicator(4, { link: { datasetId: 'cijfers', indicatorId: 'weg' } });
  const kept = { indicators: [anIndicator(3), lost], datasets: [next, first] };

  it('is the newest data set of those that continue one another, and before it the one it continues', () => {
    const linked = linkOf(kept, uuid(3));
    expect('dataset' in linked && [linked.dataset.id, linked.column.id]).to.eql(['volgend', 'aandeel']);
    const before = linkBefore(kept, uuid(3))!;
    expect([before.dataset.id, 'column' in before.linked]).to.eql(['cijfers', true]);
    expect(linkBefore(kept, uuid(4))!.linked).to.eql({ why: 'no-column' });
  });

  it('is said to be nowhere, and nothing was before', () => {
    expect(linkOf(kept, uuid(4))).to.eql({ why: 'no-column' });
    expect(linkOf({ ...kept, datasets: [] }, uuid(3))).to.eql({ why: 'no-dataset' });
    expect(linkOf(kept, uuid(8))).to.eql({ why: 'not-linked' });
    expect(linkBefore({ ...kept, datasets: [first] }, uuid(3))).to.equal(undefined);
    expect(linkBefore({ ...kept, datasets: [next] }, uuid(3))).to.equal(undefined);
  });

  it('knows a data set that renews what is on the monitor, also before it is kept', () => {
    expect(continuesLinked({ ...kept, datasets: [first] }, next)).to.equal(true);
    expect(continuesLinked(kept, first)).to.equal(false);
    expect(continuesLinked({ indicators: [], datasets: [first] }, next)).to.equal(false);
    expect(mostLinked(kept)?.id).to.equal('volgend');
    expect(mostLinked({ indicators: [], datasets: [first] })).to.equal(undefined);
  });
});
