/** @typedef {{ name: string, Name: string, camel: string, Title: string }} Names */

/**
 * The spellings of an element's name.
 * @param {string} name kebab-case, without `dk-`: `ring-diagram`
 * @returns {Names | undefined} `undefined` when the name is not two or three plain words
 */
export function namesOf(name) {
  if (!/^[a-z]+(-[a-z]+){1,2}$/.test(name)) return undefined;
  const words = name.split('-').map((word) => word[0]?.toUpperCase() + word.slice(1));
  const Name = words.join('');
  const title = [words[0], ...name.split('-').slice(1)].join(' ');
  return { name, Name, camel: Name[0]?.toLowerCase() + Name.slice(1), Title: title };
}

/** A template with the names of one element, and the version it starts in. */
export const fill = (
  /** @type {string} */ text,
  /** @type {Names} */ { name, Name, camel, Title },
  /** @type {string} */ version,
) =>
  text
    .replaceAll('__name__', name)
    .replaceAll('__Name__', Name)
    .replaceAll('__camel__', camel)
    .replaceAll('__Title__', Title)
    .replaceAll('__version__', version);
