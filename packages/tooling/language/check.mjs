// Holds every text of the product against plain Dutch, and English against complete.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, isModule } from '../architecture/files.mjs';
import { isExempt } from './exemptions.mjs';
import { seemsOther } from './other-language.mjs';
import { dutchFaults, lengthsOf } from './plain-dutch.mjs';
import { halfPairs, pairMakersOf, textsOf } from './texts.mjs';

/** Most words of the average whole sentence of a file (D§3.6). */
export const mean = 15;

/** @typedef {{ file: string, source: string }} Source */

/** Every module of the product. @param {string} root @returns {Source[]} */
export function productSources(root) {
  const packages = join(root, 'packages');
  return filesBelow(packages, (file) => isModule(file) && /^[a-z]+\/src\//.test(file)).map((file) => ({
    file,
    source: readFileSync(join(packages, file), 'utf8'),
  }));
}

/** @param {Source} source @param {ReadonlySet<string>} pairs @returns {string[]} */
function faultsOf({ file, source }, pairs) {
  const texts = textsOf(file, source, pairs);
  const faults = texts.flatMap(({ language, text, line }) => {
    const dutch = language === 'nl' ? dutchFaults(text) : [];
    const named = dutch
      .filter(({ sentence, fault }) => !isExempt(file, sentence, fault))
      .map(({ sentence, fault }) => `packages/${file}:${line} ${fault} — “${sentence}”`);
    return seemsOther(language, text)
      ? [
          ...named,
          `packages/${file}:${line} stands under ${language} and seems to be in the other language — “${text}”`,
        ]
      : named;
  });
  const lengths = texts.filter(({ language }) => language === 'nl').flatMap(({ text }) => lengthsOf(text));
  const average = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length);
  return average > mean
    ? [
        ...faults,
        `packages/${file} has sentences of ${average.toFixed(1)} words on average: shorten some, at most ${mean}`,
      ]
    : faults;
}

/** @param {Source[]} sources @returns {string[]} where a text has one of the two languages and not the other */
export function missingTranslations(sources) {
  const files = new Set(sources.map(({ file }) => file));
  return sources.flatMap(({ file, source }) => {
    const twin = file.replace(
      /([./])(nl|en)\.ts$/,
      (_, dot, language) => `${dot}${language === 'nl' ? 'en' : 'nl'}.ts`,
    );
    const alone = files.has(twin) ? [] : [`packages/${file} has no ${twin}: write it`];
    const half = halfPairs(file, source).map(
      ({ line, missing }) => `packages/${file}:${line} has no ${missing}: write it`,
    );
    return [...alone, ...half];
  });
}

/** @param {Source[]} sources @returns {string[]} everything that is wrong with the texts, with the way to mend it */
export function textFaults(sources) {
  const pairs = new Set(sources.flatMap(({ source }) => pairMakersOf(source)));
  return [...missingTranslations(sources), ...sources.flatMap((source) => faultsOf(source, pairs))];
}
