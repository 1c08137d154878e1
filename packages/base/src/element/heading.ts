import { html, type TemplateResult } from 'lit';

/** A real heading of the level the page asks for, so that the outline of the page stays whole. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading">${content}</h5>`;
    default:
      return html`<h3 part="heading">${content}</h3>`;
  }
}
