import type { DraftOffer, DraftOfferOwner } from './draft-offer.js';

export type { DraftOffer, DraftOfferOwner };

/** Fetches what offers drafts. Most visits find none, so it comes as a part of its own. */
export async function fetchDraftOffer(owner: DraftOfferOwner): Promise<DraftOffer> {
  const { DraftOffer } = await import('./draft-offer.js');
  return new DraftOffer(owner);
}
