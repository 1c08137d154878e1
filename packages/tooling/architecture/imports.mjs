import ts from 'typescript';

/**
 * Every module a source file names: static, dynamic and type-only imports, and `export … from`.
 * @param {string} source the text of a TypeScript or JavaScript file
 * @returns {string[]} the specifiers as written, without repeats
 */
export function importsOf(source) {
  const { importedFiles } = ts.preProcessFile(source, true, true);
  return [...new Set(importedFiles.map(({ fileName }) => fileName))];
}

/**
 * Takes a bare specifier apart.
 * @param {string} specifier for example `@lit/context` or `lit/decorators.js`
 * @returns {{ name: string, path: string }} the package, and what follows it
 */
export function packageOf(specifier) {
  if (specifier.startsWith('node:')) return { name: specifier, path: '' };
  const parts = specifier.split('/');
  const length = specifier.startsWith('@') ? 2 : 1;
  return { name: parts.slice(0, length).join('/'), path: parts.slice(length).join('/') };
}
