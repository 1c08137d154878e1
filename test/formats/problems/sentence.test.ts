import { expect } from '@open-wc/testing';
import { many, said, withExample } from '../../../packages/formats/src/problems/sentence.js';

const problem = { code: 'a', severity: 'note', count: 2 } as const;

describe('sentences of problems', () => {
  it('can be the same whatever was met', () =>
    expect(said('ja', 'yes')(problem)).to.deep.equal({ nl: 'ja', en: 'yes' }));
  it('count', () => expect([many(1, 'rij', 'rijen'), many(2, 'rij', 'rijen')]).to.deep.equal(['1 rij', '2 rijen']));
  it('give row, column and text of the first example as far as they are known', () => {
    const words = withExample(
      (n) => `${n} fout.`,
      (n) => `${n} wrong.`,
    );
    expect(words(problem).nl).to.equal('2 fout.');
    expect(words({ ...problem, example: { row: 3, name: 'a', text: 'b' } })).to.deep.equal({
      nl: '2 fout. Het eerste voorbeeld: rij 3, kolom "a", "b".',
      en: '2 wrong. The first example: row 3, column "a", "b".',
    });
  });
});
