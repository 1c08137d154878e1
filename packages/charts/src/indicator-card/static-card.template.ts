import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Story } from '@draagkracht/model';
import { figuresTemplate, type StaticParts } from '../outcome-chart/static-chart.template.js';
import { headTemplate, sourceTemplate, storyTemplate, targetTemplate } from './indicator-card.template.js';
import type { CardWords, StoryPart } from './indicator-card.words.js';
import { cardMessages } from './messages.js';
import type { PlacedSpark } from './spark.geometry.js';
import { sparkPicture } from './spark.picture.js';
import { storyNames } from './story.names.js';

/** Everything a card made beforehand shows. */
export interface StaticCardParts extends Pick<StaticParts, 'table' | 'carried' | 'csv'> {
  readonly words: CardWords;
  readonly level: number;
  readonly story: Story | undefined;
  readonly spark: PlacedSpark | undefined;
  /** There is more than one figure to look at: then a card has a chart behind it. */
  readonly isDrawn: boolean;
  readonly language: Language;
}

/** Lines as they were written; a space stays where a page drops the break. */
const lines = (text: string): unknown =>
  text.split('\n').map((line, at) =>
    at === 0
      ? line
      : html`<br />
          ${line}`,
  );

/** A part of the story under the name by which the element finds it. */
const marked =
  (story: Story | undefined) =>
  ({ name, label, text }: StoryPart): TemplateResult =>
    html`<div class=${name}>
      <dt>${label}</dt>
      ${
        name === 'updatedOn'
          ? html`<dd><time data-dk=${storyNames[name]} datetime=${story?.updatedOn ?? nothing}>${text}</time></dd>`
          : html`<dd data-dk=${storyNames[name]}>${lines(text)}</dd>`
      }
    </div>`;

const toldTemplate = ({ words, story, language }: StaticCardParts): TemplateResult =>
  html`<div class="told">
    ${storyTemplate(words, cardMessages.in(language), marked(story))}
    ${story?.aboutPeriod ? html`<span data-dk=${storyNames.aboutPeriod} hidden>${story.aboutPeriod}</span>` : nothing}
  </div>`;

/** The small line, and the figures where the element has the way to its chart. A figure that stands alone is on the card already. */
function drawnTemplate(parts: StaticCardParts): TemplateResult {
  const { spark, words, isDrawn } = parts;
  if (!isDrawn) return html`<div hidden>${figuresTemplate(parts)}</div>`;
  return html`<div class="drawn">
    ${
      spark
        ? html`${sparkPicture(spark, words.line)}
            <p class="quiet" aria-hidden="true">${words.lineNote}</p>`
        : nothing
    }
    ${figuresTemplate(parts)}
  </div>`;
}

/** A card as a whole without script, in the order of the element that may take its place. */
export const staticCardTemplate = (parts: StaticCardParts): TemplateResult =>
  html`<div class="static-card">
    <article class="card">
      ${headTemplate(parts.words, parts.level, [])} ${drawnTemplate(parts)} ${targetTemplate(parts.words)}
      ${toldTemplate(parts)} ${sourceTemplate(parts.words)}
    </article>
  </div>`;
