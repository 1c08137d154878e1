import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '@draagkracht/model';
import { formMessages } from './messages.js';
import type { FormPart } from './form-part.js';

/**
 * A text after somebody pressed a suggestion. In a line it is the answer; in a longer text it comes after what is there. Pressed again it
 * goes, and what somebody wrote beside it stays.
 */
export function withSuggestion(
  { control, max = Infinity }: Pick<Field, 'control' | 'max'>,
  text: string,
  word: string,
) {
  if (control !== 'long-text') return text.trim() === word ? '' : word;
  if (text.includes(word)) return text.replace(word, '').trim();
  const longer = `${text.trim()} ${word}`.trim();
  return longer.length > max ? text : longer;
}

/** Answers to begin with, as buttons below the control: one press fills in what would be typed. None when there is nothing to suggest. */
export function suggestions(field: Field, { draft, language, suggests }: FormPart): TemplateResult | typeof nothing {
  const words = suggests?.(field) ?? [];
  if (words.length === 0) return nothing;
  const text = String(draft.shown(field.name));
  const isIn = (word: string): boolean => (field.control === 'long-text' ? text.includes(word) : text.trim() === word);
  return html`<div
    class="suggestions no-print"
    role="group"
    aria-label=${formMessages[language].suggestions(field.label[language])}
  >
    ${words.map(
      (word) =>
        html`<button
          type="button"
          class="suggestion"
          aria-pressed=${isIn(word) ? 'true' : 'false'}
          @click=${() => draft.change(field.name, withSuggestion(field, text, word), language)}
        >
          ${word}
        </button>`,
    )}
  </div>`;
}
