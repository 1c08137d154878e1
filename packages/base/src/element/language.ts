import { languageOf, type Language } from '@draagkracht/model';

const parentOf = (node: Node): Node | null =>
  node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;

/** The nearest language tag around an element, itself first (through shadow roots); empty where there is none. */
function tagAt(element: HTMLElement, read: (at: HTMLElement) => string | null): string {
  for (let at: Node | null = element; at; at = parentOf(at)) {
    const tag = at instanceof HTMLElement && read(at);
    if (tag) return tag;
  }
  return '';
}

/** The language that holds for an element: its own `lang`, else the nearest one around it (through shadow roots), else Dutch. */
export const languageAt = (element: HTMLElement): Language => languageOf(tagAt(element, (at) => at.lang));

/**
 * Says of what an element drew in which language it is, where the page says it is in another (WCAG 3.1.2): Dutch on a German page,
 * or English that was asked for by a property, which no screen reader can see. Both read from left to right, also on a page that does not.
 */
export function markLanguage(element: HTMLElement, drawn: ParentNode): void {
  const language = languageAt(element);
  const told = tagAt(element, (at) => at.getAttribute('lang'));
  for (const part of drawn.children as Iterable<HTMLElement>)
    if (part.dir || (told && !told.toLowerCase().startsWith(language))) {
      part.lang = language;
      part.dir = 'ltr'; // or its numbers and full stops would stand in the order of the page
    }
}
