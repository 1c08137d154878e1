/** Trees that are nobody's first name. */
const trees = [
  'Berk',
  'Beuk',
  'Ceder',
  'Eik',
  'Esdoorn',
  'Haagbeuk',
  'Iep',
  'Jeneverbes',
  'Kastanje',
  'Kornoelje',
  'Kweepeer',
  'Lariks',
  'Lijsterbes',
  'Meidoorn',
  'Mispel',
  'Moerbei',
  'Plataan',
  'Populier',
  'Sleedoorn',
  'Spar',
  'Taxus',
  'Vlier',
  'Walnoot',
  'Wilg',
] as const;
const numbers = 90;

/**
 * A made-up name for a household, such as `Berk-17` (D§6.3): a tree and a number from 10 on. It says nothing of anybody, so it may stand in a
 * list where a name may not.
 * @param random gives a number from 0 up to 1.
 * @param taken the names that are in use. When all with two figures are, the numbers go on.
 */
export function pseudonymOf(random: () => number, taken: ReadonlySet<string>): string {
  const many = trees.length * numbers;
  const at = Math.floor(random() * many) % many;
  for (let tried = 0; ; tried++) {
    const turn = (at + tried) % many;
    const number = 10 + Math.floor(turn / trees.length) + Math.floor(tried / many) * numbers;
    const name = `${trees[turn % trees.length]!}-${number}`;
    if (!taken.has(name)) return name;
  }
}
