import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Named, Task } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { messages } from './messages.js';

/** Which tools of ours serve a task, by their tags. */
export const toolsOf: Readonly<Record<Task, readonly (keyof ReturnType<typeof messages.in>['tools'])[]>> = {
  1: ['dk-capacity-outlook', 'dk-outcome-map'],
  2: ['dk-initiative-indicators', 'dk-principle-card'],
  3: ['dk-works-ledger', 'dk-principle-card'],
  4: ['dk-benchmark-funnel', 'dk-outcome-map'],
  5: ['dk-principle-card', 'dk-turn-curve'],
  6: ['dk-outcome-dashboard', 'dk-turn-curve'],
};

/** How a task is drawn, and what is known of it by now. */
export interface TaskPart {
  readonly language: Language;
  readonly level: number;
  readonly compact: boolean;
  /** The address of an element of ours on this page; empty when there is none. */
  readonly addressOf: (tag: string) => string;
  /** What is kept of it. */
  readonly kept: unknown;
  /** What can be done with it: its form, or the button that opens that. */
  readonly below: unknown;
  readonly isOpen: boolean;
}

/** The tools that serve the task: a link where one stands on this page, else its name. A page may put its own links here. */
function tools(task: Task, { language, addressOf }: TaskPart): TemplateResult {
  const say = messages.in(language);
  const named = toolsOf[task].map((tag, at) => {
    const address = addressOf(tag);
    const name = address ? html`<a href=${address}>${say.tools[tag]}</a>` : say.tools[tag];
    return html`${at > 0 ? ', ' : nothing}${name}`;
  });
  return html`<p class="quiet tools">${say.helps}: <slot name="task-${task}">${named}</slot></p>`;
}

/** One task: its question, what is known of it, the tools that serve it, and what can be done. */
export function taskTemplate({ value: task, label }: Named<Task>, part: TaskPart): TemplateResult {
  const { language, level, compact, kept, below, isOpen } = part;
  return html`<li class="task ${isOpen ? 'open' : ''}">
    ${heading(level, `${task}. ${label[language]}`)}
    ${compact ? nothing : html`<p class="question">${messages.in(language).questions[task]}</p>`} ${kept}
    ${compact ? nothing : tools(task, part)} ${below}
  </li>`;
}
