import { expect } from '@open-wc/testing';
import { splitSample } from '../../../packages/formats/src/csv/split-sample.js';

const split = (text: string, whole = true, limit = 99) => splitSample(text, ';', limit, whole);

describe('splitSample', () => {
  it('splits by all line ends and leaves empty lines out', () =>
    expect(split('a;b\r\n\n1;2\r3;4')).to.deep.equal([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]));
  it('takes quotes away', () => expect(split('"a;""b""\n";c')).to.deep.equal([['a;"b"\n', 'c']]));
  it('keeps an empty last cell', () =>
    expect(split('a;\n1;')).to.deep.equal([
      ['a', ''],
      ['1', ''],
    ]));
  it('leaves the last record of a cut sample out', () => expect(split('a;b\n1;', false)).to.deep.equal([['a', 'b']]));
  it('stops at its limit', () => expect(split('a\nb\nc', true, 2).length).to.equal(2));
});
