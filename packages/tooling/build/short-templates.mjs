/** Templates of Lit whose spaces a browser does not need. */
const opening = /\b(css|html|svg)`/g;

/** Stands for an expression while a template is shortened. */
const HOLE = '\uE000';

/** A comment in a style sheet, which goes, or a string, which is kept as it stands. */
const notRules = /\/\*[^]*?\*\/|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;

const shortRules = (/** @type {string} */ text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/\( | \)| !important/g, (space) => space.trim())
    .replace(/(?<![\w.])0(?=\.\d)/g, '')
    .replace(/;}/g, '}');

const shortSheet = (/** @type {string} */ text) =>
  text
    .split(notRules)
    .map((piece, at) => (at % 2 ? (piece ?? '') : shortRules(piece)))
    .join('')
    .trim();

const spaces = (/** @type {string} */ text) => text.replace(/\s+/g, ' ');

/** Between shapes no space is seen; in a text it may be. */
const shortShapes = (/** @type {string} */ text) =>
  /<t(ext|span|itle)|<desc/.test(text)
    ? spaces(text)
    : spaces(text).replace(/(^|[>\uE000]) (?=<|$)|> (?=\uE000)/g, (space) => space.trim());

/** @type {Record<string, (text: string) => string>} */
const shortened = { css: shortSheet, html: spaces, svg: shortShapes };

/** Where spaces are seen as they were written. */
const asWritten = /<pre\b|<textarea\b/;

/**
 * The place after a string, a comment or a template that begins here; the place itself when none does.
 * @param {string} code
 * @param {number} at
 */
function afterQuoted(code, at) {
  const [quoted] =
    /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/.*|\/\*[^]*?\*\/)/.exec(code.slice(at, at + 2000)) ?? [];
  if (quoted) return at + quoted.length;
  return code[at] === '`' ? (partsOf(code, at + 1)?.end ?? code.length) + 1 : at;
}

/**
 * The place of the brace that closes an expression in a template.
 * @param {string} code
 * @param {number} from
 */
function closingBrace(code, from) {
  let depth = 0;
  for (let at = from; at < code.length; at++) {
    const after = afterQuoted(code, at);
    if (after > at) at = after - 1;
    else if (code[at] === '{') depth++;
    else if (code[at] === '}' && depth-- === 0) return at;
  }
  return code.length;
}

/**
 * The texts and expressions of a template; `undefined` when it is not closed.
 * @param {string} code
 * @param {number} from the place after its opening tick
 */
function partsOf(code, from) {
  const texts = [''];
  /** @type {string[]} */
  const expressions = [];
  for (let at = from; at < code.length; at++) {
    if (code[at] === '`') return { texts, expressions, end: at };
    if (code.startsWith('${', at)) {
      const close = closingBrace(code, at + 2);
      expressions.push(code.slice(at + 2, close));
      texts.push('');
      at = close;
    } else {
      const text = code.slice(at, code[at] === '\\' ? at + 2 : at + 1);
      texts.push(texts.pop() + text);
      at += text.length - 1;
    }
  }
  return undefined;
}

const linesIn = (/** @type {string} */ text) => text.split('\n').length - 1;

/**
 * Takes spaces and comments that no browser needs out of the style sheets and templates of a module. The lines it takes away stand
 * behind each template, so that a source map still points at the right line.
 * @param {string} code a module, TypeScript or JavaScript
 * @returns {string}
 */
export function shortTemplates(code) {
  let out = '';
  let done = 0;
  opening.lastIndex = 0;
  for (let match = opening.exec(code); match; match = opening.exec(code)) {
    const from = match.index + match[0].length;
    const parts = partsOf(code, from);
    if (!parts) break;
    const make = shortened[match[1] ?? ''];
    const long = parts.texts.join(HOLE);
    const texts = (!make || (match[1] === 'html' && asWritten.test(long)) ? long : make(long)).split(HOLE);
    const lost = linesIn(long) - linesIn(texts.join(''));
    const last = parts.texts.length - 1;
    out += code.slice(done, from);
    texts.forEach((text, i) => {
      out += i < last ? `${text}\${${shortTemplates(parts.expressions[i] ?? '')}}` : text;
    });
    out += `\`${'\n'.repeat(lost)}`;
    done = parts.end + 1;
    opening.lastIndex = done; // `shortTemplates` of an expression moved it
  }
  return out + code.slice(done);
}

/**
 * Shortens the templates of our own modules in a bundle.
 * @type {import('vite').Plugin}
 */
export const shortTemplatesPlugin = {
  name: 'short-templates',
  enforce: 'pre',
  transform(code, id) {
    return /\/packages\/[^?]*\.ts$/.test(id) ? { code: shortTemplates(code), map: null } : undefined;
  },
};
