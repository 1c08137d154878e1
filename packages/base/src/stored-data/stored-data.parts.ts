import { html, nothing, type TemplateResult } from 'lit';
import { periodLabel, type Language, type RestorePreview } from '@draagkracht/model';
import { storedDataMessages } from './messages.js';
import { bringsSomething, previewWords } from './stored-data.words.js';

/** What the part for restoring shows and does. */
export interface RestorePart {
  readonly language: Language;
  readonly chosen: RestorePreview | undefined;
  readonly choose: (file: File) => void;
  readonly restore: () => void;
  readonly leave: () => void;
}

/** Most rejected pieces that are named one by one. */
const named = 5;

function preview({ language, chosen, restore, leave }: RestorePart): TemplateResult | typeof nothing {
  const say = storedDataMessages[language];
  if (!chosen) return nothing;
  if (!chosen.ok)
    return html`<p id="preview" class="message fault" role="alert" tabindex="-1">
      ${say.faults[chosen.fault ?? 'not-ours']}
    </p>`;
  const { exportedAt, rejected } = chosen;
  return html`<div id="preview" class="message" tabindex="-1">
    <p>
      <strong>${say.preview}</strong>
      ${exportedAt ? html`<span class="quiet">${say.madeAt(periodLabel(exportedAt.slice(0, 10), language))}</span>` : nothing}
    </p>
    <ul>
      ${previewWords(chosen, language).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      rejected.length > 0
        ? html`<p>${say.rejected(rejected.length)}</p>
            <ul>
              ${rejected.slice(0, named).map(({ position, fault }) => html`<li>${say.rejectedOne(position + 1, fault.code, fault.path ?? '')}</li>`)}
            </ul>`
        : nothing
    }
    <div class="actions">
      ${bringsSomething(chosen) ? html`<button type="button" class="primary restore" @click=${restore}>${say.doRestore}</button>` : nothing}
      <button type="button" @click=${leave}>${say.leave}</button>
    </div>
  </div>`;
}

/** Choosing a file, and what it would do before anything is written. The same file can be chosen twice. */
export function restorePart(part: RestorePart): TemplateResult {
  const say = storedDataMessages[part.language];
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) part.choose(file);
    input.value = '';
  };
  return html`<div class="field no-print">
      <label for="file">${say.restore}</label>
      <p class="hint" id="file-hint">${say.restoreHelp}</p>
      <input id="file" type="file" accept=".json,application/json" aria-describedby="file-hint" @change=${chosen} />
    </div>
    ${preview(part)}`;
}

/** What the part for wiping shows and does. */
export interface WipePart {
  readonly language: Language;
  /** What would go, in words. */
  readonly what: string;
  readonly sure: boolean;
  readonly ask: (sure: boolean) => void;
  readonly wipe: () => void;
}

/** Wiping, asked twice in the same place. The second question says what goes, and its first button keeps everything. */
export function wipePart({ language, what, sure, ask, wipe }: WipePart): TemplateResult {
  const say = storedDataMessages[language];
  if (!sure)
    return html`<div class="actions no-print">
      <button type="button" class="wipe" @click=${() => ask(true)}>${say.wipe}</button>
    </div>`;
  return html`<div id="sure" class="message fault no-print" role="group" aria-label=${say.wipeSure} tabindex="-1">
    <p><strong>${say.wipeSure}</strong> ${say.wipeWhat(what)}</p>
    <div class="actions">
      <button type="button" @click=${() => ask(false)}>${say.keep}</button>
      <button type="button" class="danger" @click=${wipe}>${say.doWipe}</button>
    </div>
  </div>`;
}

/** The way back after wiping, for as long as it is there. */
export const unwipePart = (language: Language, unwipe: () => void): TemplateResult =>
  html`<div class="actions no-print">
    <button type="button" class="unwipe" @click=${unwipe}>${storedDataMessages[language].unwipe}</button>
  </div>`;
