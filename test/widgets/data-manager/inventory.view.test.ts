import { expect } from '@open-wc/testing';
import {
  fullness,
  goesAlong,
  inventoryOf,
  wipedWith,
} from '../../../packages/widgets/src/data-manager/inventory.view.js';
import { recordOf } from '../../../stories/widgets/tool-story.js';

describe('what lies on this device', () => {
  it('is counted, with the first that was made and the last that was changed', () => {
    const records = [
      recordOf('x', 1, {}, { createdAt: '2026-02-01T09:00:00+02:00', updatedAt: '2026-03-01T09:00:00.000Z' }),
      recordOf('x', 2, {}, { createdAt: '2026-02-01T08:00:00.000Z', updatedAt: '2026-04-01T09:00:00.000Z' }),
    ];
    const setAside = [{ key: 'k', fault: { code: 'bad-data' as const }, raw: { id: 'k' } }];
    const expiring = [{ type: 'x', count: 1, firstAt: '2026-12-01T09:00:00.000Z' }];
    expect(inventoryOf('x', { records, setAside }, expiring)).to.deep.equal({
      type: 'x',
      count: 2,
      setAside: 1,
      bytes: JSON.stringify(records[0]).length + JSON.stringify(records[1]).length + 10,
      oldest: '2026-02-01T09:00:00+02:00',
      newest: '2026-04-01T09:00:00.000Z',
      expiring: { count: 1, firstAt: '2026-12-01T09:00:00.000Z' },
    });
    expect(inventoryOf('y', { records: [], setAside: [] }, expiring)).to.deep.equal({
      type: 'y',
      count: 0,
      setAside: 0,
      bytes: 0,
    });
  });

  it('knows of each kind what leaves by itself, however far ahead', () => {
    const records = [
      recordOf('x', 1, {}, { expiresAt: '2027-12-20T00:00:00.000Z' }),
      recordOf('x', 2, {}, { expiresAt: '2027-06-01T00:00:00.000Z' }),
      recordOf('x', 3, {}),
    ];
    const listed = { records, setAside: [] };
    expect(inventoryOf('x', listed, []).leaving).to.deep.equal({ count: 2, firstAt: '2027-06-01T00:00:00.000Z' });
    expect(inventoryOf('x', { ...listed, records: records.slice(2) }, []).leaving).to.equal(undefined);
  });

  it('says how full it is only where the browser does', () => {
    expect(fullness({ bytes: 8, quota: 10 })).to.equal(0.8);
    expect([fullness({ bytes: 8 }), fullness({ quota: 10 }), fullness({ bytes: 8, quota: 0 })]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what is wiped together', () => {
  const kind = (type: string) => inventoryOf(type, { records: [recordOf(type, 1, {})], setAside: [] }, []);
  const [requests, votes, other] = [kind('budget-case'), kind('budget-vote'), kind('obstacle')];
  it('are requests and what was answered on them', () => {
    const all = [requests, votes, other];
    expect(goesAlong('budget-case', all)).to.eql([votes]);
    expect(all.map(({ type }) => wipedWith(type, all))).to.eql([undefined, 'budget-case', undefined]);
  });
  it('are answers alone when no request is left', () => {
    expect([goesAlong('budget-case', [votes]), wipedWith('budget-vote', [votes])]).to.eql([[votes], undefined]);
    expect(goesAlong('budget-case', [requests])).to.eql([]);
  });
});
