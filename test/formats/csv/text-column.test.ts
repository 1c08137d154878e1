import { expect } from '@open-wc/testing';
import { TextColumn } from '../../../packages/formats/src/csv/text-column.js';
import { utf8 } from '../fixtures.js';

const scan = (text: string, limit = Infinity): { next: number; words: string[] } => {
  const column = new TextColumn(2);
  const bytes = utf8(`${text}\n`);
  const next = column.scan(bytes, 0, bytes.length - 1, 59, 0, limit);
  return {
    next,
    words: Array.from({ length: column.dictionary.size }, (_, i) =>
      new TextDecoder().decode(column.dictionary.word(i)),
    ),
  };
};

describe('TextColumn', () => {
  it('reads plain and quoted cells', () => {
    expect(scan('naam;x')).to.deep.equal({ next: 4, words: ['naam'] });
    expect(scan('"a;""b""\n";x')).to.deep.equal({ next: 10, words: ['a;"b"\n'] });
  });
  it('keeps nothing of a cell that may go on', () => expect(scan('naa', 3)).to.deep.equal({ next: 3, words: [] }));
  it('says that a quote is open by a place beyond the end', () => expect(scan('"naam').next).to.equal(6));
  it('reads texts longer than its scratch', () =>
    expect(scan(`"${'é'.repeat(1000)}"`).words).to.deep.equal(['é'.repeat(1000)]));
  it('gives equal texts one code', () => {
    const column = new TextColumn(1);
    column.reserve(3);
    ['a', 'b', 'a'].forEach((text, row) => column.set(row, text));
    expect([...column.codes]).to.deep.equal([0, 1, 0]);
  });
});
