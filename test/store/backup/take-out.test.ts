import { expect } from '@open-wc/testing';
import { recordTypes } from '@draagkracht/model';
import { sorted, takeOut } from '../../../packages/store/src/backup/take-out.js';
import { layer, noRows } from '../../../packages/store/src/memory/layer.js';
import { agreement, hour, uuid } from '../../helpers/storage.js';

describe('taking out', () => {
  it('parts what can be read from what cannot and from what has expired', () => {
    const rows = [agreement(1), { id: 'b', type: 't' }, { ...agreement(3), expiresAt: hour(2) }];
    const { records, setAside } = sorted(rows, recordTypes, hour(3));
    expect(records).to.deep.equal([agreement(1)]);
    expect(setAside).to.deep.equal([
      { key: 'b', fault: { code: 'no-record', path: 'id' }, raw: { id: 'b', type: 't' } },
    ]);
  });

  it('names the fields of what JSON cannot say', () => {
    const loop: Record<string, unknown> = { id: 'a', type: 't' };
    loop['self'] = loop;
    const { setAside } = sorted([loop], recordTypes, hour(3));
    expect(setAside[0]!.raw).to.deep.equal({ id: 'a', type: 't', unreadable: ['id', 'type', 'self'] });
  });

  it('takes the history along in order, without that of what has expired', async () => {
    let seq = 0;
    const tables = layer(noRows(), () => ++seq);
    tables.records.put({ ...agreement(1), expiresAt: hour(2) });
    const entry = (n: number) => ({
      recordId: uuid(n),
      type: 't',
      kind: 'create' as const,
      who: 'x',
      at: hour(1),
      changes: [],
    });
    await tables.log.append({ act: 'a', recordIds: [uuid(1), uuid(2)], entries: [entry(1), entry(2)] });
    await tables.log.append({ act: 'b', recordIds: [uuid(3)], entries: [entry(3)], expiresAt: hour(2) });
    await tables.log.append({ act: 'c', recordIds: [uuid(4)], entries: [entry(4)] });
    const { log } = await takeOut(tables, recordTypes, hour(3));
    expect(log.map((one) => [one.seq, one.recordId])).to.deep.equal([
      [1, uuid(2)],
      [3, uuid(4)],
    ]);
  });

  it('leaves behind what never leaves the device, with its history', async () => {
    let seq = 0;
    const tables = layer(noRows(), () => ++seq);
    const secret = { ...agreement(1), type: 'voting-device', data: { secret: 'ab'.repeat(16) } };
    tables.records.put(secret);
    tables.records.put(agreement(2));
    const entry = (record: { id: string; type: string }) => ({
      recordId: record.id,
      type: record.type,
      kind: 'create' as const,
      who: 'x',
      at: hour(1),
      changes: [],
    });
    const entries = [entry(secret), entry(agreement(2))];
    await tables.log.append({ act: 'a', recordIds: [secret.id, uuid(2)], entries });
    const content = await takeOut(tables, recordTypes, hour(3));
    expect(content.records).to.deep.equal([agreement(2)]);
    expect(content.log.map(({ recordId }) => recordId)).to.deep.equal([uuid(2)]);
    expect(JSON.stringify(content)).to.not.include('abab');
  });
});
