import { html, type TemplateResult } from 'lit';

/** A real heading of the level the page asks for, 2–6, so that the outline of the page stays whole; anything else gives 3. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading">${content}</h5>`;
    case 6:
      return html`<h6 part="heading">${content}</h6>`;
    default:
      return html`<h3 part="heading">${content}</h3>`;
  }
}
