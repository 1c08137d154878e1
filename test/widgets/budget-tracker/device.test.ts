import { expect } from '@open-wc/testing';
import type { DkRecord, VotingDevice } from '@draagkracht/model';
import { markOf } from '../../../packages/widgets/src/budget-tracker/device.js';

const owner = { now: () => '2026-11-22T09:00:00.000Z', who: () => 'wijkteam' } as unknown as Parameters<
  typeof markOf
>[0];

describe('the secret of this device', () => {
  it('is made the first time, of its own each time, and used from then on', () => {
    const first = markOf(owner, undefined, 'case', 'ab');
    const [device] = first.toKeep as readonly DkRecord<VotingDevice>[];
    expect(device?.data.secret).to.match(/^[0-9a-f]{32}$/);
    expect(markOf(owner, undefined, 'case', 'ab').mark).to.not.deep.equal(first.mark);
    const again = markOf(owner, device, 'case', 'A.B.');
    expect(again.mark).to.deep.equal(first.mark);
    expect(again.toKeep).to.deep.equal([]);
  });

  it('is not needed without initials', () =>
    expect(markOf(owner, undefined, 'case', ' ')).to.deep.equal({ mark: undefined, toKeep: [] }));
});
