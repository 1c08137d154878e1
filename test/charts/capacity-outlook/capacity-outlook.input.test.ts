import { expect } from '@open-wc/testing';
import { SourceError } from '@draagkracht/model';
import {
  capacityInput,
  type CapacityWishes,
} from '../../../packages/charts/src/capacity-outlook/capacity-outlook.input.js';
import { inputMessages } from '../../../packages/charts/src/shared/messages.js';
import { seriesFrom } from '../../helpers/series.js';

const none: CapacityWishes = {
  rows: [],
  regionName: '',
  older: '',
  projectedFrom: undefined,
  source: '',
  projectionSource: '',
};
const host = (content = ''): HTMLElement => {
  const element = document.createElement('div');
  element.innerHTML = content;
  return element;
};
const read = (
  wishes: Partial<CapacityWishes>,
  source: Parameters<typeof capacityInput>[2] = { state: 'none' },
  on = host(),
) => capacityInput(on, { ...none, ...wishes }, source, () => undefined, 'nl');
const people = (first: number) =>
  seriesFrom(first, [10, 12], { unit: '', source: { name: 'CBS', tableId: '03759ned' } });

describe('capacityInput', () => {
  it('takes rows that were set before anything else', () => {
    const input = read({
      rows: [{ year: 2024, pool: 9, oldest: 1 }],
      regionName: 'Utrecht',
      older: '80',
      source: 'CBS',
      projectionSource: 'PBL',
    });
    expect(input).to.deep.equal({
      kind: 'data',
      data: {
        rows: [{ year: 2024, pool: 9, oldest: 1 }],
        place: 'Utrecht',
        age: 80,
        sources: [{ name: 'CBS' }, { name: 'PBL' }],
      },
    });
  });

  it('joins the two series of a file, and names their source once', () => {
    const input = read({}, { state: 'ready', series: { pool: people(2024), oldest: people(2024) } });
    expect(input).to.have.nested.property('data.rows.length', 2);
    expect(input).to.have.deep.nested.property('data.sources', [{ name: 'CBS', tableId: '03759ned' }]);
    const apart = read({}, { state: 'ready', series: { pool: people(2024), oldest: people(2034) } });
    expect(apart).to.deep.equal({ kind: 'table-fault', code: 'unlike-years', where: '' });
  });

  it('says what became of a file', () => {
    const failed = read(
      {},
      { state: 'failed', code: 'not-found', detail: 'x.csv', cause: new SourceError('not-found', 'x.csv') },
    );
    expect(failed.kind === 'source' && failed.say(inputMessages('nl'))).to.include('x.csv is niet gevonden');
    expect(read({}, { state: 'loading' })).to.include({ kind: 'source', isFault: false });
    expect(read({}, { state: 'no-reader' })).to.include({ kind: 'source', isFault: true });
  });

  it('waits for the reader of tables, and is empty without anything', () => {
    expect(read({}, { state: 'none' }, host('<table><tr><td>1</td></tr></table>')).kind).to.equal('waiting');
    expect(read({}).kind).to.equal('empty');
  });
});
