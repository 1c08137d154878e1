import { expect } from '@open-wc/testing';
import {
  mirrorSignals,
  mirrorView,
  nextRound,
  othersOf,
  stageOf,
  tellingDue,
} from '../../../packages/widgets/src/steering-mirror/mirror.view.js';
import { mirrorRecord, rounds } from '../../../stories/widgets/steering-mirror/steering-mirror.scenarios.js';

const today = '2026-11-22';

describe('a round of the mirror', () => {
  it('goes from the answers of others to a promise, its running, and what came of it', () => {
    const stages = [rounds.alone, rounds.few, rounds.shown, rounds.running, rounds.done].map(({ data }) =>
      stageOf(data),
    );
    expect(stages).to.deep.equal(['others', 'others', 'commit', 'running', 'done']);
  });

  it('says how many are still needed', () => {
    expect([rounds.alone, rounds.few, rounds.enough].map(({ data }) => othersOf(data))).to.deep.equal([
      { people: 0, needed: 5 },
      { people: 3, needed: 2 },
      { people: 5, needed: 0 },
    ]);
  });

  it('asks when the day of telling has come, and only of a promise that runs', () => {
    expect(
      [rounds.running, rounds.due, rounds.done, rounds.few].map(({ data }) => tellingDue(data, today)),
    ).to.deep.equal(['later', 'overdue', 'later', 'later']);
    expect(mirrorSignals([rounds.running, rounds.due], today)).to.deep.equal([
      { id: rounds.due.id, type: 'review-due', code: 'overdue' },
    ]);
  });
});

describe('rounds one after another', () => {
  it('stand newest first, what is done apart', () => {
    const newer = mirrorRecord(4, {}, { createdAt: '2026-10-01T09:00:00.000Z' });
    const { current, done } = mirrorView([rounds.running, rounds.done, newer]);
    expect([current.map(({ id }) => id), done.length]).to.deep.equal([[newer.id, rounds.running.id], 1]);
  });

  it('are counted for each whose mirror it is', () => {
    expect(nextRound([], 'wethouder')).to.equal(1);
    expect(nextRound([rounds.running, rounds.done], ' Wethouder WMO ')).to.equal(2);
    expect(nextRound([rounds.running], 'directeur')).to.equal(1);
  });
});
