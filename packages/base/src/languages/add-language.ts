import { phraseBook, type LanguageTexts, type PhraseBook } from './phrase-book.words.js';
import { hostAround, primary, spokenAttributes, TranslatedRoots } from './translated-root.js';

/** The languages of a page, and what is asked of them. One for all scripts of a page, also of two versions. */
interface Languages {
  add(code: string, texts: LanguageTexts): void;
  missing(code: string): readonly string[];
}

const ours = (element: Element): boolean => element.localName.startsWith('dk-');

/** The language that holds for what an element draws: the nearest `lang` around it. */
function languageAround(host: Element): string {
  const around = host.closest('[lang]') ?? hostAround(host);
  return primary(around?.getAttribute('lang') ?? '');
}

class PageLanguages implements Languages {
  readonly #books = new Map<string, PhraseBook>();
  readonly #missing = new Map<string, Set<string>>();
  readonly #watched = new WeakSet<ShadowRoot>();
  readonly #roots = new TranslatedRoots();
  readonly #changes = new MutationObserver((records) => this.#changed(records));

  constructor() {
    document.addEventListener('dk-ready', (event) => {
      const [element] = event.composedPath();
      if (element instanceof Element) this.#watch(element);
    });
    new MutationObserver(() => this.#all(document)).observe(document, {
      subtree: true,
      attributes: true,
      attributeFilter: ['lang'],
    });
  }

  add(code: string, texts: LanguageTexts): void {
    const book = phraseBook(texts);
    const missing = new Set<string>();
    this.#missing.set(code, missing);
    this.#books.set(code, (dutch) => {
      const said = book(dutch);
      if (said === undefined) missing.add(dutch.trim());
      return said;
    });
    this.#all(document);
  }

  missing(code: string): readonly string[] {
    return [...(this.#missing.get(code) ?? [])].sort();
  }

  /** Every element of ours in a part of the page, and those in them. */
  #all(part: ParentNode): void {
    for (const element of part.querySelectorAll('*')) if (ours(element)) this.#watch(element);
  }

  #watch(element: Element): void {
    const root = element.shadowRoot;
    if (!root) return;
    if (!this.#watched.has(root)) {
      this.#watched.add(root);
      this.#changes.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: [...spokenAttributes, 'dir'],
      });
    }
    this.#translate(root);
    this.#all(root);
  }

  #translate(part: Element | ShadowRoot): void {
    const root = part.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    const code = languageAround(root.host);
    const book = this.#books.get(code);
    this.#roots.translate(part, book && { code, book });
  }

  #changed(records: readonly MutationRecord[]): void {
    const parts = new Set<Element | ShadowRoot>();
    for (const { target } of records) {
      const part = target instanceof Text ? target.parentNode : target;
      if (part instanceof Element || part instanceof ShadowRoot) parts.add(part);
    }
    for (const part of parts) if (part.isConnected) this.#translate(part);
  }
}

const place = Symbol.for('draagkracht.languages');

/** The languages of this page: the first script that asks makes them. */
function languages(): Languages {
  const page = globalThis as { [place]?: Languages };
  return (page[place] ??= new PageLanguages());
}

/**
 * Adds a language to every element of ours on the page. Where the nearest `lang` is that language they speak it; a text it does
 * not have stays Dutch, and is marked as Dutch. Called by the one file of a language.
 * @param code the language, as `lang` begins: "fy"
 */
export const addLanguage = (code: string, texts: LanguageTexts): void => languages().add(code, texts);

/** The Dutch texts that were asked for on this page and that a language does not have: what a translator has left to do. */
export const missingTexts = (code: string): readonly string[] => languages().missing(code);
