import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inRoot } from '../setup/root.mjs';
import { cdnFolder } from './cdn.mjs';

/**
 * How each kind of value is written in a token file of NL Design System: its type, and the syntax of CSS it takes.
 * @type {Record<string, { type: string, syntax: string | string[] }>}
 */
const kinds = {
  color: { type: 'color', syntax: '<color>' },
  length: { type: 'dimension', syntax: '<length>' },
  'font-family': { type: 'fontFamilies', syntax: ['<family-name>', '<generic-name>'] },
  'font-size': { type: 'fontSizes', syntax: '<length-percentage>' },
  'font-weight': { type: 'fontWeights', syntax: '<font-weight-absolute>' },
  'line-height': { type: 'lineHeights', syntax: ['<number>', '<length-percentage>'] },
  'line-style': { type: 'other', syntax: '<line-style>' },
};

/** @typedef {{ own?: string, kind: string, title: { en: string } }} Purpose */

/** The list of `base/style`, which stands on nothing else. */
async function purposes() {
  const { outputFiles } = await build({
    entryPoints: [inRoot('packages/base/src/style/tokens.names.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  /** @type {{ tokenPurposes: readonly Purpose[] }} */
  const module = await import(`data:text/javascript;base64,${code}`);
  return module.tokenPurposes;
}

/**
 * Our public tokens without values, in the form of NL Design System (D§2.1): what a theme may set, and what it takes. A name is cut into
 * a tree at the words that hold more than one token.
 * @param {readonly Purpose[]} all
 * @returns {Record<string, unknown>}
 */
export function tokenTree(all) {
  const names = all.flatMap(({ own }) => (own ? [own] : []));
  /** @type {Record<string, unknown>} */
  const tree = {};
  for (const { own, kind, title } of all) {
    if (!own) continue;
    let at = tree;
    const path = pathOf(own, names);
    for (const part of path.slice(0, -1)) at = /** @type {Record<string, unknown>} */ (at[part] ??= {});
    const { type, syntax } = kinds[kind] ?? { type: 'other', syntax: '*' };
    at[path.at(-1) ?? own] = {
      $description: title.en,
      $extensions: {
        'nl.nldesignsystem.css-property-syntax': syntax,
        'nl.nldesignsystem.figma-implementation': type !== 'other',
      },
      $type: type,
    };
  }
  return tree;
}

/** The words after which a name branches: those of components, their kinds and their states; what is left is a property of CSS. */
const branches =
  /^(dk|alert|info|success|warning|error|button|primary|secondary|hover|table|header|row|alternate|cell|data-badge|form-label|heading|focus|separator|color|chart|border|rule|surface)-/;

/** @returns {string[]} the words of a name: `dk-button-primary-hover-color` is `dk.button.primary.hover.color` */
function pathOf(/** @type {string} */ name, /** @type {readonly string[]} */ names) {
  const path = [];
  let rest = name;
  for (let found = branches.exec(rest); found; found = branches.exec(rest)) {
    const [whole = '', word = ''] = found;
    const before = name.slice(0, name.length - rest.length + word.length);
    const after = rest.slice(whole.length);
    // `background-color` and `border-color` are properties; a word that is a token of its own cannot hold others.
    if (/^(border|data-badge|surface|rule)$/.test(word) && /^(color|radius)$/.test(after) && path.length > 1) break;
    if (names.includes(before)) break;
    path.push(word);
    rest = after;
  }
  return [...path, rest];
}

/**
 * Writes `tokens.json`: our public tokens, without values.
 * @param {string} [outDir] where to
 */
export async function writeTokens(outDir = cdnFolder) {
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'tokens.json'), `${JSON.stringify(tokenTree(await purposes()), undefined, 2)}\n`);
}
