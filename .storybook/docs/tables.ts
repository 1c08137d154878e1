import { html, nothing, type TemplateResult } from 'lit';
import type { KeyUse } from '../../stories/guide/element-guide.js';
import type { Described, ElementDescription } from './manifest.js';
import { plain } from './text.js';

const names: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

/** A table that scrolls by itself where the page is narrow. */
export const table = (name: string, heads: readonly string[], rows: readonly TemplateResult[]): TemplateResult =>
  html`<div class="doc-scroll" tabindex="0" role="group" aria-label=${name}>
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;

/** Which keys do what, in both languages. */
export const keysTable = (name: string, uses: readonly KeyUse[]): TemplateResult =>
  table(
    `Keys of ${name}`,
    ['Key', 'What it does', 'In Dutch'],
    uses.map(
      ({ keys, does }) =>
        html`<tr>
          <th scope="row">${keys.map((key) => html`<kbd>${names[key] ?? key}</kbd> `)}</th>
          <td>${does.en}</td>
          <td lang="nl">${does.nl}</td>
        </tr>`,
    ),
  );

const slotName = ({ name }: Described): TemplateResult =>
  name === '' ? html`<em>default slot</em>` : html`<code>slot="${name}"</code>`;

/** What somebody puts inside the element. */
export const slotsTable = ({ slots = [] }: ElementDescription): TemplateResult | typeof nothing =>
  slots.length === 0
    ? nothing
    : html`<h3 id="slots">Slots</h3>
        ${table(
          'Slots',
          ['Slot', 'What it is for'],
          slots.map(
            (slot) =>
              html`<tr>
                <th scope="row">${slotName(slot)}</th>
                <td>${plain(slot.description)}</td>
              </tr>`,
          ),
        )}`;

/** What somebody writes on the element. */
export const attributesTable = ({ attributes = [] }: ElementDescription): TemplateResult =>
  html`<h3 id="attributes">Attributes</h3>
    ${table(
      'Attributes',
      ['Attribute', 'What it does', 'Takes', 'Without it'],
      attributes.map(
        ({ name, description, type, default: standard }) =>
          html`<tr>
            <th scope="row"><code>${name}</code></th>
            <td>${plain(description)}</td>
            <td><code>${type?.text}</code></td>
            <td>${standard && standard !== "''" && standard !== 'null' ? html`<code>${standard}</code>` : '–'}</td>
          </tr>`,
      ),
    )}`;

/** What the element tells the page. */
export const eventsTable = ({ events = [] }: ElementDescription): TemplateResult =>
  html`<h3 id="events">Events</h3>
    ${table(
      'Events',
      ['Event', 'When', 'Type'],
      events.map(
        ({ name, description, type }) =>
          html`<tr>
            <th scope="row"><code>${name}</code></th>
            <td>${plain(description)}</td>
            <td><code>${type?.text}</code></td>
          </tr>`,
      ),
    )}`;
