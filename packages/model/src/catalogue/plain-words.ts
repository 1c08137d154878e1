/** A text to compare by: small letters, without accents or signs, one space between words; "BijstandPersonen" becomes two words. */
export const plain = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words that tell nothing of what is counted. */
const silent = new Set(
  'de het een en of in van met per op voor door die dat te aan bij tot na naar onder aantal percentage perc totaal relatief personen soort jaar inwoners the of and in with on for by to after number per residents people total'.split(
    ' ',
  ),
);

/** The end of a word that changes with number: "clienten", "client", "clients". */
export const rootOf = (word: string): string => (word.length > 5 ? word.replace(/(ers|en|s|e)$/, '') : word);

/** The words of a text that say what it is about, without their endings, each once. */
export const tellingWords = (text: string): readonly string[] => [
  ...new Set(
    plain(text)
      .split(' ')
      .filter((word) => word !== '' && !silent.has(word))
      .map(rootOf),
  ),
];
