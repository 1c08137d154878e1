import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import type { Principle } from './canon.js';
import { messages } from './messages.js';
import { quote } from './quote.names.js';

/** The behaviour a principle asks, and whose words go with it. */
export function behaviourOf({ number }: Pick<Principle, 'number'>, language: Language): TemplateResult {
  const { asks, principles } = messages.in(language);
  return html`<p class="asks"><span class="visually-hidden">${asks}: </span>${principles[number - 1]?.behaviour}</p>
    ${
      number === 4
        ? html`<p class="quote">
            <q lang=${quote.lang}>${quote.text}</q> <span class="quiet">(${quote.by[language]})</span>
          </p>`
        : nothing
    }`;
}
