import { html, type TemplateResult } from 'lit';

/** How a file is asked for. */
export interface FileQuestion {
  /** Unique within the room. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly busy: boolean;
  readonly choose: (file: File) => void;
}

/** Asks for a file that Draagkracht made. The same file can be chosen twice. */
export function fileQuestion({ id, label, help, busy, choose }: FileQuestion): TemplateResult {
  const changed = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) choose(file);
    input.value = '';
  };
  return html`<div class="field no-print">
    <label for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${help}</p>
    <input
      id=${id}
      type="file"
      accept=".json,application/json"
      aria-describedby="${id}-hint"
      ?disabled=${busy}
      @change=${changed}
    />
  </div>`;
}
