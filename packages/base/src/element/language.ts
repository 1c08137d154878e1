import { languageOf, type Language } from '@draagkracht/model';

const parentOf = (node: Node): Node | null =>
  node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;

/** The language that holds for an element: its own `lang`, else the nearest one around it (through shadow roots), else Dutch. */
export function languageAt(element: HTMLElement): Language {
  for (let at: Node | null = element; at; at = parentOf(at)) {
    const tag = at instanceof HTMLElement ? at.lang : '';
    if (tag) return languageOf(tag);
  }
  return 'nl';
}
