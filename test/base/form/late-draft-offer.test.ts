import { expect } from '@open-wc/testing';
import { nothing } from 'lit';
import { fetchDraftOffer } from '../../../packages/base/src/form/late-draft-offer.js';

describe('the part that offers drafts', () => {
  it('comes when it is asked for, with nothing to offer yet', async () => {
    const offer = await fetchDraftOffer({
      language: () => 'nl',
      today: () => '2026-11-22',
      drafts: () => undefined,
      resume: () => undefined,
      update: () => undefined,
      focus: () => undefined,
    });
    expect(offer.template()).to.equal(nothing);
  });
});
