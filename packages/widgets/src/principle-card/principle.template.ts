import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import type { Principle } from './canon.js';
import { messages } from './messages.js';

/** The behaviour a principle asks, and whose words go with it. */
export const behaviourOf = ({ behaviour, quote }: Principle, language: Language): TemplateResult =>
  html`<p class="asks"><span class="visually-hidden">${messages.in(language).asks}: </span>${behaviour[language]}</p>
    ${quote ? html`<p class="quote"><q lang=${quote.lang}>${quote.text}</q> <span class="quiet">(${quote.by[language]})</span></p>` : nothing}`;
