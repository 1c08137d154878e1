// What is read and seen of a story, as text: the accessibility tree, then the words and marks of the pictures that are hidden from it.

/** @typedef {{ type: string, value?: unknown }} Value */
/** @typedef {{ nodeId: string, ignored?: boolean, role?: Value, name?: Value, value?: Value, description?: Value, properties?: { name: string, value: Value }[], childIds?: string[], parentId?: string, backendDOMNodeId?: number }} AxNode */

/** Roles that say nothing by themselves: what is in them is told in their place. */
const silent = new Set(
  'none generic InlineTextBox LineBreak RootWebArea LabelText ListMarker paragraph strong emphasis sectionheader'.split(
    ' ',
  ),
);

/** Roles whose name is what they hold: their text would only be told twice. */
const namedByText = new Set(
  'heading button link option menuitem tab cell gridcell rowheader columnheader DisclosureTriangle checkbox radio row'.split(
    ' ',
  ),
);

/** States worth a word, in the order in which they are written; `false` and what is normal is left out. */
const told = [
  'level',
  'checked',
  'expanded',
  'pressed',
  'selected',
  'disabled',
  'readonly',
  'required',
  'invalid',
  'modal',
];

/** What differs from device to device or from run to run: ids that were made up, sizes of what is kept, addresses of the server. */
const fleeting = /** @type {[RegExp, string][]} */ ([
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>'],
  [/https?:\/\/(?:127\.0\.0\.1|localhost):\d+/g, '<here>'],
  [/blob:\S+/g, '<file>'],
  [/\bheet [A-Z][a-z]+-\d+\. Die naam is bedacht/g, 'heet <naam>. Die naam is bedacht'],
]);

/** A text on one line, without what is fleeting. */
export const steady = (/** @type {unknown} */ text) =>
  fleeting.reduce(
    (now, [pattern, word]) => now.replace(pattern, word),
    String(text ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

const word = (/** @type {AxNode} */ node) => steady(node.name?.value);

/** The states of a node, such as `level=3 expanded`. */
function statesOf(/** @type {AxNode} */ node) {
  const found = new Map((node.properties ?? []).map(({ name, value }) => [name, value.value]));
  return told.flatMap((name) => {
    const value = found.get(name);
    const isDepth = name === 'level' && node.role?.value !== 'heading';
    if (value === undefined || value === 'false' || (value === false && name !== 'expanded') || isDepth) return [];
    return [value === true ? name : `${name}=${String(value)}`];
  });
}

/** One node in one line. */
function lineOf(/** @type {AxNode} */ node) {
  const name = word(node);
  const value = steady(node.value?.value);
  const description = steady(node.description?.value);
  return [
    String(node.role?.value),
    ...(name ? [JSON.stringify(name)] : []),
    ...statesOf(node),
    ...(value && value !== name ? [`value ${JSON.stringify(value)}`] : []),
    ...(description && description !== name ? [`described ${JSON.stringify(description)}`] : []),
  ].join(' ');
}

/**
 * The tree of a page as indented lines. Text that only repeats the name of what it is in is left out.
 * @param {AxNode[]} nodes as Chromium gives them
 * @param {string} [start] node to begin at; without it the first
 * @returns {string[]} lines
 */
export function treeLines(nodes, start = nodes[0]?.nodeId) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @type {string[]} */
  const lines = [];
  const walk = (/** @type {string | undefined} */ id, /** @type {number} */ depth, /** @type {string} */ within) => {
    const node = byId.get(id ?? '');
    if (!node) return;
    const role = String(node.role?.value ?? '');
    const children = node.childIds ?? [];
    if (role === 'StaticText') {
      const text = word(node);
      if (text && !within.includes(text)) lines.push(`${'  '.repeat(depth)}${text}`);
      return;
    }
    const skipped = node.ignored || silent.has(role);
    if (!skipped) lines.push('  '.repeat(depth) + lineOf(node));
    const names = namedByText.has(role) ? word(node) : '';
    for (const child of children) walk(child, skipped ? depth : depth + 1, skipped ? within : names);
  };
  walk(start, 0, '');
  return lines;
}

/** Runs inside the page: what every slider of a story says (the tree has its number only), and what every picture holds. */
function pictures() {
  /** @type {(root: ParentNode) => Element[]} */
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
  const root = document.querySelector('#storybook-root');
  const all = root ? within(root).filter((one) => one.getClientRects().length > 0) : [];
  const said = all.flatMap((one) => one.getAttribute('aria-valuetext') ?? []);
  const drawn = all.filter((one) => one.localName === 'svg');
  const held = drawn.map((one) => {
    /** @type {Map<string, number>} */
    const marks = new Map();
    for (const shape of one.querySelectorAll('path, circle, rect, line, polyline, polygon, use, ellipse')) {
      const kind = [shape.localName, ...shape.classList].join('.');
      marks.set(kind, (marks.get(kind) ?? 0) + 1);
    }
    const words = [...one.querySelectorAll('text')].map((text) => text.textContent ?? '');
    return { marks: [...marks].map(([kind, count]) => `${count} ${kind}`), words };
  });
  return { said, held };
}

/**
 * A story as text.
 * @param {Pick<import('./tab.mjs').Tab, 'page' | 'client'>} tab where it is shown
 */
export async function snapshotOf({ page, client }) {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const lines = treeLines(nodes);
  const { said, held } = await page.evaluate(pictures);
  const drawn = held.map(
    ({ marks, words }) => `picture: ${[...marks, ...words.map((one) => JSON.stringify(steady(one)))].join(', ')}`,
  );
  return [...lines, ...said.map((text) => `slider says: ${steady(text)}`), ...drawn].join('\n');
}
