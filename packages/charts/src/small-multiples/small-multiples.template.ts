import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { heading } from '@draagkracht/base/drawing.js';
import { PANEL, type PlacedPanel } from './multiples.geometry.js';
import type { MultiplesWords, PanelWords } from './small-multiples.words.js';

/** One picture as it is written down. */
export interface ShownPanel extends PanelWords {
  readonly current: boolean;
  /** What the picture shows, for who does not see it, where it stands by itself. */
  readonly said?: string;
}

/** Heading and conclusion: what is read first. */
export const headTemplate = (words: MultiplesWords, level: number, remarks: readonly string[]): TemplateResult => html`
  ${heading(level, html`${words.heading}${words.unit ? html`<span class="unit">, ${words.unit}</span>` : nothing}`)}
  ${[...remarks, ...words.banners].map((text) => html`<p class="banner">${text}</p>`)}
  <p class="sentence" id="sentence" part="sentence">${words.sentence}</p>
`;

const dot = ({ end }: PlacedPanel): unknown =>
  end ? svg`<circle class=${end.hollow ? 'end hollow' : 'end'} cx=${end.x} cy=${end.y} r="4"></circle>` : nothing;

/** What is drawn of an area: the ground of the scale, what stands behind every line, the line and its end. */
export const panelDrawing = (placed: PlacedPanel, reference: string | undefined): SVGTemplateResult => svg`
      <path class="base" d="M0 ${PANEL.height}H${PANEL.width}"></path>
      ${reference ? svg`<path class="reference" d=${reference}></path>` : nothing}
      <path class="line" d=${placed.line}></path>
      ${dot(placed)}`;

/** One area: its name, its last figure, its line on the shared scale. */
export const panelTemplate = (placed: PlacedPanel, reference: string | undefined, words: ShownPanel): TemplateResult =>
  html`<div class="panel ${words.own ? 'own' : ''} ${words.current ? 'current' : ''}">
    <p class="name">${words.name}${words.own ? html` <span class="quiet">(${words.own})</span>` : nothing}</p>
    <svg
      viewBox="0 0 ${PANEL.width} ${PANEL.height}"
      role=${words.said ? 'img' : nothing}
      aria-label=${words.said ?? nothing}
      focusable="false"
    >
      ${panelDrawing(placed, reference)}
    </svg>
    <p class=${words.known ? 'value' : 'value gap'}>${words.figure}</p>
  </div>`;

/** What to mind, and where the figures come from. */
export const footTemplate = ({ notes, source }: MultiplesWords): TemplateResult => html`
  <ul class="notes quiet" part="legend">
    ${notes.map((text) => html`<li>${text}</li>`)}
  </ul>
  ${source ? html`<p class="quiet" part="source">${source}</p>` : nothing}
`;
