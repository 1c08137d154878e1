import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '@draagkracht/base/drawing.js';
import type { CardMessages } from './messages.js';
import type { CardWords, EventWords, FigureWords, StoryPart } from './indicator-card.words.js';

const figure = ({ number, unit, known, when, margin }: FigureWords): TemplateResult =>
  html`<div class="figure" part="figure">
    <p>
      <strong class=${known ? 'number' : 'number gap'}>${number}</strong>
      ${unit ? html`<span class="unit">${unit}</span>` : nothing}
      ${when ? html`<span class="when">${when}</span>` : nothing}
    </p>
    ${margin ? html`<p class="quiet">${margin}</p>` : nothing}
  </div>`;

/** Heading, figure and what may be said of it: what is read first. */
export const headTemplate = (words: CardWords, level: number, remarks: readonly string[]): TemplateResult => html`
  <header>
    ${heading(level, html`${words.heading}${words.place ? html`<span class="place">, ${words.place}</span>` : nothing}`)}
    ${[...remarks, ...words.banners].map((text) => html`<p class="banner">${text}</p>`)}
  </header>
  ${figure(words.figure)} ${words.sentence ? html`<p class="sentence" part="sentence">${words.sentence}</p>` : nothing}
  ${words.others ? html`<p class="others">${words.others}</p>` : nothing}
`;

/** What the target is and who stands behind it. */
export const targetTemplate = ({ target }: CardWords): TemplateResult | typeof nothing =>
  target.length > 0 ? html`<p class="target-words" part="target">${target.join(' ')}</p>` : nothing;

const part = ({ name, label, text }: StoryPart): TemplateResult =>
  html`<div class=${name}>
    <dt>${label}</dt>
    <dd>${text}</dd>
  </div>`;

const events = (given: readonly EventWords[], say: CardMessages): TemplateResult =>
  html`<div class="events">
    <p class="label">${say.events}</p>
    <ul>
      ${given.map(({ what, more }) => html`<li>${what}${more ? html` <span class="quiet">${more}</span>` : nothing}</li>`)}
    </ul>
    <p class="quiet">${say.notBecause}</p>
  </div>`;

/** Number, then what it means, what it does not mean and what we do; then what happened. @param asPart writes one part down */
export const storyTemplate = (words: CardWords, say: CardMessages, asPart = part): TemplateResult => html`
  ${words.storyNote ? html`<p class="story-note">${words.storyNote}</p>` : nothing}
  ${words.story.length > 0 ? html`<dl>${words.story.map((one) => asPart(one))}</dl>` : nothing}
  ${words.events.length > 0 ? events(words.events, say) : nothing}
`;

/** Where the figure comes from. */
export const sourceTemplate = ({ source, sourceMore, sourceUrl }: CardWords): TemplateResult | typeof nothing =>
  source
    ? html`<p class="quiet source" part="source">
        ${sourceUrl ? html`<a href=${sourceUrl} rel="noopener">${source}</a>` : source} ${sourceMore}
      </p>`
    : nothing;
