import { html, nothing, type TemplateResult } from 'lit';
import './advice.js';
import './anatomy.js';
import './state-matrix.js';
import { block, DocElement } from './doc-element.js';
import { guideOf } from './guides.js';
import { descriptionOf } from './manifest.js';
import { attributesTable, eventsTable, keysTable, slotsTable } from './tables.js';

/** What stands below the page of every element, made from its doc comments, its guide and its stories. Nothing of it is written by hand. */
class Reference extends DocElement {
  static override properties = { tag: {}, story: {} };
  declare tag: string;
  declare story: string;

  constructor() {
    super();
    this.tag = '';
    this.story = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const described = descriptionOf(this.tag);
    const guide = guideOf(this.tag);
    if (!described) return nothing;
    return html`${
        guide
          ? html`<h2 id="do-and-dont">Do and don’t</h2>
              <doc-advice .tag=${this.tag}></doc-advice>`
          : nothing
      }
      <h2 id="reference">Reference</h2>
      <doc-anatomy .tag=${this.tag} .story=${this.story}></doc-anatomy>
      ${slotsTable(described)} ${attributesTable(described)} ${eventsTable(described)}
      ${
        guide
          ? html`<h2 id="keys">Keys</h2>
              ${keysTable(this.tag, guide.keys)}
              <h2 id="states">States</h2>
              <doc-state-matrix .tag=${this.tag}></doc-state-matrix>`
          : nothing
      }`;
  }
}

block('doc-reference', Reference);
