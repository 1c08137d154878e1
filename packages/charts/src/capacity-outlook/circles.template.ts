import { html, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { otherCircles } from './messages.circles.js';

// Fetched when somebody turns to the other circles, or informal care alone will not do.

/** The other circles, each with the question to take to them. */
export const circlesTemplate = (language: Language): TemplateResult =>
  html`<dl class="other-circles">
    ${otherCircles[language].map(
      ({ name, text, question }) =>
        html`<dt>${name}</dt>
          <dd>
            <p>${text}</p>
            <p class="question">${question}</p>
          </dd>`,
    )}
  </dl>`;
