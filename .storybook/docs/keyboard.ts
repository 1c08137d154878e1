import { html, type TemplateResult } from 'lit';
import { block, DocElement } from './doc-element.js';
import { guides } from './guides.js';
import { keysTable } from './tables.js';

/** The keys of every public element, one table each. */
class Keyboard extends DocElement {
  protected override render(): TemplateResult {
    return html`${guides.map(
      ({ tag, keys }) =>
        html`<h2 id="keys-${tag}"><code>${tag}</code></h2>
          ${keysTable(tag, keys)}`,
    )}`;
  }
}

block('doc-keyboard', Keyboard);
