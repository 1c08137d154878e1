import { expect } from '@open-wc/testing';
import { byTime, dueOf } from '../../../packages/widgets/src/shared/due.view.js';

describe('a day to look back on', () => {
  it('is still to come, is today or has passed', () => {
    expect(['2026-11-23', '2026-11-22', '2026-11-21', ''].map((day) => dueOf(day, '2026-11-22'))).to.deep.equal([
      'later',
      'due',
      'overdue',
      'later',
    ]);
  });

  it('is put in the order of time', () => {
    expect(['2026-02-01', '2025-12-31', '2026-01-01'].sort(byTime)).to.deep.equal([
      '2025-12-31',
      '2026-01-01',
      '2026-02-01',
    ]);
  });
});
