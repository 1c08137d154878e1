import { expect } from '@open-wc/testing';
import {
  capacityInput,
  type CapacityInput,
  type CapacityWishes,
} from '../../../packages/charts/src/capacity-outlook/capacity-outlook.input.js';

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
const read = (wishes: Partial<CapacityWishes>, sourced?: CapacityInput, on = host()) =>
  capacityInput(on, { ...none, ...wishes }, sourced, () => undefined, 'nl');
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

  it('takes what a file came to before the table inside', () => {
    const fault: CapacityInput = { kind: 'table-fault', code: 'unlike-years', where: '' };
    expect(read({}, fault, host('<table></table>'))).to.equal(fault);
  });

  it('waits for the reader of tables, and is empty without anything', () => {
    expect(read({}, undefined, host('<table><tr><td>1</td></tr></table>')).kind).to.equal('waiting');
    expect(read({}).kind).to.equal('empty');
  });
});
