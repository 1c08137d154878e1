import { expect } from '@open-wc/testing';
import { emptyBlock } from '@draagkracht/model';
import { BlockShelf } from '../../../packages/dashboard/src/outcome-dashboard/block-shelf.js';

const block = (id: string) => emptyBlock(id, ['NL00'], ['2024JJ00']);

describe('the figures at hand', () => {
  it('are those of a whole file, or what came from the device so far', () => {
    const shelf = new BlockShelf();
    shelf.put('a', block('a'));
    expect([shelf.isWhole, shelf.knows('a'), shelf.knows('b')]).to.deep.equal([false, true, false]);
    shelf.replace([block('b'), block('c')]);
    expect([shelf.isWhole, shelf.get('a'), shelf.knows('a')]).to.deep.equal([true, undefined, true]);
    expect(shelf.all().map(({ indicatorId }) => indicatorId)).to.deep.equal(['b', 'c']);
  });
  it('remember that there are none, so that nobody waits', () => {
    const shelf = new BlockShelf();
    shelf.put('a', undefined);
    expect([shelf.knows('a'), shelf.get('a'), shelf.all()]).to.deep.equal([true, undefined, []]);
    shelf.clear();
    expect(shelf.knows('a')).to.equal(false);
  });
  it('are fetched once, and let go of when another data set took their place meanwhile', async () => {
    const shelf = new BlockShelf();
    let asked = 0;
    const fetching = async () => {
      asked++;
      return block('a');
    };
    expect(await Promise.all([shelf.fetch('a', fetching), shelf.fetch('a', fetching)])).to.deep.equal([true, false]);
    expect([asked, shelf.get('a')?.indicatorId, await shelf.fetch('a', fetching)]).to.deep.equal([1, 'a', false]);
    shelf.clear();
    const late = shelf.fetch('a', fetching);
    shelf.clear();
    expect([await late, shelf.knows('a')]).to.deep.equal([false, false]);
  });
});
