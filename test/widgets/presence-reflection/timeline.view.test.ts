import { expect } from '@open-wc/testing';
import type { PresenceReflection } from '@draagkracht/model';
import {
  questionsInSight,
  timelineOf,
  traitOf,
} from '../../../packages/widgets/src/presence-reflection/timeline.view.js';
import { recordOf } from '../../../stories/widgets/tool-story.js';

const data: PresenceReflection = {
  whatIsAtStake: 'x',
  whatIDidNotDo: '',
  nextPresence: '',
  trait: '3',
  date: '2026-11-01',
};
const on = (number: number, date: string, createdAt = '2026-11-01T09:00:00.000Z') =>
  recordOf('presence-reflection', number, { ...data, date }, { createdAt });

describe('the timeline of reflections', () => {
  it('begins with the latest meeting, and within a day with what was written last', () => {
    const late = on(3, '2026-11-02', '2026-11-02T18:00:00.000Z');
    const all = [on(1, '2026-10-01'), on(2, '2026-11-02'), late];
    expect(timelineOf(all).map(({ id }) => id.at(-1))).to.deep.equal(['3', '2', '1']);
  });

  it('knows the trait', () => expect(traitOf(data).label.nl).to.equal('Aandachtige betrekking'));

  it('shows the questions up to the last that has an answer', () => {
    expect(questionsInSight({})).to.equal(1);
    expect(questionsInSight({ whatIsAtStake: 'x' })).to.equal(1);
    expect(questionsInSight({ whatIsAtStake: '', whatIDidNotDo: 'x' })).to.equal(2);
    expect(questionsInSight({ nextPresence: 'x' })).to.equal(3);
  });
});
