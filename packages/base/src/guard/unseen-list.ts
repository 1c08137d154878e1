import { html, nothing, type TemplateResult } from 'lit';
import { textIn, unseen, type Language } from '@draagkracht/model';
import { unseenMessages } from './unseen.messages.js';

/** What the guard over free text cannot see, each with an invented example; it opens and ends with what to do oneself. */
export function unseenList(language: Language): TemplateResult {
  const say = unseenMessages[language];
  return html`<p>${say.looksFor}</p>
    <p>${say.lead}</p>
    <ul>
      ${unseen.map(
        ({ what, example }) =>
          html`<li>${textIn(what, language)}${example ? html`: <q lang="nl">${example}</q>` : nothing}</li>`,
      )}
    </ul>
    <p>${say.invented}</p>
    <p><strong>${say.yourself}</strong></p>`;
}
