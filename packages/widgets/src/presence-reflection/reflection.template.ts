import { html, nothing, type TemplateResult } from 'lit';
import {
  periodLabel,
  presenceLabels,
  textIn,
  traitOfTheWeek,
  type Language,
  type PresenceReflection,
} from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { deskMessages } from './desk.messages.js';
import { questionOrder, traitOf } from './timeline.view.js';

/** Language and level of the headings. */
export interface Part {
  readonly language: Language;
  readonly level: number;
}

/** The trait of the week: its name, what it asks, and where it comes from. */
export function weekTrait(today: string, { language, level }: Part): TemplateResult {
  const say = deskMessages[language];
  const { label, line } = traitOfTheWeek(today);
  return html`<section class="trait">
    ${heading(level, `${say.traitTitle}: ${textIn(label, language)}`)}
    <p>${textIn(line, language)}</p>
    <p class="quiet">${say.source}</p>
  </section>`;
}

/** What somebody wrote, question by question; what was left open is left out. */
export const reflection = (data: PresenceReflection, { language }: Part): TemplateResult =>
  html`<p class="quiet">${periodLabel(data.date, language)} · ${textIn(traitOf(data).label, language)}</p>
    <dl>
      ${questionOrder.map((name) =>
        data[name]
          ? html`<dt>${textIn(presenceLabels[name], language)}</dt>
              <dd>${data[name]}</dd>`
          : nothing,
      )}
    </dl>`;
