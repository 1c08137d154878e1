import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { deskMessages } from './desk.messages.js';
import type { EvidenceView, TaskView } from './task-compass.view.js';

const external = (link: string, name: string, language: Language): TemplateResult =>
  html`<a href=${link} rel="noreferrer"
    >${deskMessages[language].read}<span class="visually-hidden">: ${name}</span></a
  >`;

function evidence({ what, day, link, kind }: EvidenceView, language: Language): TemplateResult {
  const say = deskMessages[language];
  return html`<p>${what}</p>
    <p class="quiet">
      ${say.seenOn(day)} ${kind ? say.here(kind) : nothing} ${link ? external(link, what, language) : nothing}
    </p>`;
}

function next({ next: step }: TaskView, language: Language): TemplateResult {
  const say = deskMessages[language];
  if (!step) return html`<p class="quiet">${say.noNext}</p>`;
  return html`<p>
    <strong>${say.next}:</strong> ${step.what} (${step.ownerRole}).
    <span class=${step.due}>
      ${step.due === 'overdue' ? html`<span aria-hidden="true">▲ </span>` : nothing}${step.by}
    </span>
  </p>`;
}

/**
 * What is kept of a task: its last evidence with its age, the next step, and older evidence folded away.
 * @param none what is said where there is no evidence
 */
export function keptTemplate(view: TaskView, language: Language, none: unknown): TemplateResult {
  const { latest, older } = view;
  const say = deskMessages[language];
  return html`${
    latest
      ? html`<p class="age"><strong>${say.latest(latest.age)}</strong></p>
          ${evidence(latest, language)}`
      : none
  }
  ${latest || view.next ? next(view, language) : nothing}
  ${
    older.length > 0
      ? html`<details>
          <summary>${say.older(older.length)}</summary>
          <ul class="older">
            ${older.map((one) => html`<li>${evidence(one, language)}</li>`)}
          </ul>
        </details>`
      : nothing
  }`;
}
