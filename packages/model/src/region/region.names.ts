import type { Translated } from '../value/translated.js';
import type { RegionKind } from './region.js';

/** What each kind of region is called. CBS: land, landsdeel, provincie, COROP-gebied, GGD-regio, gemeente, wijk, buurt. */
export const regionKindNames: Readonly<Record<RegionKind, Translated>> = {
  country: { nl: 'land', en: 'country' },
  part: { nl: 'landsdeel', en: 'part of the country' },
  province: { nl: 'provincie', en: 'province' },
  corop: { nl: 'COROP-gebied', en: 'COROP area' },
  'health-region': { nl: 'GGD-regio', en: 'health service region' },
  municipality: { nl: 'gemeente', en: 'municipality' },
  district: { nl: 'wijk', en: 'district' },
  neighbourhood: { nl: 'buurt', en: 'neighbourhood' },
  other: { nl: 'gebied', en: 'area' },
};
