import type { TemplateResult } from 'lit';
import { alsoStyled, formStyles, toolStyles } from '@draagkracht/base';
import type { Language } from '@draagkracht/model';
import { BuilderDesk } from './builder-desk.js';
import { builderStyles } from './builder.styles.js';
import { builderTemplate } from './builder.template.js';
import type { DkEmbedBuilder } from './embed-builder.js';

/** All of the builder that comes after its heading: its desk with the looks of it. */
export class BuilderLook {
  readonly desk: BuilderDesk;
  readonly #element: DkEmbedBuilder;
  readonly #language: () => Language;

  constructor(element: DkEmbedBuilder, language: () => Language) {
    this.#element = element;
    this.#language = language;
    alsoStyled(element, toolStyles, formStyles, builderStyles);
    this.desk = new BuilderDesk({
      element,
      language,
      level: () => element.headingLevel || 3,
      prefilled: () => element,
      hash: () => location.hash,
      update: () => element.requestUpdate(),
    });
  }

  template(): TemplateResult {
    return builderTemplate(this.desk, this.#language());
  }

  /** The form is drawn: the page shows what is chosen in it. */
  updated(): void {
    if (this.#element.isConnected) this.desk.refresh();
  }

  /** The builder is on a page again. */
  arrive(): void {
    this.#element.requestUpdate();
  }

  /** The builder left the page; what it put there goes along. */
  leave(): void {
    this.desk.leave();
  }
}
