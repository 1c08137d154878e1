/** Functions a sentence may point at as if they were the obstacle. Only whole words, with a small word before them that makes somebody of them. */
const functions = [
  'wethouder',
  'burgemeester',
  'gemeentesecretaris',
  'directeur',
  'bestuurder',
  'manager',
  'teammanager',
  'afdelingshoofd',
  'teamleider',
  'leidinggevende',
  'baas',
  'consulent',
  'klantmanager',
  'inkomensconsulent',
  'regisseur',
  'jurist',
  'controller',
  'accountant',
  'beleidsmedewerker',
  'ambtenaar',
  'medewerker',
  'collega',
  'huisarts',
  'alderman',
  'mayor',
  'director',
  'team leader',
  'consultant',
  'lawyer',
  'civil servant',
  'colleague',
  'boss',
].join('|');

const pointing = new RegExp(
  `(?<!\\p{L})(?:de|die|deze|onze|mijn|hun|een|the|that|this|our|my|their|a)\\s+(?:(?:nieuwe|oude|eigen|new|old|own)\\s+)?(?:${functions})(?!\\p{L})`,
  'iu',
);

/**
 * The words in a text that point at somebody who holds a function, such as "de wethouder"; '' when there are none. It cannot know whether
 * blame is meant, so it is for a hint and never refuses anything.
 */
export const pointedAt = (text: string): string => pointing.exec(text)?.[0] ?? '';
