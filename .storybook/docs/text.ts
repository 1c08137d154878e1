import { html, type TemplateResult } from 'lit';

/** A text of a doc comment: what stands between backticks is code. */
export const plain = (text = ''): TemplateResult =>
  html`${text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
