import { html, type TemplateResult } from 'lit';

/** One choice of a list. */
export interface SelectChoice {
  readonly value: string;
  readonly text: string;
}

/** A list to choose one of, with its label above it. */
export const selectTemplate = (
  label: string,
  choices: readonly SelectChoice[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span>
    <select @input=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}>
      ${choices.map(({ value, text }) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select>
  </label>`;
