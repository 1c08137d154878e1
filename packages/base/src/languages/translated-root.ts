import type { PhraseBook } from './phrase-book.words.js';

/** Attributes that are read aloud or shown. */
export const spokenAttributes: readonly string[] = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
  'title',
];

/** What is spoken in a place: the language, and its book. */
export interface Spoken {
  readonly code: string;
  readonly book: PhraseBook;
}

interface Given {
  readonly dutch: string;
  readonly shown: string;
}

/** A text that was looked up. */
interface Said extends Given {
  readonly isKnown: boolean;
}

/** What people type, and what is no text. */
const leftAlone = new Set(['script', 'style', 'textarea', 'code']);

const hasLetters = /\p{L}/u;

const textsOf = (element: Element): Text[] => [...element.childNodes].filter((node) => node instanceof Text);

function lookUp(before: Given | undefined, now: string, book: PhraseBook): Said {
  const dutch = before?.shown === now ? before.dutch : now;
  const said = book(dutch);
  return { dutch, shown: said ?? dutch, isKnown: said !== undefined };
}

/** What the element itself marked as Dutch, on a page in a language it does not know (`markLanguage`). */
const isMarkedByElement = (element: Element): boolean =>
  element.parentNode instanceof ShadowRoot &&
  element.getAttribute('lang') === 'nl' &&
  element.getAttribute('dir') === 'ltr';

/** The first part of a tag: "fy" of "fy-NL". */
export const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * Says what stands in an element of ours in another language, and says of what stays Dutch that it is Dutch (WCAG 3.1.2). It
 * changes the data of text nodes and never the nodes: what draws them finds them back, and a text that is drawn anew is looked
 * up anew.
 */
export class TranslatedRoots {
  readonly #texts = new WeakMap<Text, Given>();
  readonly #attributes = new WeakMap<Element, Map<string, Given>>();
  readonly #marked = new WeakSet<Element>();

  /** Everything in a root, or in one of its elements; without a language it becomes again what the element drew. */
  translate(part: Element | ShadowRoot, spoken: Spoken | undefined): void {
    if (part instanceof Element && !this.#mayEnter(part)) return;
    if (part instanceof Element) {
      if (spoken) this.#translateElement(part, spoken);
      else this.#restore(part);
    }
    for (const child of part.children) this.translate(child, spoken);
  }

  /** What has a language of its own is left alone: a quotation, the words of somebody else. */
  #mayEnter(element: Element): boolean {
    if (leftAlone.has(element.localName)) return false;
    return !element.hasAttribute('lang') || this.#marked.has(element) || isMarkedByElement(element);
  }

  /** One element with the texts that stand in it directly. Where one of them is not known all stay Dutch: an element has one language. */
  #translateElement(element: Element, spoken: Spoken): void {
    if (isMarkedByElement(element)) for (const mark of ['lang', 'dir']) element.removeAttribute(mark);
    const texts = textsOf(element).map((text) => ({
      text,
      said: lookUp(this.#texts.get(text), text.data, spoken.book),
    }));
    const attributes = spokenAttributes.flatMap((name) => {
      const value = element.getAttribute(name);
      return value ? [{ name, said: lookUp(this.#attributes.get(element)?.get(name), value, spoken.book) }] : [];
    });
    const all = [...texts, ...attributes].map(({ said }) => said);
    const isDutch = all.some(({ isKnown }) => !isKnown);
    for (const { text, said } of texts) this.#setText(text, { ...said, shown: isDutch ? said.dutch : said.shown });
    for (const { name, said } of attributes)
      this.#setAttribute(element, name, { ...said, shown: isDutch ? said.dutch : said.shown });
    if (all.some(({ dutch }) => hasLetters.test(dutch))) this.#mark(element, isDutch ? 'nl' : spoken.code);
  }

  #restore(element: Element): void {
    for (const text of textsOf(element)) {
      const given = this.#texts.get(text);
      if (given?.shown === text.data) this.#setText(text, { ...given, shown: given.dutch });
    }
    for (const [name, given] of this.#attributes.get(element) ?? [])
      if (element.getAttribute(name) === given.shown)
        this.#setAttribute(element, name, { ...given, shown: given.dutch });
    if (this.#marked.delete(element)) element.removeAttribute('lang');
  }

  #setText(text: Text, given: Given): void {
    this.#texts.set(text, given);
    if (text.data !== given.shown) text.data = given.shown;
  }

  #setAttribute(element: Element, name: string, given: Given): void {
    const known = this.#attributes.get(element) ?? new Map<string, Given>();
    this.#attributes.set(element, known.set(name, given));
    if (element.getAttribute(name) !== given.shown) element.setAttribute(name, given.shown);
  }

  /** Gives an element its language where it is another than that around it. */
  #mark(element: Element, language: string): void {
    const around = element.parentElement?.closest('[lang]') ?? hostAround(element);
    if (language !== primary(around?.getAttribute('lang') ?? '')) {
      this.#marked.add(element);
      if (element.getAttribute('lang') !== language) element.setAttribute('lang', language);
    } else if (this.#marked.delete(element)) element.removeAttribute('lang');
  }
}

/** The nearest element with a language outside the root an element stands in. */
export function hostAround(element: Node): Element | null {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return null;
  return root.host.closest('[lang]') ?? hostAround(root.host);
}
