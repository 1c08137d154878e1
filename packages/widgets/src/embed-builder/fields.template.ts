import { html, nothing, type TemplateResult } from 'lit';

/** One of the answers of a question. */
export interface Answer {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** A question with one answer out of a few, all of them in sight. */
export function radios(
  id: string,
  label: string,
  answers: readonly Answer[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<fieldset class="field" id=${id}>
    <legend>${label}</legend>
    <div class="answers ${answers.some(({ hint }) => hint) ? 'below' : ''}">
      ${answers.map(
        ({ value, label: said, hint }) =>
          html`<div>
            <label class="answer">
              <input
                type="radio"
                name=${id}
                .value=${value}
                .checked=${value === chosen}
                aria-describedby=${hint ? `${id}-${value}-hint` : nothing}
                @change=${() => choose(value)}
              />
              <span>${said}</span>
            </label>
            ${hint ? html`<p class="hint" id="${id}-${value}-hint">${hint}</p>` : nothing}
          </div>`,
      )}
    </div>
  </fieldset>`;
}

/** What stands around a control: its label, and below it what to fill in or what is wrong. */
export interface Asked {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

const describedBy = ({ id, hint, error }: Asked): string | typeof nothing =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;

const around = ({ id, label, hint, error }: Asked, control: TemplateResult): TemplateResult =>
  html`<div class="field ${error ? 'wrong' : ''}">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <p class=${error ? 'error' : 'visually-hidden'} id="${id}-error" role="status">
      ${error ? html`<span aria-hidden="true">▲ </span>${error}` : nothing}
    </p>
    ${control}
  </div>`;

/** A choice out of a list that is too long to be in sight. `first` is the answer of who does not choose. */
export function picked(
  asked: Asked,
  answers: readonly Answer[],
  chosen: string,
  choose: (value: string) => void,
  first?: string,
): TemplateResult {
  const heard = (event: Event): void => {
    if (valueOf(event) !== chosen) choose(valueOf(event));
  };
  return around(
    asked,
    html`<select id=${asked.id} aria-describedby=${describedBy(asked)} @change=${heard} @blur=${heard}>
      ${first === undefined ? nothing : html`<option value="" .selected=${chosen === ''}>${first}</option>`}
      ${answers.map(({ value, label }) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`)}
    </select>`,
  );
}

/** How a line of text is typed. */
export interface Typing {
  readonly numeric?: boolean;
  /** Names that may be meant. */
  readonly suggestions?: readonly Answer[];
  /** Said when somebody leaves the field, and not at every key. */
  readonly onLeaving?: boolean;
}

/** A line of text. */
export function typed(
  asked: Asked,
  value: string,
  change: (value: string) => void,
  { numeric = false, suggestions = [], onLeaving = false }: Typing = {},
): TemplateResult {
  const list = suggestions.length > 0 ? `${asked.id}-names` : nothing;
  const heard = (event: Event): void => change(valueOf(event));
  return around(
    asked,
    html`<input
        id=${asked.id}
        type="text"
        class=${numeric ? 'number' : ''}
        inputmode=${numeric ? 'numeric' : 'text'}
        autocomplete="off"
        spellcheck="false"
        list=${list}
        aria-invalid=${asked.error ? 'true' : 'false'}
        aria-describedby=${describedBy(asked)}
        .value=${value}
        @input=${onLeaving ? nothing : heard}
        @change=${heard}
      />
      ${
        list === nothing
          ? nothing
          : html`<datalist id=${list}>
              ${suggestions.map((one) => html`<option value=${one.value}>${one.label}</option>`)}
            </datalist>`
      }`,
  );
}

/** Something that is there or not there. */
export function ticked(
  id: string,
  label: string,
  isOn: boolean,
  change: (isOn: boolean) => void,
  hint?: string,
): TemplateResult {
  return html`<div class="field">
    <label class="answer">
      <input
        id=${id}
        type="checkbox"
        .checked=${isOn}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}
