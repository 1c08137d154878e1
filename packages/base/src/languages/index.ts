export { addLanguage, missingTexts } from './add-language.js';
export type { LanguageTexts } from './phrase-book.words.js';
