import type { Language } from '@draagkracht/model';

/**
 * The texts of one part of the product. Dutch is there from the start; English is fetched when an element that speaks it is
 * about to draw itself: most pages speak one language and should not carry two.
 */
export class Wording<Texts> {
  readonly #dutch: Texts;
  readonly #fetch: () => Promise<Texts>;
  #english: Texts | undefined;

  constructor(dutch: Texts, fetch: () => Promise<Texts>) {
    this.#dutch = dutch;
    this.#fetch = fetch;
  }

  /** The texts in a language; Dutch for as long as the English has not come. */
  in(language: Language): Texts {
    return (language === 'en' && this.#english) || this.#dutch;
  }

  /** What must come before a language can be spoken; nothing when it is here. Never fails: without the network it stays Dutch. */
  coming(language: Language): Promise<void>[] {
    if (language === 'nl' || this.#english) return [];
    return [
      this.#fetch().then(
        (english) => void (this.#english = english),
        () => undefined,
      ),
    ];
  }
}
