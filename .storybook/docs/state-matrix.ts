import { html, nothing, type TemplateResult } from 'lit';
import type { ElementGuide } from '../../stories/guide/element-guide.js';
import { cellsOf, states, type Cell } from '../../stories/guide/states.js';
import { block, DocElement } from './doc-element.js';
import { guideOf, guides } from './guides.js';
import { allEntries, linkTo, storiesOf, type Entry } from './stories.js';

const link = (href: string, words: string): TemplateResult => html`<a href=${href} target="_top">${words}</a>`;

function shown(cell: Cell, stories: ReadonlyMap<string, Entry>): TemplateResult | typeof nothing {
  const entry = 'story' in cell ? stories.get(cell.story) : undefined;
  if (cell.kind === 'reason') return html`<small>Not: ${cell.why}</small>`;
  if (cell.kind === 'gap' || !entry) return html`<strong>Missing</strong>`;
  if (cell.kind === 'story') return link(linkTo(entry.id), entry.name);
  return html`${cell.globals.map((one) => html`${link(linkTo(entry.id, [one]), one.split(':')[1] ?? one)} `)}`;
}

/** Every element (or the one of `tag`) in every state of the contract: a link to the story, or why there is none. */
class StateMatrix extends DocElement {
  static override properties = { tag: {}, entries: { state: true } };
  declare tag: string;
  declare entries: readonly Entry[];

  constructor() {
    super();
    this.tag = '';
    this.entries = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void allEntries().then((list) => (this.entries = list));
  }

  #row(guide: ElementGuide): TemplateResult {
    const stories = storiesOf(this.entries, guide.title);
    return html`<tr>
      <th scope="row"><code>${guide.tag}</code></th>
      ${cellsOf(guide, [...stories.keys()]).map(([, cell]) => html`<td>${shown(cell, stories)}</td>`)}
    </tr>`;
  }

  #one(guide: ElementGuide): TemplateResult {
    const stories = storiesOf(this.entries, guide.title);
    return html`<dl class="doc-states">
      ${cellsOf(guide, [...stories.keys()]).map(
        ([id, cell]) =>
          html`<div>
            <dt>${states[id].title}</dt>
            <dd>${shown(cell, stories)}</dd>
          </div>`,
      )}
    </dl>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.entries.length === 0) return nothing;
    const one = this.tag ? guideOf(this.tag) : undefined;
    if (this.tag) return one ? this.#one(one) : nothing;
    return html`<div class="doc-scroll doc-matrix" tabindex="0" role="group" aria-label="Elements and their states">
      <table>
        <thead>
          <tr>
            <th scope="col">Element</th>
            ${Object.values(states).map(({ title }) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${guides.map((guide) => this.#row(guide))}
        </tbody>
      </table>
    </div>`;
  }
}

block('doc-state-matrix', StateMatrix);
