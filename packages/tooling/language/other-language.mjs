// Finds a text that was left in the other language.

const dutch = 'het een niet wij zijn van voor geen wordt worden naar deze dit ook maar kunt uw u bij uit dat die om';
const english = 'the this that with are were have has you your which from and not for it can they';

/** @param {string} list */
const finder = (list) => new RegExp(`(?<![\\p{L}-])(?:${list.replaceAll(' ', '|')})(?![\\p{L}-])`, 'giu');
const marks = { nl: finder(english), en: finder(dutch) };

/** What is quoted, or stands in code, may be in any language. @param {string} text */
const spoken = (text) => text.replace(/["“‘`][^"”’`]*["”’`]|<[^>]*>|https?:\S+/g, ' ');

/**
 * Whether a text seems to be in the other language: two or more of its small words, and no more than a fifth of the text is needed.
 * @param {'nl' | 'en'} language the language it should be in
 * @param {string} text
 */
export function seemsOther(language, text) {
  const said = spoken(text);
  const found = new Set([...said.matchAll(marks[language])].map(([word]) => word.toLowerCase()));
  return found.size >= 2 && found.size * 5 >= said.split(/\s+/).filter(Boolean).length;
}
