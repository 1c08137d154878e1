import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { principleAgreement } from '@draagkracht/model';
import { entryOf } from '../../../packages/store/src/repositories/acts.js';
import { changesBetween, type Raw } from '../../../packages/store/src/repositories/diff.js';
import { netOf, takenBack } from '../../../packages/store/src/repositories/undo.js';
import { agreement, changed, hour } from '../../helpers/storage.js';

const types = [principleAgreement];
const raw = (record: object): Raw => record as Raw;
const net = (...states: (object | undefined)[]) =>
  netOf(
    states.slice(1).map((after, i) => entryOf(states[i] as Raw | undefined, after as Raw | undefined, 'x', hour(1))),
  )[0]!;
const names = fc.constantFrom('a', 'b', 'c', 'd');
const fields = fc.dictionary(names, fc.integer({ min: 0, max: 2 }));

describe('taking back', () => {
  it('sees two changes of one record in one act as one', () => {
    const [made, second, third] = [1, 2, 3].map((n) => changed(agreement(1), { example: `keer ${n}` }, hour(n)));
    expect(net(made, second, third).changes).to.deep.equal([
      { path: 'data.example', before: 'keer 1', after: 'keer 3' },
    ]);
    expect(net(undefined, made, undefined)).to.include({ wasThere: false, isThere: false });
    expect(takenBack(net(undefined, made, undefined), undefined, hour(5), types)).to.equal(undefined);
  });

  it('gives the fields of the act back and nothing else, or refuses, whatever was changed since', () =>
    fc.assert(
      fc.property(fields, fields, fields, (before, after, since) => {
        const record = (data: object) => ({ id: '1', type: 't', data });
        const act = net(record(before), record(after));
        const step = takenBack(act, raw(record(since)), hour(5), []);
        const mine = new Set(act.changes.map(({ path }) => path));
        if (!step) return;
        if ('clash' in step) {
          for (const path of step.clash.fields) expect(mine.has(path)).to.equal(true);
          return;
        }
        for (const { path } of changesBetween(step.before, step.after)) expect(mine.has(path)).to.equal(true);
        for (const { path } of changesBetween(raw(record(before)), step.after)) expect(mine.has(path)).to.equal(false);
      }),
    ));

  it('does not count how long a record is kept as a change since', () => {
    const made = { ...agreement(1), expiresAt: hour(10) };
    expect(takenBack(net(undefined, made), raw({ ...made, expiresAt: hour(20) }), hour(5), types)).to.deep.equal({
      before: { ...made, expiresAt: hour(20) },
      after: undefined,
    });
  });

  it('never makes a record that can be read into one that cannot', () => {
    const was = { ...agreement(1), data: { ...agreement(1).data, principle: 99 } };
    const step = takenBack(net(was, agreement(1)), raw(agreement(1)), hour(5), types);
    expect(step).to.deep.equal({
      clash: { recordId: agreement(1).id, type: 'principle-agreement', why: 'invalid', fields: ['data.principle'] },
    });
  });
});
