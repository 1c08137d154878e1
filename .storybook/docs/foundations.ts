import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { backgroundBehind, checkedColours, colourOf, contrast, over } from '@draagkracht/base';
import '@draagkracht/charts/indicator-card/define.js';
import '@draagkracht/charts/outcome-chart/define.js';
import '@draagkracht/widgets/principle-card/define.js';
import { applyTools } from '../toolbar/toolbar.js';
import { isColour, liveProperties, paintedIn, type LiveProperty } from './custom-properties.js';
import { block, DocElement } from './doc-element.js';
import { onGlobals } from './globals.js';
import { table } from './tables.js';

/** Elements that between them read every token: a chart, a card and a tool with a form. */
const probes = ['dk-outcome-chart', 'dk-indicator-card', 'dk-principle-card'];

/** A block that reads what elements come to under the house style of the toolbar. The elements stand on the page, unseen. */
abstract class Probe extends DocElement {
  static override properties = { round: { state: true }, read: { state: true } };
  /** Counts the choices made in the toolbar: for each the elements are made anew. */
  declare round: number;
  declare read: boolean;
  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    this.round = 0;
    this.read = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = onGlobals((globals) => {
      void applyTools(globals).then(() => {
        this.read = false;
        this.round += 1;
        setTimeout(() => (this.read = true), 400);
      });
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  protected probed(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.doc-probe > *')];
  }

  protected standing(): TemplateResult {
    return html`<div class="doc-probe docs-story" aria-hidden="true" inert>
      ${keyed(this.round, html`${probes.map((tag) => document.createElement(tag))}`)}
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
    return [...all.values()].filter(kinds[this.kind] ?? (() => true)).map(
      ({ name, title, value, from, chain }) =>
        html`<tr>
          <th scope="row"><code>${name}</code>${title ? html`<br />${title}` : ''}</th>
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
    return Object.entries(checkedColours).map(([name, asked]) => {
      const colour = colourOf(paintedIn(element, `var(--_${name})`));
      const reached = colour ? contrast(over(colour, behind), behind) : undefined;
      return html`<tr>
        <th scope="row">${name.replace('-', ' ')}</th>
        <td>
          ${colour ? html`<span class="doc-swatch" style="background: rgb(${colour.r * 255} ${colour.g * 255} ${colour.b * 255})" aria-hidden="true"></span>` : ''}
        </td>
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
