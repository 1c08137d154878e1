// The classic script is one file; what it does not hold lies beside it, and is asked for by an address relative to its own.
import { elementEntries } from './element-entries.mjs';
import { ownAddress } from './own-address.mjs';

/**
 * Libraries that are fetched when the first file of their kind is met, with what is used of each. In the one file of the classic script
 * they would weigh more than all the rest.
 * @type {Record<string, { module: string, names: string[] }>}
 */
export const libraries = {
  xlsx: { module: '@e965/xlsx', names: ['read'] },
  parse5: { module: 'parse5', names: ['parse', 'defaultTreeAdapter'] },
  ical: {
    module: 'ical-generator',
    names: ['ICalAlarmType', 'ICalCalendar', 'ICalCalendarMethod', 'ICalEventTransparency'],
  },
};

const libraryOf = (/** @type {string} */ module) =>
  Object.keys(libraries).find((name) => libraries[name]?.module === module);

const nameOf = (/** @type {Record<string, string>} */ modules, /** @type {string | undefined} */ id) =>
  Object.keys(modules).find((name) => modules[name] === id);

/**
 * Leaves outside the classic script what lies beside it.
 * @param {import('./cdn.mjs').CdnSources} sources
 * @returns {import('vite').Plugin}
 */
export const besideTheScript = ({ elements, parts = {}, inScript }) => ({
  name: 'beside-the-script',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const library = libraryOf(source);
    if (library) return { id: `./parts/${library}.js`, external: true };
    if (!importer || !inScript) return undefined;
    const { id } = (await this.resolve(source, importer, { ...options, skipSelf: true })) ?? {};
    const [tag, part] = [nameOf(elements, id), nameOf(parts, id)];
    // Only the list fetches an element that is beside; one that stands inside another comes along with that.
    if (tag && !inScript.includes(tag) && importer.endsWith('/elements.ts'))
      return { id: `./${tag}.js`, external: true };
    return part && !inScript.includes(part) ? { id: `./parts/${part}.js`, external: true } : undefined;
  },
  // A script that was pasted into the page, or joined with others, has no place of its own: the address is always said whole.
  renderChunk(code) {
    const asked = /\bimport\((["'`])\.\/([^"'`]+)\1\)/g;
    return { code: code.replace(asked, 'import(new URL("$2", draagkrachtScript).href)'), map: null };
  },
});

/** A classic script has no `import.meta`; while it runs for the first time, the page knows where it came from. */
export const ownPlace = `var draagkrachtScript = (${String(ownAddress)})(document);`;

/** Stands in the loader for the file that every element imports, until the build knows its name; as long as that, for the source map. */
const COMMON = 'chunks/common-00000000.js';

/**
 * In the bundle every element has a file of its name beside the loader, which then needs nothing but the names: every page pays for them.
 * What all elements stand on is asked for together with the first of them.
 * @type {import('vite').Plugin}
 */
export const namesOnly = {
  name: 'names-only',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/elements.ts')) return undefined;
    const names = Object.keys(elementEntries(code)).map((tag) => tag.replace('dk-', ''));
    const short = `export const elements = Object.fromEntries(
      '${names.join(' ')}'.split(' ').map((name, file) => [(name = 'dk-' + name), () => (import((file = './${COMMON}')), import((file = './' + name + '.js')))]),
    );`;
    return { code: short, map: null };
  },
  generateBundle(_options, files) {
    const common = Object.keys(files).find((name) => name.startsWith('chunks/common-') && name.endsWith('.js'));
    for (const file of Object.values(files))
      if (file.type === 'chunk' && common) file.code = file.code.replace(COMMON, common);
  },
};

/**
 * Makes a module of what is used of each library.
 * @type {import('vite').Plugin}
 */
export const usedOfLibraries = {
  name: 'used-of-libraries',
  enforce: 'pre',
  resolveId(source) {
    const [name] = /part-\w+$/.exec(source) ?? []; // an entry comes with the folder in front of it
    return name && `\0${name}`;
  },
  load(id) {
    const library = id.startsWith('\0part-') ? libraries[id.slice(6)] : undefined;
    return library ? `export { ${library.names.join(', ')} } from '${library.module}';` : undefined;
  },
};
