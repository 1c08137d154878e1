import { expect } from '@open-wc/testing';
import { outputIndicators, type Measurement, type SmallNumberPolicy } from '@draagkracht/model';
import { changeView, measureView } from '../../../packages/widgets/src/initiative-indicators/measure.view.js';

const of = (number: number) => outputIndicators[number - 1]!;
const measurement = (number: number, value: Partial<Measurement>): Measurement => ({
  indicator: number as Measurement['indicator'],
  moment: 'start',
  n: 20,
  on: '2026-01-10',
  toldBy: 'resident',
  evidence: '',
  ...value,
});

describe('a change of an output indicator', () => {
  it('of shares is the difference of Newcombe 1998, example (a): 56 of 70 and 48 of 80 is 20 points, 5.24 to 33.39', () => {
    const change = changeView(of(3), measurement(3, { count: 48, n: 80 }), measurement(3, { count: 56, n: 70 }));
    expect(change.kind).to.equal('interval');
    if (change.kind !== 'interval') return;
    expect(change.points).to.be.closeTo(20, 1e-9);
    expect(change.interval.low).to.be.closeTo(5.24, 0.005);
    expect(change.interval.high).to.be.closeTo(33.39, 0.005);
    expect(change.beyondChance).to.equal(true);
  });

  it('has no interval with fewer than ten people, before or after', () => {
    const kinds = [
      [9, 40],
      [40, 9],
      [10, 10],
    ].map(([a, b]) => changeView(of(1), measurement(1, { count: 2, n: a! }), measurement(1, { count: 8, n: b! })).kind);
    expect(kinds).to.deep.equal(['too-few', 'too-few', 'interval']);
  });

  it('of ties per person has no interval: how much people differ is not known', () =>
    expect(changeView(of(5), measurement(5, { count: 6, n: 12 }), measurement(5, { count: 27, n: 18 }))).to.deep.equal({
      kind: 'no-spread',
      difference: 1,
    }));

  it('of an answer is the same or another, whoever was asked', () => {
    const change = (before: string, after: string) =>
      changeView(of(8), measurement(8, { answer: before, n: 2 }), measurement(8, { answer: after, n: 2 }));
    expect([change('no', 'yes'), change('no', 'no')]).to.deep.equal([
      { kind: 'answer', same: false },
      { kind: 'answer', same: true },
    ]);
  });
});

describe('a measurement under a policy', () => {
  const kind = (number: number, value: Partial<Measurement>, policy: SmallNumberPolicy) =>
    measureView(of(number), measurement(number, value), policy).kind;

  it('is shown to the group itself', () => expect(kind(2, { count: 1, n: 2 }, 'intern')).to.equal('shown'));

  it('is hidden from everybody else when people could be recognised', () => {
    expect(kind(1, { count: 4, n: 40 }, 'publiek')).to.equal('hidden');
    expect(kind(1, { count: 35, n: 40 }, 'publiek')).to.equal('hidden');
    expect(kind(1, { count: 20, n: 40 }, 'publiek')).to.equal('shown');
    expect(kind(3, { count: 10, n: 29 }, 'publiek')).to.equal('hidden');
    expect(kind(3, { count: 10, n: 30 }, 'publiek')).to.equal('shown');
    expect(kind(5, { count: 40, n: 20 }, 'publiek')).to.equal('hidden');
    expect(kind(8, { answer: 'yes', n: 2 }, 'publiek')).to.equal('shown');
  });
});
