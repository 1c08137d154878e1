import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { block, DocElement } from './doc-element.js';
import { drawStory } from './live.js';
import { isColour, liveProperties, type LiveProperty } from './custom-properties.js';
import { descriptionOf, type Described } from './manifest.js';
import { plain } from './text.js';

/** Where a numbered part lies in the picture of the element. */
interface Placed {
  readonly number: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The element itself with its parts outlined and numbered, the legend, and the custom properties with their values here. */
class Anatomy extends DocElement {
  static override properties = {
    tag: {},
    story: {},
    placed: { state: true },
    live: { state: true },
  };
  declare tag: string;
  declare story: string;
  declare placed: readonly Placed[];
  declare live: readonly LiveProperty[];
  #gone: (() => Promise<void>) | undefined;
  readonly #sizes = new ResizeObserver(() => this.#look());

  constructor() {
    super();
    this.tag = '';
    this.story = '';
    this.placed = [];
    this.live = [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    void this.#gone?.();
    this.#gone = undefined;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    const place = this.querySelector<HTMLElement>('.doc-live')!;
    this.#gone = drawStory(this.story, place);
    this.#sizes.observe(place);
    // What comes late comes within a second: fonts, parts fetched when they are first needed.
    for (const wait of [200, 600, 1500]) setTimeout(() => this.#look(), wait);
  }

  #element(): HTMLElement | null {
    return this.querySelector<HTMLElement>(`.doc-live ${this.tag}`);
  }

  #look(): void {
    const element = this.#element();
    const frame = this.querySelector('.doc-live');
    if (!element?.shadowRoot || !frame) return;
    this.#sizes.observe(element);
    const origin = frame.getBoundingClientRect();
    this.placed = this.#parts().flatMap(({ name }, at) => {
      const found = [...element.shadowRoot!.querySelectorAll(`[part~="${name}"]`)].find(
        (one) => one.getClientRects().length > 0,
      );
      const box = found?.getBoundingClientRect();
      if (!box || box.width === 0) return [];
      const { width, height } = box;
      return [{ number: at + 1, left: box.left - origin.left, top: box.top - origin.top, width, height }];
    });
    this.live = liveProperties(element);
  }

  #parts(): readonly Described[] {
    return descriptionOf(this.tag)?.cssParts ?? [];
  }

  #legend(): TemplateResult {
    const seen = new Set(this.placed.map(({ number }) => number));
    return html`<ol class="doc-legend">
      ${this.#parts().map(
        ({ name, description }, at) =>
          html`<li>
            <code>part="${name}"</code> ${plain(description)}
            ${seen.has(at + 1) ? nothing : html`<em>Not in this story.</em>`}
          </li>`,
      )}
    </ol>`;
  }

  #properties(): TemplateResult {
    const told = new Map(descriptionOf(this.tag)?.cssProperties?.map((one) => [one.name, one.description]));
    return html`<h3 id="custom-properties">Custom properties</h3>
      <p>
        What the element reads here and now, under the house style chosen in the toolbar. Nothing has to be set: without
        a token of yours the next in line is used.
      </p>
      <div class="doc-scroll" tabindex="0" role="group" aria-label="Custom properties">
        <table>
          <thead>
            <tr>
              <th scope="col">Property</th>
              <th scope="col">Value here</th>
              <th scope="col">Comes from</th>
            </tr>
          </thead>
          <tbody>
            ${this.live.map(
              ({ name, title, value, from, chain }) =>
                html`<tr>
                  <th scope="row">
                    <code>${name}</code
                    >${told.get(name) || title ? html`<br />${plain(told.get(name) ?? title)}` : nothing}
                  </th>
                  <td>
                    ${
                      isColour(value)
                        ? html`<span class="doc-swatch" style="background: ${value}" aria-hidden="true"></span>`
                        : nothing
                    }<code>${value || 'inherited'}</code>
                  </td>
                  <td>
                    ${from === 'default' ? 'our default' : html`<code>${from}</code>`}
                    ${chain.length > 0 ? html`<br /><small>else: ${chain.join(', ')}</small>` : nothing}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  protected override render(): TemplateResult {
    return html`<h3 id="parts">Parts</h3>
      <div class="doc-anatomy">
        <div class="doc-live sb-unstyled"></div>
        <div class="doc-marks" aria-hidden="true">
          ${this.placed.map(
            ({ number, left, top, width, height }) =>
              html`<span class="doc-mark" style="left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px"
                ><b>${number}</b></span
              >`,
          )}
        </div>
      </div>
      ${this.#legend()} ${this.#properties()}`;
  }
}

block('doc-anatomy', Anatomy);
