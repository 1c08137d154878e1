import { regionKind } from './region.js';

/**
 * The region a code lies in, read from the code alone: neighbourhood → district → municipality → country.
 * `undefined` for the country and for codes whose parent the code does not tell.
 */
export function parentRegion(code: string): string | undefined {
  switch (regionKind(code)) {
    case 'neighbourhood':
      return `WK${code.slice(2, 8)}`;
    case 'district':
      return `GM${code.slice(2, 6)}`;
    case 'municipality':
    case 'province':
    case 'part':
    case 'corop':
    case 'health-region':
      return 'NL00';
    default:
      return undefined;
  }
}

/** The region itself and everything it lies in, nearest first: `BU…`, `WK…`, `GM…`, `NL00`. */
export function regionLine(code: string): string[] {
  const line: string[] = [];
  for (let at: string | undefined = code; at !== undefined; at = parentRegion(at)) line.push(at);
  return line;
}
