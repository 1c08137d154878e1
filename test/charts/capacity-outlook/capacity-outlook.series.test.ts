import { expect } from '@open-wc/testing';
import { scenarios } from '../../../stories/charts/capacity-outlook/capacity-outlook.scenarios.js';
import { outlookOf } from '../../helpers/capacity.js';

describe('capacityChart', () => {
  it('counts no carers before it was said who is one, not even with shares in the table', () => {
    const rows = scenarios.carers.rows.map((row) => ({ ...row, share: 15 }));
    expect(outlookOf({ about: '', rows }).outlook.years.some(({ carers }) => carers)).to.equal(false);
    expect(outlookOf({ about: '', rows, definition: 'broad' }).outlook.years.every(({ carers }) => carers)).to.equal(
      true,
    );
  });

  it('takes the national share of the definition, or the own one, and knows which', () => {
    expect(outlookOf(scenarios.carers)).to.include({ share: 12.9, isOwnShare: false });
    expect(outlookOf(scenarios.outOfReach)).to.include({ share: 21, isOwnShare: true });
    expect(outlookOf(scenarios.ownShareMissing).share).to.equal(undefined);
    expect(outlookOf(scenarios.typical).definition).to.equal(undefined);
  });
});
