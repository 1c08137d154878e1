import { expect } from '@open-wc/testing';
import { splitColumns } from '../../../packages/formats/src/drift/split-columns.js';
import type { ComparedColumn } from '../../../packages/formats/src/drift/columns-to-match.js';

const column = (id: string, of: (n: number) => number, unit = ''): ComparedColumn => ({
  id,
  header: id,
  unit,
  stem: id,
  keyFigure: undefined,
  figures: Float64Array.from({ length: 12 }, (_, i) => of(i + 1)),
});

describe('splitColumns', () => {
  const parts = [column('a', (n) => 2 * n + 3), column('b', (n) => 40 - n), column('c', (n) => 7 * n)];
  it('finds neighbours that add up, the closest of them', () => {
    const [found] = splitColumns([column('ab', (n) => n + 43)], parts, 'split');
    expect(found).to.deep.include({ kind: 'split', from: ['ab'], to: ['a', 'b'] });
    expect(found!.confidence).to.be.within(0.5, 0.9);
    expect(found!.grounds).to.deep.equal([{ code: 'sum', number: 12, text: 'a + b' }]);
  });
  it('does not add shares, nor a part that is next to nothing', () => {
    expect(splitColumns([column('x', (n) => n + 43, '%')], parts, 'split')).to.deep.equal([]);
    const tiny = [column('all', (n) => 1000 * n), column('tiny', () => 0.001)];
    expect(splitColumns([column('whole', (n) => 1000 * n)], tiny, 'split')).to.deep.equal([]);
  });
  it('uses a part once', () => {
    const wholes = [column('ab', (n) => n + 43), column('again', (n) => n + 43)];
    expect(splitColumns(wholes, parts, 'merged').map(({ to }) => to)).to.deep.equal([['ab']]);
  });
});
