/** The kinds of region of CBS; `other` is a code we do not know and keep as it is. */
export type RegionKind =
  | 'country'
  | 'part'
  | 'province'
  | 'corop'
  | 'health-region'
  | 'municipality'
  | 'district'
  | 'neighbourhood'
  | 'other';

const kinds: Readonly<Record<string, { kind: RegionKind; digits: number }>> = {
  NL: { kind: 'country', digits: 2 },
  LD: { kind: 'part', digits: 2 },
  PV: { kind: 'province', digits: 2 },
  CR: { kind: 'corop', digits: 2 },
  GG: { kind: 'health-region', digits: 4 },
  GM: { kind: 'municipality', digits: 4 },
  WK: { kind: 'district', digits: 6 },
  BU: { kind: 'neighbourhood', digits: 8 },
};

/**
 * CBS pads region codes to ten characters (`GM0518    `): this is the code without padding, in capitals. The country is `NL00` in
 * tables of neighbourhoods and `NL01` in tables of municipalities; here it is always `NL00`, so that tables can be joined.
 */
export function trimRegion(code: string): string {
  const trimmed = code.trim().toUpperCase();
  return trimmed === 'NL01' ? 'NL00' : trimmed;
}

/**
 * The kind of a region code. Codes may hold letters after the prefix: `WK0363AA`, `BU0363AF00` (Amsterdam since 2022).
 * `other` when the shape is not one of CBS.
 */
export function regionKind(code: string): RegionKind {
  const found = kinds[code.slice(0, 2)];
  const rest = code.slice(2);
  return found && rest.length === found.digits && /^[0-9A-Z]+$/.test(rest) && /^\d/.test(rest) ? found.kind : 'other';
}
