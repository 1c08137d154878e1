import { expect } from '@open-wc/testing';
import { layer, noRows } from '../../../packages/store/src/memory/layer.js';
import { append, entryOf, historyOf } from '../../../packages/store/src/repositories/acts.js';
import { hour } from '../../helpers/storage.js';

const record = { id: 'a', type: 't', visibility: 'prive' };

describe('acts', () => {
  it('say what was done to what', () => {
    const kinds = [
      entryOf(undefined, record, 'x', hour(1)),
      entryOf(record, record, 'x', hour(1)),
      entryOf(record, undefined, 'x', hour(1)),
    ];
    expect(kinds.map(({ kind }) => kind)).to.deep.equal(['create', 'update', 'remove']);
    expect(kinds[2]).to.deep.equal({
      recordId: 'a',
      type: 't',
      kind: 'remove',
      who: 'x',
      at: hour(1),
      changes: [{ path: 'visibility', before: 'prive' }],
    });
  });

  it('are rows of limited length, and the history of one record is picked from them in order', async () => {
    let seq = 0;
    const { log } = layer(noRows(), () => ++seq);
    const entries = Array.from({ length: 450 }, (_, n) => entryOf(undefined, { ...record, id: `r${n}` }, 'x', hour(1)));
    const numbered = await append(log, entries);
    expect(await log.count()).to.equal(3);
    expect(numbered.map((entry) => entry.seq).filter((number, i, all) => all[i - 1] !== number)).to.deep.equal([
      1, 2, 3,
    ]);
    await append(log, [entryOf({ ...record, id: 'r449' }, undefined, 'x', hour(2))]);
    expect((await historyOf(log, 'r449')).map((entry) => [entry.seq, entry.kind])).to.deep.equal([
      [3, 'create'],
      [4, 'remove'],
    ]);
  });
});
