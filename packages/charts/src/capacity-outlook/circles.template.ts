import { html, type LitElement, type TemplateResult } from 'lit';
import { alsoStyled } from '@draagkracht/base';
import type { Language } from '@draagkracht/model';
import { circlesStyles } from './circles.styles.js';
import { otherCircles } from './messages.circles.js';

// Fetched when somebody turns to the other circles, or informal care alone will not do.

/** The other circles, each with the question to take to them. */
export function circlesTemplate(host: LitElement, language: Language): TemplateResult {
  alsoStyled(host, circlesStyles);
  return html`<dl class="other-circles">
    ${otherCircles[language].map(
      ({ name, text, question }) =>
        html`<dt>${name}</dt>
          <dd>
            <p>${text}</p>
            <p class="question">${question}</p>
          </dd>`,
    )}
  </dl>`;
}
