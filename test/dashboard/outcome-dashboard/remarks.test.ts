import { expect } from '@open-wc/testing';
import { remarksOf } from '../../../packages/dashboard/src/outcome-dashboard/remarks.js';

describe('what was met on the way, in words', () => {
  it('says the gravest first, each in its own sentence', () => {
    const remarks = remarksOf([
      { code: 'blank-lines', severity: 'note', count: 2 },
      { code: 'no-period', severity: 'warning', count: 1 },
    ]);
    expect(remarks.map(({ severity }) => severity)).to.deep.equal(['warning', 'note']);
    expect(remarks[0]!.text.nl).to.include('welke periode');
    expect(remarks[1]!.text.en).to.include('2 empty lines');
  });
});
