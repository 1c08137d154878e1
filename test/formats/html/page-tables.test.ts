import { expect } from '@open-wc/testing';
import { attributeOf, pageTables, textOf } from '../../../packages/formats/src/html/page-tables.js';

describe('pageTables', () => {
  it('finds tables with caption, heading or neither, and the language', async () => {
    const { tables, language } = await pageTables(
      '<html lang="NL"><table id=a></table><h3>Kop</h3><table id=b></table><table id=c><caption>Bij <i>schrift</i></caption></table>',
    );
    expect(tables.map(({ element, name }) => [attributeOf(element, 'id'), name])).to.deep.equal([
      ['a', undefined],
      ['b', 'Kop'],
      ['c', 'Bij schrift'],
    ]);
    expect(language).to.equal('nl');
  });
  it('reads text without scripts, hidden parts and inner tables', async () => {
    const { tables } = await pageTables(
      '<table><caption>a<br>b&nbsp; c<script>x</script><span hidden>y</span> <b>d</b></caption></table>',
    );
    expect(tables[0]!.name).to.equal('a b c d');
    expect(textOf(tables[0]!.element)).to.equal('a b c d');
  });
  it('refuses elements nested without end', async () => {
    const error: unknown = await pageTables('<div>'.repeat(2000)).catch((cause: unknown) => cause);
    expect(error).to.have.nested.property('problem.code', 'html');
  });
});
