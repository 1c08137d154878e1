import { expect } from '@open-wc/testing';
import { begunAnew, judge } from '@draagkracht/statistics';

const low = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 10 : 12));
const high = low.map((value) => value + 40);

describe('begunAnew', () => {
  it('gives new limits from where a person decided so, and no rule crosses', () => {
    const rebase = { index: 12, cause: 'nieuwe inkoop' };
    const verdict = begunAnew([rebase], {}, (terms) => judge([...low, ...high], terms));
    expect(verdict.segments.map(({ centre, rebased }) => [centre, rebased])).to.deep.equal([
      [11, undefined],
      [51, true],
    ]);
    expect(verdict.signals).to.deep.equal([]);
    expect(judge([...low, ...high]).signals).to.not.be.empty;
  });

  it('is refused without a cause', () =>
    expect(() => begunAnew([{ index: 12, cause: ' ' }], {}, (terms) => judge(low, terms))).to.throw(
      TypeError,
      'no cause',
    ));

  it('where a definition changed as well it is the break that counts', () => {
    const verdict = begunAnew([{ index: 12, cause: 'c' }], { breaks: [12] }, (terms) =>
      judge([...low, ...high], terms),
    );
    expect(verdict.segments[1]!.rebased).to.equal(undefined);
  });
});
