import { expect } from '@open-wc/testing';
import { surveyResult } from '@draagkracht/statistics';
import { itOnReal } from '../../helpers/real-data.js';

describe('a survey result', () => {
  it('has its response, and the margin of a small population', () => {
    const result = surveyResult({ count: 78, n: 100, invited: 150, population: 150 });
    expect(result).to.deep.include({ share: 0.78, n: 100, invited: 150, everybody: false, cautions: ['nonresponse'] });
    expect(result.response).to.be.closeTo(2 / 3, 1e-12);
    expect(result.margin!.low * 100).to.be.closeTo(73, 0.05);
    expect(result.margin!.high * 100).to.be.closeTo(82.3, 0.05);
  });
  it('has no sampling margin when everybody answered', () => {
    const result = surveyResult({ count: 12, n: 15, invited: 15, population: 15 });
    expect(result).to.deep.equal({
      share: 0.8,
      n: 15,
      invited: 15,
      response: 1,
      population: 15,
      everybody: true,
      cautions: [],
    });
  });
  it('says that the response is not known, that few answered, and that answers are not weighted', () => {
    expect(surveyResult({ count: 8, n: 10 }).cautions).to.deep.equal(['response-unknown', 'unweighted', 'few']);
    expect(surveyResult({ count: 300, n: 400, invited: 1000, population: 80_000 }).cautions).to.deep.equal([
      'nonresponse',
      'unweighted',
    ]);
  });
  it('widens with the level asked for', () => {
    const [usual, sure] = [surveyResult({ count: 50, n: 100 }), surveyResult({ count: 50, n: 100 }, 0.998)];
    expect(sure.margin!.high).to.be.above(usual.margin!.high);
  });
  it('refuses numbers that contradict one another', () => {
    expect(() => surveyResult({ count: 1, n: 10, invited: 5 })).to.throw(TypeError, '5');
    expect(() => surveyResult({ count: 1, n: 10, invited: 20, population: 15 })).to.throw(TypeError, '15');
    expect(() => surveyResult({ count: 11, n: 10 })).to.throw(TypeError, '11');
  });
  itOnReal(
    'leaves published shares that add up to 101 as they are',
    'social/tevredenheid-jongeren-utrecht-2023.csv',
    (bytes) => {
      const [, ...rows] = new TextDecoder().decode(bytes).trim().split(/\r?\n/);
      for (const row of rows) {
        const shares = row.split(';').slice(1).map(Number);
        expect(shares.reduce((sum, one) => sum + one, 0)).to.be.within(99, 101);
        // How many answered is not in the file: a share without it has no margin, and none is made up.
        expect(() => surveyResult({ count: shares[0]!, n: 0 })).to.throw(TypeError);
      }
    },
  );
});
