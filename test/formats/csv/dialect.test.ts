import { expect } from '@open-wc/testing';
import { detectDialect } from '../../../packages/formats/src/csv/dialect.js';

describe('detectDialect', () => {
  const cases: [string, string][] = [
    ['a;b\n1,5;2,5\n', ';'],
    ['a,b\n1.5,2.5\n', ','],
    ['a\tb\n1,5\t2,5\n', '\t'],
    ['a|b\n1|2\n', '|'],
    ['"a,b,c";d\n"x,y";2\n', ';'],
    ['a,b\n"x;y",2\n', ','],
  ];
  for (const [text, delimiter] of cases)
    it(`finds ${JSON.stringify(delimiter)} in ${JSON.stringify(text)}`, () =>
      expect(detectDialect(text, true).delimiter).to.equal(delimiter));
  it('shows its evidence', () =>
    expect(detectDialect('a;b\n1;2\n3\n', true).evidence).to.deep.equal({ columns: 2, agreeing: 2, of: 3 }));
  it('obeys', () =>
    expect(detectDialect('a;b,c\n', true, ',').evidence).to.deep.equal({
      columns: 2,
      agreeing: 1,
      of: 1,
      given: true,
    }));
  it('finds lines above the header', () => expect(detectDialect('Titel\na;b\n1;2\n', true).preface).to.equal(1));
  it('finds a table below more lines than it has rows', () => {
    const above = [
      'Titel',
      'Bron: CBS, tabel 1, CC BY',
      'Opgehaald: 2026',
      'Let op: voorlopig',
      'Zin: minder; meer niet',
    ];
    const { delimiter, preface } = detectDialect([...above, 'a;b;c', '1;2;3'].join('\n'), true);
    expect({ delimiter, preface }).to.deep.equal({ delimiter: ';', preface: 0 });
    const plain = detectDialect([...above.slice(0, 4), 'a;b;c', '1;2;3'].join('\n'), true);
    expect({ delimiter: plain.delimiter, preface: plain.preface }).to.deep.equal({ delimiter: ';', preface: 4 });
  });
  it('finds no delimiter in one column', () => expect(detectDialect('a\n1\n2\n', true).evidence.columns).to.equal(1));
});
