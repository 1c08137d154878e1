import { html, nothing, type TemplateResult } from 'lit';
import { caseDialogue, changedRecord, type CaseDialogue, type DkRecord } from '@draagkracht/model';
import { BudgetRequest } from './budget-request.js';
import type { Part } from './conversation.template.js';
import { deskMessages } from './desk.messages.js';
import { motivation } from './result.template.js';
import type { DialogueOwner } from './screen-forms.js';
import { isWhole, parts, type Answers } from './screens.view.js';

type Dialogue = DkRecord<CaseDialogue>;

/** What can be done from the page beside taking the decision. */
export interface ResultActs {
  /** Back to the questions. */
  readonly change: (about: Dialogue | undefined) => void;
  readonly close: () => void;
}

/** What a dialogue comes to: both motivations to read together, the decision, and the request for the budget. */
export class ResultPage {
  readonly #owner: DialogueOwner;
  readonly #acts: ResultActs;
  readonly #request: BudgetRequest;

  constructor(owner: DialogueOwner, acts: ResultActs) {
    this.#owner = owner;
    this.#acts = acts;
    this.#request = new BudgetRequest(owner);
  }

  /** The decision is taken: from this day on the dialogue is kept for 26 weeks. */
  async #decide(about: Dialogue): Promise<void> {
    const { stored, today, now, focus } = this.#owner;
    const record = changedRecord(caseDialogue, about, { ...about.data, closedOn: today() }, now());
    if (await stored.save(record)) focus('#result');
  }

  #decision(about: Dialogue, said: Answers, part: Part): TemplateResult | typeof nothing {
    const { readonly, stored } = this.#owner;
    const isReady = about.data.closedOn === '' && parts.every((one) => isWhole(one, said));
    if (!isReady || readonly() || stored.status.mode === 'none') return nothing;
    const say = deskMessages[part.language].result;
    return html`<div class="actions no-print">
      <button type="button" class="primary decide" @click=${() => void this.#decide(about)}>${say.decide}</button>
      ${
        this.#request.isPlain
          ? html`<button type="button" class="decide-and-ask" @click=${() => void this.#request.decideAndAsk(about)}>
              ${say.decideAndAsk}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** The page as it is drawn: of what is kept, or of what is filled in where nothing is kept. */
  template(about: Dialogue | undefined, said: Answers, part: Part): TemplateResult {
    const say = deskMessages[part.language].result;
    const { change, close } = this.#acts;
    return html`<article class="result stack">
      ${motivation(said, part, about ? this.#decision(about, said, part) : nothing)}
      ${about ? this.#request.template(about, part) : nothing}
      <div class="actions no-print">
        <button type="button" class="print" @click=${() => window.print()}>${say.print}</button>
        ${
          this.#owner.readonly()
            ? nothing
            : html`<button type="button" class="change" @click=${() => change(about)}>${say.change}</button>`
        }
        <button type="button" class="close" @click=${close}>${say.close}</button>
      </div>
    </article>`;
  }
}
