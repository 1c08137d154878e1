import { expect } from '@open-wc/testing';
import { backupAge } from '../../../packages/base/src/stored-data/backup-age.view.js';

const at = (day: string): string => `${day}T10:00:00.000Z`;

describe('the age of a backup', () => {
  it('is counted in days of the calendar of the Netherlands', () => {
    const late = '2026-03-01T23:30:00.000Z'; // Half past midnight on 2 March.
    expect(backupAge({ madeAt: late, changes: 0 }, '2026-03-02').days).to.equal(0);
    expect(backupAge({ madeAt: late, changes: 0 }, '2026-03-03').days).to.equal(1);
  });
  it('is due after fourteen days with changes, and never without', () => {
    const made = { madeAt: at('2026-03-01'), firstAt: at('2026-03-10') };
    expect(backupAge({ ...made, changes: 3 }, '2026-03-14')).to.deep.equal({ days: 13, changes: 3, due: false });
    expect(backupAge({ ...made, changes: 3 }, '2026-03-15')).to.deep.equal({ days: 14, changes: 3, due: true });
    expect(backupAge({ madeAt: at('2026-03-01'), changes: 0 }, '2026-06-01').due).to.equal(false);
  });
  it('counts from the first change when there never was a backup', () => {
    expect(backupAge({ changes: 1, firstAt: at('2026-03-01') }, '2026-03-14')).to.deep.equal({
      changes: 1,
      due: false,
    });
    expect(backupAge({ changes: 1, firstAt: at('2026-03-01') }, '2026-03-15').due).to.equal(true);
    expect(backupAge({ changes: 0 }, '2026-03-15')).to.deep.equal({ changes: 0, due: false });
  });
});
