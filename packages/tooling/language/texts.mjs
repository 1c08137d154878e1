// Reads the Dutch and the English texts out of a TypeScript source: what stands under `nl` and under `en`.
import ts from 'typescript';

/**
 * @typedef {'nl' | 'en'} Language
 * @typedef {{ language: Language, text: string, line: number}} FoundText a text with its line, from 1; every
 *   `${…}` in it stands as `…`, and what stands inside the braces comes as texts of its own
 */

/** What stands for `${…}`: it counts as one word. */
export const placeholder = '…';

const languages = new Set(['nl', 'en']);
/** @param {string} source @returns {string[]} the functions of a source that take the Dutch text first and the English one second */
export const pairMakersOf = (source) =>
  [...source.matchAll(/(\w+)\s*=\s*\(\s*nl\b[^,;{}]{0,60},\s*en\b/g)].map((match) => match[1] ?? '');

/** @param {ts.Node | undefined} name @returns {Language | undefined} */
function languageNamed(name) {
  const text = name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
  return languages.has(text) ? /** @type {Language} */ (text) : undefined;
}

/** @param {string} file @returns {Language | undefined} the language a whole file is in */
const languageOfFile = (file) => /** @type {Language | undefined} */ (/(?:\.|\/)(nl|en)\.ts$/.exec(file)?.[1]);

/** Literals that are no text for people: keys, types, comparisons, what is imported, options of a formatter. @param {ts.Node} node */
function isNoText(node) {
  const { parent } = node;
  if (!parent) return true;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return true;
  if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent)) return true;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  if (ts.isBinaryExpression(parent))
    return parent.operatorToken.kind !== ts.SyntaxKind.PlusToken && !isFallback(parent);
  return isKeyOfCall(node);
}

/** @param {ts.BinaryExpression} node `a || b`, `a && b` and `a ?? b` give a text, `===` compares */
const isFallback = ({ operatorToken: { kind } }) =>
  [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.QuestionQuestionToken].includes(
    kind,
  );

/** `text.includes('x')`, `import('…')` and the like do not show what they are given. @param {ts.Node} node */
function isKeyOfCall({ parent }) {
  if (!ts.isCallExpression(parent)) return false;
  const called = parent.expression;
  if (called.kind === ts.SyntaxKind.ImportKeyword) return true;
  const name = ts.isPropertyAccessExpression(called) ? called.name.text : '';
  return [
    'includes',
    'startsWith',
    'endsWith',
    'join',
    'split',
    'replace',
    'replaceAll',
    'get',
    'has',
    'repeat',
    'padStart',
  ].includes(name);
}

/** @param {ts.Node} node @returns {string | undefined} the text of a literal, a template or a sum of them, with `…` for what is filled in */
function wholeText(node) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => placeholder + literal.text).join('');
  if (ts.isParenthesizedExpression(node)) return wholeText(node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [wholeText(node.left), wholeText(node.right)];
    return left === undefined && right === undefined ? undefined : (left ?? placeholder) + (right ?? placeholder);
  }
  return undefined;
}

/** The language that begins at a node, if one does. @param {ts.Node} node @param {ReadonlySet<string>} pairs */
function languageAt(node, pairs) {
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) || ts.isMethodDeclaration(node))
    return languageNamed(node.name);
  const call = node.parent;
  if (!call || !ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return undefined;
  const at = call.arguments.indexOf(/** @type {ts.Expression} */ (node));
  return pairs.has(call.expression.text) && at >= 0 && at < 2 ? /** @type {const} */ (['nl', 'en'])[at] : undefined;
}

/**
 * The texts of a source in the order in which they stand.
 * @param {string} file its path, whose ending may say the language
 * @param {string} source
 * @param {ReadonlySet<string>} [pairs] functions of other files that take a Dutch and an English text
 * @returns {FoundText[]}
 */
export function textsOf(file, source, pairs = new Set()) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const known = new Set([...pairs, ...pairMakersOf(source)]);
  /** @type {FoundText[]} */
  const found = [];
  /** @param {ts.Node} node @param {Language | undefined} before */
  const visit = (node, before) => {
    const language = languageAt(node, known) ?? before;
    const text = language && !isNoText(node) ? wholeText(node) : undefined;
    if (language && text !== undefined) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      if (/\p{L}/u.test(text)) found.push({ language, text, line });
      filledIn(node, (inner) => visit(inner, language));
    } else ts.forEachChild(node, (child) => visit(child, language));
  };
  visit(tree, languageOfFile(file));
  return found;
}

/** What is filled into a text. @param {ts.Node} node @param {(inner: ts.Node) => void} visit */
function filledIn(node, visit) {
  if (ts.isTemplateExpression(node)) for (const { expression } of node.templateSpans) visit(expression);
  else if (ts.isParenthesizedExpression(node)) filledIn(node.expression, visit);
  else if (ts.isBinaryExpression(node))
    for (const side of [node.left, node.right])
      if (wholeText(side) === undefined) visit(side);
      else filledIn(side, visit);
}

/**
 * Objects that have one of the two languages and not the other: their lines, and which is missing.
 * @param {string} file @param {string} source
 * @returns {{ line: number, missing: Language }[]}
 */
export function halfPairs(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  /** @type {{ line: number, missing: Language }[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const names = new Set(
        node.properties.map(({ name }) => languageNamed(name)).filter((name) => name !== undefined),
      );
      const missing = names.size === 1 ? (names.has('nl') ? 'en' : 'nl') : undefined;
      if (missing) found.push({ line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1, missing });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
