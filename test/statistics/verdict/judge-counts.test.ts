import { expect } from '@open-wc/testing';
import { limitAt, MISSING } from '@draagkracht/model';
import { judgeCounts } from '@draagkracht/statistics';
import { itOnReal } from '../../helpers/real-data.js';

const same = (length: number, size: number): number[] => Array.from({ length }, () => size);
const cans = [
  12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
];
const boards = [21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15];
const computers = [10, 12, 8, 14, 10, 16, 11, 7, 10, 15, 9, 5, 7, 11, 12, 6, 8, 10, 7, 5];
const without = (values: readonly number[], ...places: number[]): number[] =>
  values.filter((_, at) => !places.includes(at));

describe('judgeCounts: charts published by qcc', () => {
  it('p: thirty samples of orange juice cans', () => {
    const verdict = judgeCounts('p', cans, same(30, 50));
    expect(verdict.centre).to.be.closeTo(0.2313333, 5e-8);
    expect(limitAt(verdict.lower, 0)).to.be.closeTo(0.05242755, 5e-9);
    expect(limitAt(verdict.upper, 29)).to.be.closeTo(0.4102391, 5e-8);
    const outside = verdict.signals.filter((signal) => signal.rule === 'outside-limits');
    expect(outside.map((signal) => signal.from)).to.deep.equal([14, 22]);
  });

  it('p: the same without the two with a known cause', () => {
    const verdict = judgeCounts('p', without(cans, 14, 22), same(28, 50));
    expect(verdict.centre).to.be.closeTo(0.215, 5e-8);
    expect(limitAt(verdict.lower, 0)).to.be.closeTo(0.04070284, 5e-9);
    expect(limitAt(verdict.upper, 0)).to.be.closeTo(0.3892972, 5e-8);
  });

  it('c: defects on circuit boards are a u chart of size 1', () => {
    const verdict = judgeCounts('u', boards, same(26, 1));
    expect(verdict.centre).to.be.closeTo(19.84615, 5e-6);
    expect(limitAt(verdict.lower, 0)).to.be.closeTo(6.481447, 5e-7);
    expect(limitAt(verdict.upper, 0)).to.be.closeTo(33.21086, 5e-6);
  });

  it('u: the same per hundred, without samples 6 and 20', () => {
    const verdict = judgeCounts('u', without(boards, 5, 19), same(24, 100));
    expect(verdict.centre).to.be.closeTo(0.1966667, 5e-8);
    expect(limitAt(verdict.lower, 0)).to.be.closeTo(0.06362532, 5e-9);
    expect(limitAt(verdict.upper, 0)).to.be.closeTo(0.329708, 5e-7);
  });

  it('u: personal computers', () => {
    const verdict = judgeCounts('u', computers, same(20, 5));
    expect(verdict.centre).to.be.closeTo(1.93, 5e-9);
    expect(limitAt(verdict.lower, 0)).to.be.closeTo(0.06613305, 5e-9);
    expect(limitAt(verdict.upper, 0)).to.be.closeTo(3.793867, 5e-7);
  });

  itOnReal('p: the second set of orange juice cans has a lower limit clipped to 0', 'spc/orangejuice2.txt', (bytes) => {
    const rows = new TextDecoder()
      .decode(bytes)
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(/\s+/));
    const trial = rows.filter((row) => row[3] === 'TRUE');
    const verdict = judgeCounts(
      'p',
      trial.map((row) => Number(row[1])),
      trial.map((row) => Number(row[2])),
    );
    expect(verdict.centre).to.be.closeTo(0.1108333, 5e-8);
    expect(limitAt(verdict.lower, 0)).to.equal(0);
    expect(limitAt(verdict.upper, 0)).to.be.closeTo(0.2440207, 5e-8);
  });
});

describe('judgeCounts', () => {
  it('follows the size of each group: small ones have wide limits', () => {
    const verdict = judgeCounts('p', [10, 20, 40, 5, 10, 20], [100, 200, 400, 50, 100, 200]);
    expect(verdict.centre).to.equal(0.1);
    expect(limitAt(verdict.upper, 3)!).to.be.above(limitAt(verdict.upper, 2)!);
  });

  it('leaves a gap without limits and judges each side of a break apart', () => {
    const verdict = judgeCounts('u', [1, MISSING, 1, 9, 9], same(5, 1), { breaks: [3] });
    expect(limitAt(verdict.upper, 1)).to.equal(undefined);
    expect(verdict.centre).to.equal(9);
    expect(limitAt(verdict.upper, 0)).to.equal(4);
    expect(verdict).to.include({ n: 2, change: 'too-few' });
  });

  it('tells change and assurance on the last limits', () => {
    const verdict = judgeCounts('p', [10, 11, 10, 9, 10, 11, 40], same(7, 100), { direction: 'lower', target: 0.9 });
    expect(verdict).to.include({ change: 'concern', assurance: 'passes' });
  });

  it('judges nothing in nothing', () => {
    expect(judgeCounts('p', [], [])).to.deep.include({
      n: 0,
      lower: [],
      signals: [],
      change: 'too-few',
      assurance: 'none',
    });
  });

  it('refuses what cannot be a share, naming the place', () => {
    expect(() => judgeCounts('p', [5], [4])).to.throw(TypeError, 'at 0 is 5, more than its size 4');
    expect(() => judgeCounts('u', [5, 5], [4])).to.throw(TypeError, 'size at 1');
    expect(() => judgeCounts('u', [-5], [4])).to.throw(TypeError, 'count at 0');
  });
});
