import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Named, Task } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { messages } from './messages.js';

/** How a task is drawn, and what is known of it by now. */
export interface TaskPart {
  readonly language: Language;
  readonly level: number;
  readonly compact: boolean;
  /** What helps with it. */
  readonly tools: unknown;
  /** What is kept of it. */
  readonly kept: unknown;
  /** What can be done with it: its form, or the button that opens that. */
  readonly below: unknown;
  readonly isOpen: boolean;
}

/** One task: its question, what is known of it, the tools that serve it, and what can be done. */
export function taskTemplate({ value: task, label }: Named<Task>, part: TaskPart): TemplateResult {
  const { language, level, compact, kept, tools, below, isOpen } = part;
  return html`<li class="task ${isOpen ? 'open' : ''}">
    ${heading(level, `${task}. ${label[language]}`)}
    ${compact ? nothing : html`<p class="question">${messages.in(language).questions[task]}</p>`} ${kept} ${tools}
    ${below}
  </li>`;
}
