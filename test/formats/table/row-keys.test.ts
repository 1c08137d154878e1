import { expect } from '@open-wc/testing';
import { readCsvBytes } from '@draagkracht/formats';
import { cellText, oneKey, rowKeys } from '../../../packages/formats/src/table/row-keys.js';
import { utf8 } from '../fixtures.js';

const { columns } = readCsvBytes(utf8('a;n\nq ;2023\n q;2024*\n.;.\n'));

describe('rowKeys', () => {
  it('looks at each distinct text once and joins equal keys', () => {
    const asked: string[] = [];
    const keys = rowKeys(columns[0]!, 3, (text) => (asked.push(text), text === '.' ? undefined : text));
    expect([keys.keys, [...keys.rows]]).to.deep.equal([['q'], [0, 0, -1]]);
    expect(asked).to.deep.equal(['q', 'q', '.']);
  });
  it('reads figures as texts, with their stars', () =>
    expect([0, 1, 2].map((row) => cellText(columns[1]!, row))).to.deep.equal(['2023', '2024*', '']));
  it('puts all rows on one key', () => expect([...oneKey('a', 2).rows]).to.deep.equal([0, 0]));
});
