/** @typedef {{ name: string, description?: string, inheritedFrom?: object, static?: boolean, privacy?: string, kind?: string, type?: { text: string } }} Part */
/** @typedef {{ kind: string, name: string, description?: string, tagName?: string, superclass?: { name: string }, [part: string]: any }} Declaration */
/** @typedef {{ path: string, declarations: Declaration[], exports?: object[], [other: string]: any }} Module */
/** @typedef {{ schemaVersion: string, modules: Module[], [other: string]: any }} Manifest */

/** Everything an element offers, by the names of the manifest, with the words for a person. */
const parts = {
  attributes: 'attribute',
  members: 'property',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'custom property',
};

/** What only concerns the element itself: private, protected and static members, and methods without a word about them. */
const isOffered = (/** @type {Part} */ part) =>
  !part.static &&
  !['private', 'protected'].includes(part.privacy ?? '') &&
  !part.name?.startsWith('_') &&
  !part.name?.startsWith('#');

/**
 * The analyzer lists an event class once where it is dispatched, without a name, and once where it is documented. Only the first
 * without the second stays, and is then found to lack a description. Where an event is dispatched with a word of its own
 * (`new DkSignalEvent('review-due')`) the analyzer takes that word for its name: our events begin with `dk-`.
 */
function namedEvents(/** @type {Part[]} */ events) {
  const documented = new Set(events.filter(({ name }) => name).map(({ type }) => type?.text));
  const isNamed = (/** @type {Part} */ { name }) => name?.startsWith('dk-');
  return events.filter((event) => isNamed(event) || !documented.has(event.type?.text));
}

/** Adds to a class what it inherits from classes in other packages, which the analyzer does not follow. */
function withInherited(/** @type {Declaration} */ own, /** @type {Map<string, Declaration>} */ classes) {
  const parent = classes.get(own.superclass?.name ?? '');
  if (!parent) return own;
  const whole = withInherited(parent, classes);
  const entries = Object.keys(parts).map((kind) => {
    /** @type {Part[]} */
    const mine = own[kind] ?? [];
    /** @type {Part[]} */
    const theirs = whole[kind] ?? [];
    const added = theirs.filter(({ name }) => !mine.some((one) => one.name === name));
    return [kind, [...mine, ...added.map((part) => ({ inheritedFrom: { name: parent.name }, ...part }))]];
  });
  return { ...own, ...Object.fromEntries(entries.filter(([, list]) => list?.length)) };
}

/** `packages/charts/src/a/a.ts` → `@draagkracht/charts/a/a.js`, the name under which the module is published. */
const publishedPath = (/** @type {string} */ path) =>
  path.replace(/^packages\/([^/]+)\/src\/(.*)\.ts$/, '@draagkracht/$1/$2.js');

/**
 * Makes the published description out of what the analyzer found: only elements, with what they inherit, and only what they offer.
 * @param {Manifest} manifest as analyzed from the sources
 * @returns {Manifest} as published
 */
export function publish(manifest) {
  const all = manifest.modules.flatMap(({ declarations }) => declarations);
  const classes = new Map(all.filter(({ kind }) => kind === 'class').map((one) => [one.name, one]));
  const modules = manifest.modules.map((module) => {
    const path = publishedPath(module.path);
    const elements = module.declarations.filter(({ tagName }) => tagName).map((one) => withInherited(one, classes));
    const declarations = elements.map((one) => ({
      ...one,
      members: (one.members ?? []).filter(isOffered),
      events: namedEvents(one.events ?? []),
    }));
    const definitions = declarations.map(({ name, tagName }) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name, module: path },
    }));
    const exports = declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: path } }));
    return { kind: 'javascript-module', path, declarations, exports: [...exports, ...definitions] };
  });
  return {
    schemaVersion: manifest.schemaVersion,
    readme: '',
    modules: modules.filter(({ declarations }) => declarations.length > 0),
  };
}

/** What an element offers without a word about it: one line for each. */
export function undocumented(/** @type {Manifest} */ manifest) {
  const hasWords = (/** @type {{ description?: string, summary?: string }} */ part) =>
    Boolean((part.description ?? part.summary ?? '').trim());
  return manifest.modules.flatMap(({ declarations }) =>
    declarations.flatMap((element) => [
      ...(hasWords(element) ? [] : [`<${element.tagName}> has no description`]),
      ...Object.entries(parts).flatMap(([kind, word]) =>
        (element[kind] ?? [])
          .filter((/** @type {Part} */ part) => !hasWords(part))
          .map(
            (/** @type {Part} */ part) =>
              `<${element.tagName}>: the ${word} "${part.name || (part.type?.text ?? 'default')}" has no description`,
          ),
      ),
    ]),
  );
}
