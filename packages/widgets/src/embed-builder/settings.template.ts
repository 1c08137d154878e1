import { html, nothing, type TemplateResult } from 'lit';
import { attributeFields, type AttributeField } from '@draagkracht/base/snippet.js';
import type { Language } from '@draagkracht/model';
import type { BuilderDesk } from './builder-desk.js';
import { withAttribute } from './choices.view.js';
import { deskMessages } from './desk.messages.js';
import { picked, ticked, typed } from './fields.template.js';
import { showsSeries } from './inside.words.js';
import { wholeFault } from './settings.view.js';

/** What is asked elsewhere: the language of the page, and which figures of which file. */
const elsewhere = ['lang', 'src', 'indicator'];

/** So many settings are in sight; the others are folded away. */
const IN_SIGHT = 3;

function fieldTemplate(field: AttributeField, desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language].settings;
  const { name, kind, low, high, choices = [] } = field;
  const { attributes } = desk.choices;
  const value = attributes[name] ?? '';
  const id = `is-${name}`;
  const asked = { id, label: field.label[language], hint: field.help[language] };
  const set = (to: string | boolean): void => desk.choose({ attributes: withAttribute(attributes, name, to) });
  switch (kind) {
    case 'flag':
      return ticked(id, asked.label, name in attributes, set, asked.hint);
    case 'choice': {
      const answers = choices.map((one) => ({ value: one.value, label: one.label[language] }));
      return picked(asked, answers, value, set, say.standard);
    }
    case 'number': {
      const fault = wholeFault(value, field);
      const words = high === undefined ? say.from(low ?? 0) : say.between(low ?? 0, high);
      return typed({ ...asked, error: fault ? words : undefined }, value, (to) => set(to.trim()), { numeric: true });
    }
    default:
      return typed(asked, value, (to) => set(to.trim()), { onLeaving: true });
  }
}

/** The third question: how it behaves, made from the attributes the element has. Nothing needs an answer. */
export function settingsTemplate(desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language].settings;
  const { tag, given, attributes } = desk.choices;
  const asked = (attributeFields[tag] ?? []).filter(
    ({ name }) => !elsewhere.includes(name) && !(name === 'region' && (given === 'file' || showsSeries(tag))),
  );
  if (asked.length === 0) return html`<p>${say.none}</p>`;
  const open = asked.filter(({ isInternal }) => !isInternal);
  const [sight, rest] = [open.slice(0, IN_SIGHT), asked.filter((one) => !open.slice(0, IN_SIGHT).includes(one))];
  return html`<p class="hint">${say.hint}</p>
    ${sight.map((one) => fieldTemplate(one, desk, language))}
    ${
      rest.length > 0
        ? html`<details class="more">
            <summary>${say.more} (${rest.length})</summary>
            <div class="stack">${rest.map((one) => fieldTemplate(one, desk, language))}</div>
          </details>`
        : nothing
    }
    ${
      Object.keys(attributes).length > 0
        ? html`<div class="actions">
            <button type="button" class="clear" @click=${() => desk.choose({ attributes: {} })}>${say.clear}</button>
          </div>`
        : nothing
    }`;
}
