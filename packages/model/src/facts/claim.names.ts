import type { Named } from '../field/social-domain.names.js';
import type { ClaimLevel } from './claim.js';

/** What each level of a claim is called, from nothing to all (D§7.5). */
export const claimNames = [
  { value: 'no-indication', label: { nl: 'geen aanwijzing', en: 'no indication' } },
  { value: 'may-have-contributed', label: { nl: 'mogelijk bijgedragen', en: 'may have contributed' } },
  { value: 'probably-contributed', label: { nl: 'waarschijnlijk bijgedragen', en: 'probably contributed' } },
  { value: 'effect-shown', label: { nl: 'effect aangetoond', en: 'effect shown' } },
] as const satisfies readonly Named<ClaimLevel>[];
