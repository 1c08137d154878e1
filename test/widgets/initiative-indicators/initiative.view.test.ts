import { expect } from '@open-wc/testing';
import {
  initiativeView,
  measuredAt,
  nextOpen,
  progressOf,
} from '../../../packages/widgets/src/initiative-indicators/initiative.view.js';
import {
  initiativeOf,
  measured,
  scenarios,
} from '../../../stories/widgets/initiative-indicators/initiative-indicators.scenarios.js';

const { data } = scenarios.filled.records[0];

describe('an initiative', () => {
  it('has two columns of five, and nothing that adds them up', () => {
    const view = initiativeView(data, '2026-11-22', 'intern');
    expect(view.effectiveness.map(({ indicator }) => indicator.number)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(view.sustainability.map(({ indicator }) => indicator.number)).to.deep.equal([6, 7, 8, 9, 10]);
    expect(Object.keys(view)).to.deep.equal(['effectiveness', 'sustainability', 'progress']);
  });

  it('compares each moment with the first that was measured', () => {
    const { effectiveness, sustainability } = initiativeView(data, '2026-11-22', 'intern');
    expect(effectiveness[0]?.moments.map(({ change }) => change?.since)).to.deep.equal([undefined, 'start', undefined]);
    expect(sustainability[0]?.moments[0]?.never).to.equal(true);
    const later = initiativeOf(1, {
      measurements: [
        ...measured('six', '2026-07-01', { 6: { count: 7, n: 12 } }),
        ...measured('twelve', '2027-01-12', { 6: { count: 5, n: 12 } }),
      ],
    });
    const [still] = initiativeView(later.data, '2027-02-01', 'intern').sustainability;
    expect(still?.moments[2]?.change?.since).to.equal('six');
  });

  it('does not compare with what is hidden', () => {
    const { effectiveness } = initiativeView(data, '2026-11-22', 'publiek');
    expect(effectiveness[0]?.moments[1]?.measure?.kind).to.equal('shown');
    expect(effectiveness[0]?.moments[1]?.change).to.equal(undefined);
  });

  it('asks by itself once the day has come, until all is filled in', () => {
    const states = (day: string, of = data) => progressOf(of, day).map(({ state, filled }) => `${state} ${filled}`);
    expect(states('2026-11-22')).to.deep.equal(['done 9', 'done 10', 'later 0']);
    expect(states('2027-01-10')).to.deep.equal(['done 9', 'done 10', 'due 0']);
    expect(states('2026-11-22', scenarios.due.records[0].data)).to.deep.equal(['done 9', 'due 0', 'later 0']);
    expect(progressOf(data, '2026-11-22').map(({ day }) => day)).to.deep.equal([
      '2026-01-10',
      '2026-07-10',
      '2027-01-10',
    ]);
  });

  it('goes on with the next figure that is open, and comes round', () => {
    const { data: begun } = scenarios.partial.records[0];
    expect([nextOpen(begun, 'start')?.number, nextOpen(begun, 'start', 7)?.number]).to.deep.equal([5, 8]);
    expect(nextOpen(begun, 'start', 10)?.number).to.equal(5);
    expect(nextOpen(data, 'start')).to.equal(undefined);
    expect(measuredAt(data, 6, 'start')).to.equal(undefined);
  });
});
