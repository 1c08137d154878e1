import { expect } from '@open-wc/testing';
import { recordTypes } from '@draagkracht/model';
import { becomes, layBeside } from '../../../packages/store/src/merge/lay-beside.js';
import { knownFrom } from '../../../packages/store/src/merge/sides.js';
import { agreement, changed, hour, uuid } from '../../helpers/storage.js';

const ours = changed(agreement(1), { example: 'A' }, hour(5));
const theirs = { ...changed(agreement(1), { example: 'B' }, hour(6)), authorRole: 'collega' };
const known = (...records: readonly unknown[]) => knownFrom(records, [], recordTypes);

describe('laying two sides beside one another', () => {
  it('puts first what somebody has to choose, and counts each record once', () => {
    const laid = layBeside(
      known(agreement(3), ours, agreement(4)),
      known(agreement(2), theirs, agreement(4)),
      recordTypes,
    );
    expect(laid.map(({ shown }) => [shown.id, shown.standing, shown.brings])).to.deep.equal([
      [uuid(1), 'clashes', true],
      [uuid(2), 'only-there', true],
      [uuid(3), 'only-here', false],
      [uuid(4), 'same', false],
    ]);
  });

  it('makes of a clash what was chosen; both keeps ours in its place and the other beside it under a fixed name', () => {
    const [clash] = layBeside(known(ours), known(theirs), recordTypes);
    expect(becomes(clash!, 'ours')).to.deep.include({ record: clash!.compared.ours });
    expect((becomes(clash!, 'theirs').record!['data'] as { example: string }).example).to.equal('B');
    const { record, beside } = becomes(clash!, 'both');
    expect(record!['id']).to.equal(uuid(1));
    expect(beside).to.deep.include({ besideOf: { id: uuid(1), who: 'collega', at: hour(6) } });
    expect(beside!['id'])
      .to.match(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
      .and.not.equal(uuid(1));
    expect(becomes(clash!, 'both').beside).to.deep.equal(beside);
  });

  it('leaves a record alone that is of another type there', () => {
    const other = { ...theirs, type: 'dashboard-note' };
    expect(layBeside(known(ours), known(other), recordTypes)).to.deep.equal([]);
  });

  it('does not bring beside ours what stands in its own place here', () => {
    const [clash] = layBeside(known(ours), known(theirs), recordTypes);
    const [back] = layBeside(known(theirs), known(ours), recordTypes);
    const here = known(ours, becomes(clash!, 'both').beside);
    const there = known(theirs, becomes(back!, 'both').beside);
    expect(layBeside(here, there, recordTypes).map(({ shown }) => shown.standing)).to.deep.equal([
      'clashes',
      'only-here',
    ]);
  });
});
