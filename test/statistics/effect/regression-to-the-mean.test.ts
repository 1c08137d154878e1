import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  expectedNext,
  extremeOf,
  regressionToTheMean,
  type GroupMember,
  type RtmQuestion,
} from '@draagkracht/statistics';

const group: GroupMember[] = Array.from({ length: 13 }, (_, at) => ({
  code: `BU${at}`,
  value: 40 + at * 2 + (at % 3),
  next: 45 + at * 1.2 + ((at * 5) % 4),
}));

const answer = (given: Partial<RtmQuestion> = {}) =>
  regressionToTheMean({ group, chosen: 'BU12', direction: 'lower', ...given });

describe('regressionToTheMean', () => {
  it('gives the vector of the field notes: mean 50, r 0.6, value 80 becomes 68 by itself', () => {
    expect(expectedNext(80, 50, 0.6)).to.equal(68);
    const found = answer({
      group: [
        { code: 'a', value: 80 },
        { code: 'b', value: 20 },
      ],
      chosen: 'a',
      correlation: 0.6,
    });
    expect(found.ok && found.verdict.expected).to.equal(68);
    expect(found.ok && found.verdict.byItself).to.equal(-12);
  });

  it('works the correlation out from the other regions, never from the chosen one', () => {
    const found = answer();
    const spoilt = answer({ group: group.map((one) => (one.code === 'BU12' ? { ...one, next: 999 } : one)) });
    if (!found.ok || !spoilt.ok) throw new Error('refused');
    expect(found.verdict.correlation).to.equal(spoilt.verdict.correlation);
    expect(found.verdict.correlation).to.be.within(0.8, 1);
    expect(found.verdict.correlationInterval!.low).to.be.below(found.verdict.correlation);
    expect(found.verdict.correlationFrom).to.equal('other-regions');
    expect(found.verdict.beyond).to.be.a('number');
  });

  it('sees that the worst was chosen, by the direction of the figure', () => {
    expect(answer({ correlation: 0.5 })).to.have.nested.property('verdict.worst', true);
    expect(answer({ correlation: 0.5, chosen: 'BU0' })).to.have.nested.property('verdict.worst', false);
    expect(answer({ correlation: 0.5, chosen: 'BU0', direction: 'higher' })).to.have.nested.property(
      'verdict.worst',
      true,
    );
    expect(answer({ correlation: 0.5, direction: 'neutral' })).to.have.nested.property('verdict.worst', false);
    expect(answer({ correlation: 0.5, chosen: 'BU5' })).to.have.nested.property('verdict.extreme', 'between');
    expect(
      extremeOf(
        [
          { code: 'a', value: 1 },
          { code: 'b', value: 1 },
        ],
        'a',
      ),
    ).to.equal('between');
  });

  it('refuses too few regions, a region outside the group, no spread, and an impossible correlation', () => {
    const refusal = (given: Partial<RtmQuestion>) => {
      const found = answer(given);
      return found.ok ? 'none' : found.refusal;
    };
    expect(refusal({ group: group.slice(3) })).to.equal('too-few-regions');
    expect(refusal({ chosen: 'WK9' })).to.equal('not-in-group');
    expect(refusal({ group: group.map((one) => ({ ...one, next: 5 })) })).to.equal('no-spread');
    expect(refusal({ correlation: 1.2 })).to.equal('bad-correlation');
  });

  it('always lies between the mean and the value when the correlation is between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -99, max: 99, noNaN: true }),
        fc.double({ min: -99, max: 99, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (value, mean, r) => {
          expect(expectedNext(value, mean, r)).to.be.within(Math.min(value, mean) - 1e-9, Math.max(value, mean) + 1e-9);
        },
      ),
    );
  });
});
