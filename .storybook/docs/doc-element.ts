import { LitElement } from 'lit';

/** A block of a page of documentation. It draws into the page itself, so that the page's own headings and tables style it. */
export class DocElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** Registers a block, once: a page of documentation may be loaded again. */
export const block = (tag: string, made: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, made);
};
