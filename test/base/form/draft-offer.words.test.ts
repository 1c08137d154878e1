import { expect } from '@open-wc/testing';
import { typedAt } from '../../../packages/base/src/form/draft-offer.words.js';

describe('when something was typed last', () => {
  it('is the time in the Netherlands, with the day when that is not today', () => {
    expect(typedAt('2026-11-22T09:32:00.000Z', '2026-11-22', 'nl')).to.equal('om 10:32');
    expect(typedAt('2026-11-22T09:32:00.000Z', '2026-11-22', 'en')).to.equal('at 10:32');
    expect(typedAt('2026-11-20T23:05:00.000Z', '2026-11-22', 'nl')).to.equal('op 21 november 2026 om 00:05');
    expect(typedAt('2026-07-20T08:05:00.000Z', '2026-11-22', 'en')).to.equal('on 20 July 2026 at 10:05');
  });
});
