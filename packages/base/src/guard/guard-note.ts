import { html, nothing, type TemplateResult } from 'lit';
import { controlId, type FormPart } from '../form/form-part.js';
import { guardSentences } from './guard.words.js';
import { guardMessages } from './messages.js';

/** The way out when nine digits are no BSN: say so, and say what they are. */
function wayOut(name: string, { draft, language, prefix }: FormPart): TemplateResult {
  const say = guardMessages[language];
  const waiver = draft.guard.waiver(name);
  const id = `${controlId(prefix, name)}-reason`;
  const ticked = waiver?.ticked ?? false;
  const missing = ticked && draft.refused && draft.guard.blocks(name);
  return html`<label class="answer">
      <input
        type="checkbox"
        .checked=${ticked}
        @change=${(event: Event) => draft.waive(name, (event.target as HTMLInputElement).checked, waiver?.reason ?? '')}
      />
      <span>${say.notBsn}</span>
    </label>
    ${
      ticked
        ? html`<div class="field reason">
            <label for=${id}>${say.reason}</label>
            <p class="hint" id="${id}-hint">${say.reasonHelp}</p>
            ${missing ? html`<p class="error" id="${id}-error">${say.reasonMissing}</p>` : nothing}
            <input
              id=${id}
              type="text"
              autocomplete="off"
              maxlength="60"
              aria-required="true"
              aria-invalid=${missing ? 'true' : 'false'}
              aria-describedby="${id}-hint ${id}-error"
              .value=${waiver?.reason ?? ''}
              @input=${(event: Event) => draft.waive(name, true, (event.target as HTMLInputElement).value)}
            />
          </div>`
        : nothing
    }`;
}

/**
 * What the guard noticed in a field, told politely while somebody types. The region is always there, so that a screen reader
 * hears what comes into it. Only what looks like a BSN stops saving, and that has a way out.
 */
export function guardNote(name: string, part: FormPart): TemplateResult {
  const hits = part.draft.guard.hits(name);
  const blocks = hits.some((hit) => hit.blocks);
  return html`<div class="guard no-print ${hits.length > 0 ? 'noticed' : ''} ${blocks ? 'blocks' : ''}">
    <div role="status" id="${controlId(part.prefix, name)}-guard">
      ${guardSentences(hits, part.language).map((sentence) => html`<p>${sentence}</p>`)}
    </div>
    ${blocks ? wayOut(name, part) : nothing}
  </div>`;
}
