import { html, type TemplateResult } from 'lit';

/** How a file of ours is asked for. */
export interface FileField {
  /** Keeps its ids apart within the element. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Somebody chose a file. The same file may be chosen again. */
  readonly choose: (file: File) => void;
}

/** Asks for one of our own files (JSON) from this device. */
export function fileField({ id, label, hint, choose }: FileField): TemplateResult {
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) choose(file);
    input.value = '';
  };
  return html`<div class="field no-print">
    <label for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    <input id=${id} type="file" accept=".json,application/json" aria-describedby="${id}-hint" @change=${chosen} />
  </div>`;
}
