import { expect } from '@open-wc/testing';
import { principleAgreement } from '@draagkracht/model';
import * as v from 'valibot';

const good = {
  principle: 4,
  ownWords: '',
  example: '',
  agreement: 'Iets doen',
  ownerRole: 'team',
  reviewOn: '2020-01-01',
};
const takes = (change: object): boolean => v.safeParse(principleAgreement.schema, { ...good, ...change }).success;

describe('an agreement on a principle', () => {
  it('belongs to one of the four principles', () => {
    for (const principle of [1, 2, 3, 4]) expect(takes({ principle })).to.equal(true);
    for (const principle of [0, 5, '1', undefined]) expect(takes({ principle })).to.equal(false);
  });

  it('stays valid when its day has passed, with or without an answer', () => {
    expect(takes({})).to.equal(true);
    expect(takes({ outcome: 'no', learned: 'Te druk' })).to.equal(true);
    expect(takes({ outcome: 'perhaps' })).to.equal(false);
  });

  it('holds its texts to their limits', () => {
    expect(
      takes({
        ownWords: 'x'.repeat(280),
        example: 'x'.repeat(280),
        agreement: 'x'.repeat(140),
        learned: 'x'.repeat(280),
      }),
    ).to.equal(true);
    expect(takes({ ownWords: 'x'.repeat(281) })).to.equal(false);
    expect(takes({ agreement: 'x'.repeat(141) })).to.equal(false);
  });
});
