// Our own lint rules: pure code stays pure, and imports follow the arrows while they are typed.
import { relative } from 'node:path';
import { faultsOfImport } from '../architecture/arrows.mjs';
import { rooms } from '../rooms.mjs';
import { inRoot } from '../setup/root.mjs';

/** @typedef {any} Node the syntax tree of ESLint, which names its nodes in strings */
/** @typedef {{ filename: string, report: (finding: { node: Node, message: string }) => void }} Context */

/** Functions that give another answer each time, or on each machine. */
const unsteady = {
  'Date.now': 'the time',
  'Math.random': 'a random number',
  'performance.now': 'the time',
  'crypto.randomUUID': 'an id',
  'crypto.getRandomValues': 'random numbers',
};

/** Methods that follow the language of the machine unless a locale is given, with the place of that argument. */
const localised = new Map([
  ['toLocaleString', 0],
  ['toLocaleDateString', 0],
  ['toLocaleTimeString', 0],
  ['toLocaleUpperCase', 0],
  ['toLocaleLowerCase', 0],
  ['localeCompare', 1],
]);

const isMissing = (/** @type {Node} */ argument) =>
  !argument || (argument.type === 'Identifier' && argument.name === 'undefined');

/** What makes a call impure; `undefined` when nothing does. */
function impurityOfCall(/** @type {Node} */ { callee, arguments: args }) {
  if (callee.type === 'Identifier' && callee.name === 'Date')
    return 'Date() reads the clock: take the time as an argument.';
  if (callee.type !== 'MemberExpression' || callee.computed) return undefined;
  const { object, property } = callee;
  const name = `${object.name}.${property.name}`;
  if (name in unsteady)
    return `${name} is not for pure code: take ${unsteady[/** @type {keyof typeof unsteady} */ (name)]} as an argument.`;
  if (object.name === 'Intl' && /^[A-Z]/.test(property.name) && isMissing(args[0]))
    return `Intl.${property.name} without a locale follows the machine: pass one.`;
  const place = localised.get(property.name);
  return place !== undefined && isMissing(args[place])
    ? `${property.name} without a locale follows the machine: pass one.`
    : undefined;
}

/** What makes a construction impure; `undefined` when nothing does. */
function impurityOfNew(/** @type {Node} */ { callee, arguments: args }) {
  if (callee.name === 'Date' && args.length === 0) return 'new Date() reads the clock: take the time as an argument.';
  const isIntl = callee.type === 'MemberExpression' && callee.object.name === 'Intl';
  return isIntl && isMissing(args[0])
    ? `Intl.${callee.property.name} without a locale follows the machine: pass one.`
    : undefined;
}

const pure = {
  create(/** @type {Context} */ context) {
    const say = (/** @type {Node} */ node, /** @type {string | undefined} */ message) =>
      message && context.report({ node, message });
    return {
      CallExpression: (/** @type {Node} */ node) => say(node, impurityOfCall(node)),
      NewExpression: (/** @type {Node} */ node) => say(node, impurityOfNew(node)),
    };
  },
};

const arrows = {
  create(/** @type {Context} */ context) {
    const [top, room = '', ...file] = relative(inRoot(), context.filename).replaceAll('\\', '/').split('/');
    if (top !== 'packages' || !rooms[room] || file[0] !== 'src') return {};
    const check = (/** @type {Node} */ { source }) => {
      if (typeof source?.value !== 'string') return;
      for (const fault of faultsOfImport(rooms, room, file.join('/'), source.value))
        context.report({ node: source, message: `This ${fault}.` });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** The plugin, as .oxlintrc.json loads it: `draagkracht/pure` and `draagkracht/arrows`. */
export default { meta: { name: 'draagkracht' }, rules: { pure, arrows } };
