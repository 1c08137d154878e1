import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '@draagkracht/model';
import { controlId, type FormPart } from './form-part.js';
import { eachNumbered, itemWords, stepWords } from './form.words.js';
import { formMessages } from './messages.js';
import { itemsAt } from './values.view.js';

type Draw = (field: Field, part: FormPart) => TemplateResult;

/** Does something to the list, and brings the focus to what comes first of these ids once it is drawn. */
async function step(event: Event, { draft }: FormPart, act: () => void, ...ids: readonly string[]): Promise<void> {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  act();
  await draft.drawn;
  for (const id of ids) {
    const found = root.getElementById(id);
    if (found) return found.focus();
  }
}

/** What can be done with one item: one place up, one down, away with it. Where it cannot go there is no button. */
function itemActions(field: Field, at: number, count: number, part: FormPart): TemplateResult {
  const { draft, language, prefix } = part;
  const say = formMessages[language];
  const id = controlId(prefix, field.name);
  const which = html`<span class="visually-hidden"> (${eachNumbered(field, at, language)})</span>`;
  const button = (does: 'up' | 'down' | 'remove', act: () => void, ...ids: readonly string[]): TemplateResult =>
    html`<button
      type="button"
      class=${does}
      id="${id}-${at}-${does}"
      @click=${(event: Event) => void step(event, part, act, ...ids)}
    >
      ${say[does]}${which}
    </button>`;
  const up = (): TemplateResult =>
    button('up', () => draft.move(field.name, at, -1), `${id}-${at - 1}-up`, `${id}-${at - 1}-down`);
  const down = (): TemplateResult =>
    button('down', () => draft.move(field.name, at, 1), `${id}-${at + 1}-down`, `${id}-${at + 1}-up`);
  const remove = button(
    'remove',
    () => draft.remove(field.name, at),
    count > 1 ? `${id}-${Math.min(at, count - 2)}` : `${id}-add`,
  );
  return html`<div class="actions item-actions">
    ${at > 0 ? up() : nothing} ${at < count - 1 ? down() : nothing} ${remove}
  </div>`;
}

/** What was done to the list last, heard and seen, with the way back when something was taken out. */
function lastStep(field: Field, part: FormPart): TemplateResult {
  const { draft, language, prefix } = part;
  const { step: done } = draft;
  const own = done?.list === field.name ? done : undefined;
  const id = controlId(prefix, field.name);
  return html`<div class=${own?.kind === 'removed' ? 'message' : 'visually-hidden'}>
    <p role="status">${own ? stepWords(field, own, language) : ''}</p>
    ${
      own?.kind === 'removed'
        ? html`<div class="actions">
            <button
              type="button"
              class="restore"
              @click=${(event: Event) => void step(event, part, () => draft.restore(), `${id}-${own.at}`)}
            >
              ${formMessages[language].restore}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

/** The items of a list below one another, each with its fields; the buttons go by keyboard as by mouse. */
export function formList(field: Field, part: FormPart, draw: Draw): TemplateResult {
  const { draft, language, prefix } = part;
  const { name, item = [], most = Infinity } = field;
  const id = controlId(prefix, name);
  const count = itemsAt(draft.values, name).length;
  const say = formMessages[language];
  const each = field.each?.[language] ?? '';
  const first = item[0] ? [controlId(prefix, `${name}.${count}.${item[0].name}`)] : [];
  return html`<div class="items no-print">
    ${Array.from(
      { length: count },
      (_, at) =>
        html`<fieldset class="field item" id="${id}-${at}" tabindex="-1">
          <legend>${eachNumbered(field, at, language)}</legend>
          ${item.map((one) => draw({ ...one, name: `${name}.${at}.${one.name}` }, part))}
          ${itemActions(field, at, count, part)}
        </fieldset>`,
    )}
    ${lastStep(field, part)}
    ${
      count < most
        ? html`<button
            type="button"
            class="add"
            id="${id}-add"
            @click=${(event: Event) => void step(event, part, () => draft.add(name), ...first)}
          >
            ${say.add(each, count)}
          </button>`
        : html`<p class="hint">${say.full(most)}</p>`
    }
  </div>`;
}

/** A list on paper: every item on a line, or lines to write on. */
export function listOnPaper({ name, item = [], most = 3 }: Field, { draft, language }: FormPart): TemplateResult {
  const items = itemsAt(draft.values, name);
  const lines =
    items.length > 0 ? items.map((one) => itemWords(item, one, language)) : Array<string>(Math.min(most, 3)).fill('');
  return html`<div aria-hidden="true">${lines.map((text) => html`<p class="printed">${text}</p>`)}</div>`;
}
