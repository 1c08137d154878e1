import { html, nothing, type TemplateResult } from 'lit';
import { mostSheets, type Language, type ModelComparison } from '@draagkracht/model';
import type { Due } from '../shared/due.view.js';
import { deskMessages } from './desk.messages.js';

/** What can be done with a comparison. */
export interface ComparisonActs {
  readonly reveal: () => void;
  readonly next: () => void;
  readonly lookBack: () => void;
  readonly changeIt: () => void;
  readonly edit: () => void;
  readonly remove: () => void;
}

/**
 * The buttons below a comparison: only those that make sense now.
 * @param due how the day of its change stands to today; absent without a change, or while a form is open
 */
export function comparisonActions(
  { sheets, revealed }: ModelComparison,
  due: Due | undefined,
  acts: ComparisonActs,
  language: Language,
): TemplateResult {
  const say = deskMessages[language];
  const has = sheets.length > 0;
  const button = (is: boolean, name: string, text: string, act: () => void): TemplateResult | typeof nothing =>
    is ? html`<button type="button" class=${name} @click=${act}>${text}</button>` : nothing;
  return html`<div class="actions no-print">
    ${button(has && !revealed, 'primary reveal', say.reveal, acts.reveal)}
    ${button(!has, 'primary next', say.firstPerson, acts.next)}
    ${button(has && sheets.length < mostSheets, 'next', say.nextPerson, acts.next)}
    ${button(due === 'later', 'look-back', say.lookBack, acts.lookBack)}
    ${button(due !== undefined, 'change-it', say.changeIt, acts.changeIt)}
    ${button(!has, 'edit', say.editSubject, acts.edit)} ${button(revealed, 'print', say.print, () => window.print())}
    ${button(true, 'remove', say.remove, acts.remove)}
  </div>`;
}
