import { expect } from '@open-wc/testing';
import type { ChangeEntry, DkRecord } from '@draagkracht/model';
import { compare, type Side } from '../../../packages/store/src/merge/compare.js';
import { pastOf } from '../../../packages/store/src/merge/past.js';
import { entryOf } from '../../../packages/store/src/repositories/acts.js';
import type { Raw } from '../../../packages/store/src/repositories/diff.js';
import { agreement, changed, hour } from '../../helpers/storage.js';

/** A side that went through these versions; `undefined` is that it was removed. */
function side(who: string, ...versions: readonly (DkRecord | undefined)[]): Side {
  const raws = versions as readonly unknown[] as readonly (Raw | undefined)[];
  const entries = raws.map((after, i): ChangeEntry => ({
    ...entryOf(raws[i - 1], after, i === 0 ? 'samen' : who, hour(i)),
    seq: i,
    act: `${who}${i}`,
  }));
  return { record: raws.at(-1), past: pastOf(raws.at(-1), entries) };
}
const raw = (record: DkRecord): Raw => record as unknown as Raw;
const first = agreement(1);
const set = (data: Parameters<typeof changed>[1]) => changed(first, data, hour(9));
const compared = (ours: Side, theirs: Side) => compare(ours, theirs, () => true);

describe('comparing a record', () => {
  it('joins what one side changed and keeps what the other did', () => {
    const { standing, ours, fields } = compared(
      side('a', first, set({ example: 'A' })),
      side('b', first, set({ ownWords: 'B' })),
    );
    expect(standing).to.equal('merges');
    expect(ours!['data']).to.deep.include({ example: 'A', ownWords: 'B' });
    expect(fields.map(({ path, changedBy }) => [path, changedBy])).to.deep.equal([
      ['data.ownWords', 'theirs'],
      ['data.example', 'ours'],
    ]);
  });

  it('names what clashes with both values, what it was, who and when', () => {
    const { standing, fields, ours, theirs } = compared(
      side('a', first, set({ example: 'A' })),
      side('b', first, set({ example: 'B' })),
    );
    expect(standing).to.equal('clashes');
    expect(fields).to.deep.equal([
      {
        path: 'data.example',
        before: 'de fiets',
        changedBy: 'clash',
        ours: { value: 'A', who: 'a', at: hour(1) },
        theirs: { value: 'B', who: 'b', at: hour(1) },
      },
    ]);
    expect([ours!['data'], theirs!['data']].map((data) => (data as { example: string }).example)).to.deep.equal([
      'A',
      'B',
    ]);
  });

  it('lets a removal hold that nobody contradicts, and asks when somebody does', () => {
    const gone = side('a', first, undefined);
    expect(compared(gone, side('b', first))).to.deep.include({ standing: 'merges', removed: 'here', ours: undefined });
    expect(compared(side('b', first), gone)).to.deep.include({ standing: 'merges', removed: 'there', ours: undefined });
    const asked = compared(gone, side('b', first, set({ example: 'B' })));
    expect(asked).to.deep.include({ standing: 'clashes', removed: 'here' });
    expect(asked.fields.map(({ path }) => path)).to.deep.equal(['data.example']);
  });

  it('takes every difference for a clash when there is no common past', () => {
    const other = { ...set({ example: 'B' }), createdAt: hour(3) };
    const { fields } = compared(side('a', first), { ...side('b', other), past: pastOf(raw(other), []) });
    expect(fields.map(({ path, changedBy }) => [path, changedBy])).to.deep.equal([['data.example', 'clash']]);
  });

  it('keeps fields together that make no record when they are joined', () => {
    const [ours, theirs] = [side('a', first, set({ example: 'A' })), side('b', first, set({ ownWords: 'B' }))];
    const { standing, fields } = compare(ours, theirs, (record) => record === ours.record || record === theirs.record);
    expect(standing).to.equal('clashes');
    expect(fields.every(({ changedBy }) => changedBy === 'clash')).to.equal(true);
  });

  it('has no clash in how long it is kept or in the version of its shape', () => {
    const [long, short] = [
      { ...first, expiresAt: hour(30) },
      { ...first, expiresAt: hour(20) },
    ];
    expect(compared(side('a', first, long), side('b', first, short)).standing).to.equal('same');
  });
});
