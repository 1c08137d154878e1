import { expect } from '@open-wc/testing';
import { ageWords } from '@draagkracht/base/words.js';

describe('the age of a backup, in words', () => {
  const today = '2026-03-15';
  it('says how old it is, and what changed since', () => {
    expect(ageWords({ changes: 0 }, 'nl', today)).to.equal('U maakte nog geen reservekopie.');
    expect(ageWords({ changes: 3, firstAt: '2026-03-01T10:00:00.000Z' }, 'nl', today)).to.equal(
      'U maakte nog geen reservekopie. Er veranderde 3 keer iets.',
    );
    expect(ageWords({ madeAt: '2026-03-14T10:00:00.000Z', changes: 0 }, 'nl', today)).to.equal(
      'U maakte gisteren een reservekopie. Daarna veranderde er niets.',
    );
    expect(ageWords({ madeAt: '2026-03-01T10:00:00.000Z', changes: 1 }, 'en', today)).to.equal(
      'Your last backup is 14 days old. One thing has changed since.',
    );
  });
});
