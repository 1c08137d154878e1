import { html, nothing, type TemplateResult } from 'lit';
import { agreementMessages } from '../principle-card/agreement.messages.js';
import { details, said, type Part } from '../principle-card/principle-card.parts.js';
import type { AgreementView } from '../principle-card/principle-card.view.js';
import { principleLine } from './earlier.template.js';

/** What can be done with an agreement that runs. */
export interface AgreementActs {
  /** The question how it went, where it is put now. */
  readonly asked: TemplateResult | undefined;
  readonly lookBack: () => void;
  readonly edit: () => void;
  readonly remove: () => void;
}

/** An agreement that runs; without acts where nobody may change anything. */
export function agreementItem(view: AgreementView, acts: AgreementActs | undefined, part: Part): TemplateResult {
  const { language } = part;
  const { agreement, principle } = view.record.data;
  const say = agreementMessages[language];
  const button = (name: string, text: string, act: () => void): TemplateResult =>
    html`<button type="button" class=${name} @click=${act}>
      ${text}<span class="visually-hidden">: ${agreement}</span>
    </button>`;
  return html`<li>
    ${principleLine(principle, language)} ${said(view, part)} ${details(view.record.data, language)}
    ${
      acts
        ? html`${acts.asked ?? nothing}
            <div class="actions no-print">
              ${acts.asked ? nothing : button('look-back', say.lookBack, acts.lookBack)}
              ${button('edit', say.edit, acts.edit)} ${button('remove', say.remove, acts.remove)}
            </div>`
        : nothing
    }
  </li>`;
}
