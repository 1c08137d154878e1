import { expect } from '@open-wc/testing';
import { turnsView, turnView } from '../../../packages/widgets/src/turn-curve/turn-curve.view.js';
import { scenarios } from '../../../stories/widgets/turn-curve/turn-curve.scenarios.js';

const viewing = { today: '2026-11-22', language: 'nl', indicatorId: '' } as const;

describe('a conversation in words', () => {
  it('says of each action when it is to be done, or what came of it', () => {
    const view = turnView(scenarios.overdue.records[0], viewing);
    expect(view.actions.map(({ words }) => words)).to.deep.equal([
      'Te laat: het zou klaar zijn op 20 november 2026, 2 dagen geleden.',
      'Moet klaar zijn op 17 januari 2027, over 56 dagen.',
    ]);
    expect([view.due, view.asks, view.isAgreed]).to.deep.equal(['overdue', true, true]);
    expect(turnView(scenarios.lookedBack.records[0], viewing).actions[0]?.words).to.equal('Deels gelukt.');
  });

  it('asks from the day after, not on the day itself', () => {
    expect(turnView(scenarios.filled.records[0], viewing).asks).to.equal(false);
    expect(turnView(scenarios.filled.records[0], { ...viewing, today: '2026-11-23' }).asks).to.equal(true);
  });

  it('leads with the newest that is not finished, and keeps curves apart', () => {
    const [running, done] = scenarios.filled.records;
    const view = turnsView([done, running], viewing);
    expect([view.running?.record.id, view.earlier.map(({ record }) => record.id)]).to.deep.equal([
      running.id,
      [done.id],
    ]);
    expect(turnsView([done, running], { ...viewing, indicatorId: 'eenzaam' })).to.deep.equal({
      running: undefined,
      earlier: [],
    });
    const [unfinished] = scenarios.unfinished.records;
    expect(turnsView([unfinished], viewing).running?.isAgreed).to.equal(false);
  });
});
