import { expect } from '@open-wc/testing';
import { exampleSessions } from '../../../packages/dashboard/src/example/example-sessions.js';

describe('the sessions of the example', () => {
  const [latest, earlier] = exampleSessions('2026-11-22T10:00:00.000Z').map(({ data }) => data);
  it('are one to look at again later and one that is due, whenever the example is opened', () => {
    expect(latest!.nextLook > '2026-11-22').to.equal(true);
    expect(earlier!.nextLook < '2026-11-22').to.equal(true);
  });
  it('hold the figures of the example, with the sentence that goes with them', () => {
    expect(latest!.seen!.map(({ chart }) => chart.points.at(-1)!.value)).to.eql([263, 8.1]);
    expect(latest!.seen![0]!.chart.sentence).to.include('263');
    expect(earlier!.seen![0]!.chart.points).to.have.lengthOf(6);
  });
});
