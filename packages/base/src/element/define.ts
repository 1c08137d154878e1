import { VERSION } from '../version.js';

type ElementClass = CustomElementConstructor & { readonly dkVersion?: string };

/**
 * Registers an element once. On a page with two bundles, or a script pasted twice, the first wins and the console names
 * both versions when they differ: registering never throws.
 */
export function define(tag: string, element: ElementClass): void {
  const there: ElementClass | undefined = customElements.get(tag);
  if (!there) customElements.define(tag, element);
  else if (there.dkVersion !== VERSION) {
    console.info(
      `<${tag}> is already registered by version ${there.dkVersion ?? 'unknown'}; version ${VERSION} stays out.`,
    );
  }
}
