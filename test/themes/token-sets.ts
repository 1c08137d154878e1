import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The design tokens of one organisation, as custom properties. */
export interface TokenSet {
  /** Name of the organisation, as its folder has it. */
  readonly name: string;
  /** Class its own style sheet would hang them on. */
  readonly themeClass: string;
  /** What it is licensed under; everything but EUPL is for tests only. */
  readonly licence: 'EUPL-1.2' | 'protected';
  /** Custom properties with their two dashes. */
  readonly tokens: ReadonlyMap<string, string>;
  /** References that lead nowhere, a fault of the set: those tokens are left out, as a build would. */
  readonly broken: number;
}

interface Node {
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(one: Node, other: Node): Node {
  const all: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const there = all[key];
    all[key] = isNode(there) && isNode(value) ? merged(there, value) : value;
  }
  return all;
}

/** Every value in a tree of tokens by its path; a token is what has a `value` (or `$value`) of its own. */
function* leaves(node: Node, path: readonly string[] = []): Generator<readonly [path: string, value: string]> {
  const value = node['$value'] ?? node['value'];
  if (value !== undefined && !isNode(value)) yield [path.join('.'), String(value)];
  for (const [key, child] of Object.entries(node))
    if (isNode(child) && !key.startsWith('$')) yield* leaves(child, [...path, key]);
}

/** The name Style Dictionary gives a path: segments and humps become hyphens (`name/cti/kebab`). */
const cssName = (path: string): string =>
  `--${path
    .replaceAll('.', '-')
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()}`;

/**
 * Trees of tokens with `{references}` as custom properties, as Style Dictionary would write them.
 * @returns the properties, and how many references lead nowhere or round in a circle
 */
export function flatten(trees: readonly unknown[]): Pick<TokenSet, 'tokens' | 'broken'> {
  const all = new Map(leaves(trees.filter(isNode).reduce(merged, {})));
  let broken = 0;
  const resolved = (value: string, seen: readonly string[]): string =>
    value.replaceAll(/\{([^}]+)\}/g, (_, reference: string) => {
      const path = reference.trim().replace(/\.value$/, '');
      const next = all.get(path);
      if (next === undefined || seen.includes(path)) throw new Error(path);
      return resolved(next, [...seen, path]);
    });
  const tokens = new Map<string, string>();
  for (const [path, value] of all) {
    try {
      tokens.set(cssName(path), resolved(value, [path]));
    } catch {
      broken += 1;
    }
  }
  return { tokens, broken };
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.tokens.json') && statSync(file).isFile())
    .sort();

/** A set of JSON sources in a folder. */
function fromSources(folder: string, name: string): TokenSet {
  const trees = filesBelow(join(folder, 'src')).map((file) => JSON.parse(readFileSync(file, 'utf8')) as unknown);
  return { name, themeClass: `${name}-theme`, licence: 'protected', ...flatten(trees) };
}

/** One custom property; an address or a text in it may hold semicolons. */
const declaration = /^\s*(--[\w-]+):\s*((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])+);/gm;

/** A set that is published as a style sheet. */
function fromStyles(file: string, name: string): TokenSet {
  const tokens = new Map<string, string>();
  for (const [, property = '', value = ''] of readFileSync(file, 'utf8').matchAll(declaration))
    tokens.set(property, value.trim());
  return { name, themeClass: `${name}-theme`, licence: 'EUPL-1.2', tokens, broken: 0 };
}

const modules = new URL('../../node_modules/', import.meta.url).pathname;
const conduction = join(modules, '@conduction/theme');

const published = {
  voorbeeld: '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
  ma: '@nl-design-system-community/ma-design-tokens/dist/theme.css',
  purmerend: '@nl-design-system-community/purmerend-design-tokens/dist/theme.css',
};

/**
 * Every token set of NL Design System that is here as a development dependency, in a fixed order. The Start theme is not: it was looked
 * for on the registry under five names, and none exists.
 */
export function tokenSets(): TokenSet[] {
  const styles = Object.entries(published).map(([name, file]) => fromStyles(join(modules, file), name));
  const folders = ['municipalities', 'partnerships', 'water-authorities', 'other'].flatMap((group) =>
    readdirSync(join(conduction, group))
      .filter((folder) => existsSync(join(conduction, group, folder, 'src')))
      .sort()
      .map((folder) => fromSources(join(conduction, group, folder), folder.replace('-design-tokens', ''))),
  );
  return [...styles, ...folders, fromSources(join(conduction, 'conduction-design-tokens'), 'conduction')];
}
