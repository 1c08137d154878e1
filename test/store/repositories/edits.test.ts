import { expect } from '@open-wc/testing';
import { mergeEdit } from '../../../packages/store/src/repositories/edits.js';
import type { Raw } from '../../../packages/store/src/repositories/diff.js';
import { agreement, changed, hour } from '../../helpers/storage.js';

// What saving edits promises is in `acts.suite.ts`; here is what is left.
describe('an edit', () => {
  const base = { ...agreement(1), expiresAt: hour(10) };
  const raw = (record: object): Raw => record as Raw;

  it('is itself when nothing was changed elsewhere', () => {
    const record = changed(base, { example: 'hier' }, hour(3));
    expect(mergeEdit({ record, basedOn: base }, raw(base), [])).to.deep.equal({ record, tookOver: false });
  });

  it('does not clash in what follows from saving: how long it is kept, and by which role', () => {
    const record = { ...changed(base, { example: 'hier' }, hour(3)), expiresAt: hour(30) };
    const there = { ...changed(base, { learned: 'daar' }, hour(4)), expiresAt: hour(40), authorRole: 'beheer' };
    const merged = mergeEdit({ record, basedOn: base }, raw(there), []);
    expect(merged).to.deep.include({ tookOver: true });
    expect(merged).to.have.nested.property('record.expiresAt', hour(30));
    expect(merged).to.have.nested.property('record.authorRole', 'beheer');
    expect(merged).to.have.nested.property('record.data').that.includes({ example: 'hier', learned: 'daar' });
  });
});
