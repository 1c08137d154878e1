import { expect } from '@open-wc/testing';
import { keptPublication, newRecord, type DkRecord, type MonitorIndicator } from '@draagkracht/model';
import { publicIds } from '../../../packages/dashboard/src/publishing/public-ids.view.js';
import { anIndicator } from '../../helpers/monitor.js';
import { hour, uuid } from '../../helpers/storage.js';

const kept = (n: number, ids: readonly string[], indicatorIds: readonly string[]) =>
  newRecord(
    keptPublication,
    {
      title: 'Eerder',
      publishedOn: '2026-01-01',
      region: 'GM9998',
      indicatorIds: [...indicatorIds],
      hash: '',
      text: JSON.stringify({ dimension: { indicator: { category: { index: ids } } } }),
      cells: 0,
      hidden: 0,
    },
    { id: uuid(n), now: hour(n), authorRole: 'beleid' },
  );

const named = (n: number, label: string): DkRecord<MonitorIndicator> => anIndicator(n, { label });

describe('publicIds', () => {
  it('are made of names, and differ where names do not', () =>
    expect([...publicIds([named(1, 'Bijstand (%)'), named(2, 'Bijstand'), named(3, '—')], []).values()]).to.deep.equal([
      'bijstand',
      'bijstand-2',
      'cijfer',
    ]));
  it('stay what they were in the newest publication, whatever the name is now', () => {
    const before = [kept(5, ['nieuw'], [uuid(1)]), kept(4, ['oud'], [uuid(1)])];
    expect(publicIds([named(1, 'Anders'), named(2, 'Nieuw')], before)).to.deep.equal(
      new Map([
        [uuid(1), 'nieuw'],
        [uuid(2), 'nieuw-2'],
      ]),
    );
  });
});
