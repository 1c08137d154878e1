import { expect } from '@open-wc/testing';
import { later, now } from '../../../stories/widgets/support-circles/support-circles.scenarios.js';
import { setsOf } from '../../../packages/widgets/src/support-circles/sets.view.js';

describe('the circles that are kept', () => {
  it('stand with their later, the newest first', () => {
    const older = { ...now, id: 'older', createdAt: '2026-01-01T09:00:00.000Z' };
    expect(setsOf([older, later, now])).to.deep.equal([
      { now, later },
      { now: older, later: undefined },
    ]);
  });

  it('take the last changed of two laters, and leave out one without its now', () => {
    const newer = { ...later, id: 'newer', updatedAt: '2026-11-01T09:00:00.000Z' };
    expect(setsOf([now, later, newer])[0]?.later).to.equal(newer);
    expect(setsOf([later])).to.deep.equal([]);
  });
});
