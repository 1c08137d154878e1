import { expect } from '@open-wc/testing';
import type { DkRecord, StanceCheck } from '@draagkracht/model';
import { axisViews, momentsView, roomOf, stepDue } from '../../../packages/widgets/src/stance-check/stance.view.js';
import { recordOf } from '../../../stories/widgets/tool-story.js';

const blank: StanceCheck = { situation: 'Iets', stepInside: '', tryBefore: '', afterwards: '' };
const kept = (number: number, on: string, change: Partial<StanceCheck> = {}): DkRecord<StanceCheck> =>
  recordOf('stance-check', number, { ...blank, ...change }, { createdAt: `${on}T09:00:00.000Z` });

describe('what a moment shows', () => {
  it('gives each axis the mean of the answers that apply', () => {
    const [inside, integral] = axisViews({ ...blank, inside1: '1', inside2: '4', inside3: 'none', integral1: 'none' });
    expect([inside!.bar, inside!.answers]).to.deep.equal([2.5, [1, 4]]);
    expect(integral!.bar).to.equal(undefined);
  });

  it('finds most room in what somebody agreed with least, led by the axis that stands lowest', () => {
    const room = roomOf({ ...blank, inside1: '2', inside2: '4', below1: '2', below2: '2', together1: '3' });
    expect([room?.answer, room?.statements.map(({ value }) => value)]).to.deep.equal([
      2,
      ['below1', 'below2', 'inside1'],
    ]);
    expect(roomOf({ ...blank, inside1: 'none' })).to.equal(undefined);
  });

  it('asks about steps whose day has come and that were not looked back on, the longest ago first', () => {
    const step = { stepInside: 'Langs', tryBefore: '2026-11-20' };
    const all = [
      kept(1, '2026-11-01', step),
      kept(2, '2026-11-02', { ...step, tryBefore: '2026-11-22' }),
      kept(3, '2026-11-03', { ...step, tried: 'no' }),
      kept(4, '2026-11-04', { ...step, tryBefore: '2026-11-23' }),
      kept(5, '2026-11-05'),
    ];
    const { due, latest, earlier } = momentsView(all, '2026-11-22');
    expect(due.map(({ id }) => id)).to.deep.equal([all[0]!.id, all[1]!.id]);
    expect([latest?.id, earlier.length]).to.deep.equal([all[4]!.id, 4]);
    expect(all.map((one) => stepDue(one, '2026-11-22'))).to.deep.equal([
      'overdue',
      'due',
      undefined,
      'later',
      undefined,
    ]);
  });
});
