import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@draagkracht/base/words.js';
import { heading } from '@draagkracht/base';
import { publishMessages } from '../outcome-dashboard/publish.messages.js';
import { hiddenOf } from './hidden.view.js';
import { PUBLICATION_FILE } from './public-card.js';
import { publishingMessages } from './publishing.messages.js';
import type { ReadyPublication } from './publishing-run.js';
import type { ReadyActs, ReadyStage, RoomStage } from './room.js';

const hiddenTemplate = (ready: ReadyPublication, id: string, { language, level }: RoomStage): TemplateResult => {
  const messages = publishingMessages(language);
  const { decisions } = ready.gated.report;
  const { summary, lines, more, rounded } = hiddenOf(
    decisions,
    id,
    ready.region,
    ready.parts.regionLabels ?? {},
    language,
  );
  return html`<div class="hidden-list">
    ${heading(Math.min(5, level + 1), messages.whatIsHidden)}
    <p>${summary}</p>
    ${
      lines.length > 0
        ? html`<ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
            ${more > 0 ? html`<li>${messages.more(formatNumber(more, 0, language))}</li>` : nothing}
          </ul>`
        : nothing
    }
    ${rounded ? html`<p class="quiet">${rounded}</p>` : nothing}
  </div>`;
};

const cardTemplate = (
  { ready }: ReadyStage,
  id: string,
  label: string,
  stage: RoomStage,
  acts: ReadyActs,
): TemplateResult => {
  const messages = publishingMessages(stage.language);
  return html`<li class="pair" data-card=${id}>
    <div class="as-public">
      <dk-indicator-card
        src=${PUBLICATION_FILE}
        indicator=${id}
        region=${ready.region}
        lang=${stage.language}
        .headingLevel=${Math.min(5, stage.level + 1)}
      ></dk-indicator-card>
    </div>
    <div class="beside">
      ${hiddenTemplate(ready, id, stage)}
      <p class="actions">
        <button type="button" aria-label=${`${messages.cardCsv}: ${label}`} @click=${() => acts.download('csv', id)}>
          ${messages.cardCsv}
        </button>
        <button type="button" aria-label=${`${messages.cardJson}: ${label}`} @click=${() => acts.download('json', id)}>
          ${messages.cardJson}
        </button>
      </p>
    </div>
  </li>`;
};

const refusedTemplate = (
  { gated }: ReadyPublication,
  { language, level }: RoomStage,
): TemplateResult | typeof nothing => {
  const messages = publishMessages(language);
  const { refused } = gated.report;
  if (refused.length === 0) return nothing;
  return html`<div class="message fault" role="alert">
    ${heading(Math.min(5, level + 1), messages.refusedTitle)}
    <ul class="problems">
      ${refused.map(({ code, place, found }) => html`<li>${messages.refusals[code](place, found ?? '')}</li>`)}
    </ul>
  </div>`;
};

/** The publication exactly as the public will see it, with what is hidden beside each card. */
export const previewTemplate = (shown: ReadyStage, stage: RoomStage, acts: ReadyActs): TemplateResult => {
  const { ready } = shown;
  const { language, level } = stage;
  const messages = publishingMessages(language);
  const { cells, rounded, suppressed, secondary } = ready.gated.report;
  const count = (number: number): string => formatNumber(number, 0, language);
  const names = new Map(ready.cards.map(({ publicId, label }) => [publicId, label]));
  return html`<section class="panel preview">
    ${heading(level, messages.steps.preview)}
    <p role="status">
      ${publishMessages(language).summary(count(cells), count(suppressed + secondary), count(rounded))}
    </p>
    ${refusedTemplate(ready, stage)}
    <p class="quiet">${messages.previewNote}</p>
    <ul class="previews">
      ${ready.parts.tables.map(({ indicator: { id } }) => cardTemplate(shown, id, names.get(id) ?? id, stage, acts))}
    </ul>
  </section>`;
};
