import { html, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { checklist } from './messages.checklist.js';

// Fetched when a figure stands out and somebody asks why.

/** The five questions for a figure that stands out, in their order. */
export const checklistTemplate = (language: Language): TemplateResult =>
  html`<ol class="checklist">
    ${checklist[language].map(({ title, text }) => html`<li><strong>${title}</strong> ${text}</li>`)}
  </ol>`;
