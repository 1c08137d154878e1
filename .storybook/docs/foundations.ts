import { html, type PropertyValues, type TemplateResult } from 'lit';
import { backgroundBehind, checkedColours, colourOf, contrast, over } from '@draagkracht/base';
import '@draagkracht/charts/indicator-card/define.js';
import '@draagkracht/charts/outcome-chart/define.js';
import '@draagkracht/widgets/principle-card/define.js';
import { isColour, liveProperties, type LiveProperty } from './custom-properties.js';
import { block, DocElement } from './doc-element.js';
import { table } from './tables.js';

/** Elements that between them read every token: a chart, a card and a tool with a form. */
const probes = ['dk-outcome-chart', 'dk-indicator-card', 'dk-principle-card'];

/** A block that reads what elements come to under the house style of the toolbar. The elements stand on the page, unseen. */
abstract class Probe extends DocElement {
  static override properties = { read: { state: true } };
  declare read: boolean;

  constructor() {
    super();
    this.read = false;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    setTimeout(() => (this.read = true), 400);
  }

  protected probed(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.doc-probe > *')];
  }

  protected standing(): TemplateResult {
    return html`<div class="doc-probe docs-story" aria-hidden="true" inert>
      ${probes.map((tag) => document.createElement(tag))}
    </div>`;
  }
}

const kinds: Readonly<Record<string, (property: LiveProperty) => boolean>> = {
  colour: ({ name, value }) => isColour(value) || name.includes('color'),
  type: ({ name }) => /font|line-height/.test(name),
  shape: ({ name, value }) => !isColour(value) && !/font|line-height|color/.test(name),
};

/** The `--dk-*` properties of one kind with what they come to now. */
class Tokens extends Probe {
  static override properties = { ...Probe.properties, kind: {} };
  declare kind: string;

  constructor() {
    super();
    this.kind = 'colour';
  }

  #rows(): TemplateResult[] {
    const all = new Map(this.probed().flatMap((one) => liveProperties(one).map((found) => [found.name, found])));
    return [...all.values()]
      .filter(kinds[this.kind] ?? (() => true))
      .map(
        ({ name, value, from, chain }) =>
          html`<tr>
            <th scope="row"><code>${name}</code></th>
            <td>
              ${isColour(value) ? html`<span class="doc-swatch" style="background: ${value}" aria-hidden="true"></span>` : ''}
              <code>${value || 'inherited'}</code>
            </td>
            <td>${from === 'default' ? 'our default' : html`<code>${from}</code>`}</td>
            <td><small>${chain.join(', ') || '–'}</small></td>
          </tr>`,
      );
  }

  protected override render(): TemplateResult {
    return html`${this.standing()}
    ${this.read ? table('Tokens', ['Property', 'Value here', 'Comes from', 'Else'], this.#rows()) : ''}`;
  }
}

/** What every checked colour reaches against the page, after repair. */
class Contrast extends Probe {
  #rows(): TemplateResult[] {
    const [element] = this.probed();
    if (!element) return [];
    const behind = backgroundBehind(element);
    const pen = document.createElement('span');
    return Object.entries(checkedColours).map(([name, [asked]]) => {
      element.shadowRoot!.append(pen);
      pen.style.color = `var(--_${name})`;
      const colour = colourOf(getComputedStyle(pen).color);
      pen.remove();
      const reached = colour ? contrast(over(colour, behind), behind) : undefined;
      return html`<tr>
        <th scope="row">${name.replace('-', ' ')}</th>
        <td>${colour ? html`<span class="doc-swatch" style="background: rgb(${colour.r * 255} ${colour.g * 255} ${colour.b * 255})" aria-hidden="true"></span>` : ''}</td>
        <td>${asked} : 1</td>
        <td>${reached ? `${reached.toFixed(2)} : 1` : 'cannot be read'}</td>
        <td>${reached && reached >= asked ? 'passes' : 'fails'}</td>
      </tr>`;
    });
  }

  protected override render(): TemplateResult {
    return html`${this.standing()}
    ${this.read ? table('Contrast', ['Colour', 'Shown', 'Asked', 'Reached', 'Verdict'], this.#rows()) : ''}`;
  }
}

block('doc-tokens', Tokens);
block('doc-contrast', Contrast);
