import manifest from '../../dist/cdn/custom-elements.json';

/** Something described in the manifest. */
export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** One element as its doc comments describe it. */
export interface ElementDescription {
  readonly tagName: string;
  readonly description?: string;
  readonly cssParts?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly events?: readonly Described[];
  readonly attributes?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

const described = (manifest.modules as { declarations?: Partial<ElementDescription>[] }[]).flatMap(
  ({ declarations = [] }) => declarations.filter((one): one is ElementDescription => one.tagName !== undefined),
);

/** What an element's doc comments say of it. */
export const descriptionOf = (tag: string): ElementDescription | undefined =>
  described.find(({ tagName }) => tagName === tag);
