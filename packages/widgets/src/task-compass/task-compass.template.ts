import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { messages } from './messages.js';
import { toolsOf, type EvidenceView, type TaskView } from './task-compass.view.js';

/** What every part needs: the language, the level of the headings inside, and where a tool stands on this page. */
export interface Part {
  readonly language: Language;
  readonly level: number;
  /** The address of an element of ours on this page; empty when there is none. */
  readonly addressOf: (tag: string) => string;
}

/** What this is, with the page's own words below it. */
export function head({ language, level }: Part, compact: boolean): TemplateResult {
  const say = messages.in(language);
  return html`<header class="head">
    ${heading(level - 1, say.title)} ${compact ? nothing : html`<p class="purpose">${say.purpose}</p>`}
    <slot name="intro"></slot>
  </header>`;
}

const external = (link: string, name: string, language: Language): TemplateResult =>
  html`<a href=${link} rel="noreferrer"
    >${messages.in(language).read}<span class="visually-hidden">: ${name}</span></a
  >`;

function evidence({ what, day, link, kind }: EvidenceView, language: Language): TemplateResult {
  const say = messages.in(language);
  return html`<p>${what}</p>
    <p class="quiet">
      ${say.seenOn(day)} ${kind ? say.here(kind) : nothing} ${link ? external(link, what, language) : nothing}
    </p>`;
}

function next({ next: step }: TaskView, language: Language): TemplateResult {
  const say = messages.in(language);
  if (!step) return html`<p class="quiet">${say.noNext}</p>`;
  return html`<p>
    <strong>${say.next}:</strong> ${step.what} (${step.ownerRole}).
    <span class=${step.due}>
      ${step.due === 'overdue' ? html`<span aria-hidden="true">▲ </span>` : nothing}${step.by}
    </span>
  </p>`;
}

/** The tools that serve the task: a link where one stands on this page, else its name. A page may put its own links here. */
function tools({ task }: TaskView, { language, addressOf }: Part): TemplateResult {
  const say = messages.in(language);
  const named = toolsOf[task].map((tag, at) => {
    const address = addressOf(tag);
    const name = address ? html`<a href=${address}>${say.tools[tag]}</a>` : say.tools[tag];
    return html`${at > 0 ? ', ' : nothing}${name}`;
  });
  return html`<p class="quiet tools">${say.helps}: <slot name="task-${task}">${named}</slot></p>`;
}

/** One task: its question, its last evidence with its age, the next step, and what can be done. */
export function taskTemplate(
  view: TaskView,
  part: Part,
  compact: boolean,
  below: { readonly isOpen: boolean; readonly content: unknown } | undefined,
): TemplateResult {
  const { language, level } = part;
  const { task, label, question, latest, older } = view;
  const say = messages.in(language);
  return html`<li class="task ${below?.isOpen ? 'open' : ''}">
    ${heading(level, `${task}. ${label}`)} ${compact ? nothing : html`<p class="question">${question}</p>`}
    ${
      latest
        ? html`<p class="age"><strong>${say.latest(latest.age)}</strong></p>
            ${evidence(latest, language)}`
        : html`<p class="age"><strong>${say.none}</strong></p>`
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
    }
    ${compact ? nothing : tools(view, part)} ${below?.content}
  </li>`;
}
