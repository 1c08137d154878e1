import { expect } from '@open-wc/testing';
import type { ChangeEntry, DkRecord } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { canonical, markOf, pastOf, stateOf, textOf } from '../../../packages/store/src/merge/past.js';
import type { Raw } from '../../../packages/store/src/repositories/diff.js';
import { agreement, changed, hour, uuid } from '../../helpers/storage.js';

const raw = (record: DkRecord | undefined): Raw | undefined => record as unknown as Raw | undefined;

describe('the past of a record', () => {
  it('is read backwards from how it is now', async () => {
    const { records } = memoryStorage();
    const [first, second] = [agreement(1), changed(agreement(1), { example: 'later', learned: 'veel' }, hour(2))];
    await records.save(first);
    await records.save(second);
    await records.remove(uuid(1), 'beheer', hour(3));
    const { states } = pastOf(undefined, await records.history(uuid(1)));
    const was = [undefined, first, second, undefined].map((record) => textOf(stateOf(raw(record))));
    expect(states.map(textOf)).to.deep.equal(was);
  });

  it('is certain of its end when the log is not', () => {
    const odd = {
      kind: 'update',
      changes: [{ path: 'data.example', before: 'eerst', after: 'iets anders' }],
    } as unknown as ChangeEntry;
    const { states } = pastOf(raw(agreement(1)), [odd]);
    expect(states[1]!.get('data.example')).to.equal('de fiets');
    expect(states[0]!.get('data.example')).to.equal('eerst');
  });
});

describe('the mark of a state', () => {
  it('does not hang on the order of fields, nor on when it was saved', () => {
    expect(canonical({ b: [{ d: 1, c: 2 }], a: 1 })).to.equal('{"a":1,"b":[{"c":2,"d":1}]}');
    const { data, ...rest } = agreement(1);
    expect(markOf(stateOf(raw({ data, ...rest, updatedAt: hour(9) })))).to.equal(markOf(stateOf(raw(agreement(1)))));
    expect(markOf(stateOf(raw(agreement(2))))).not.to.equal(markOf(undefined));
  });
});
