import { expect } from '@open-wc/testing';
import { groupSums } from '../../../packages/statistics/src/disclosure/group-sums.js';

describe('sums of groups', () => {
  it('are there in every division that has a total', () => {
    const groups = [
      ['Totaal', 'Totaal'],
      ['man', 'Totaal'],
      ['vrouw', 'Totaal'],
      ['man', 'jong'],
      ['man', 'oud'],
    ];
    expect(groupSums(groups.map((words) => ({ measure: 'm', groups: words })))).to.deep.equal([
      { total: 0, parts: [1, 2] },
      { total: 1, parts: [3, 4] },
    ]);
  });

  it('are not between measures', () => {
    expect(
      groupSums([
        { measure: 'a', groups: ['Totaal'] },
        { measure: 'b', groups: ['man'] },
      ]),
    ).to.deep.equal([]);
  });
});
