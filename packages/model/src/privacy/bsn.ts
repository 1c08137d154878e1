const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * Whether nine digits pass the elfproef of the burgerservicenummer (eight are padded with a zero). About one in eleven
 * random numbers does, so a hit reads "this looks like a BSN", never "this is one".
 */
export function passesElfproef(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  if (padded.startsWith('00')) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(padded[at]), 0);
  return sum !== 0 && sum % 11 === 0;
}
