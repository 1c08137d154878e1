import { html, nothing, type TemplateResult } from 'lit';
import {
  budgetCase,
  budgetCaseType,
  caseDialogue,
  caseStatuses,
  changedRecord,
  nameOf,
  newRecord,
  pseudonymOf,
  teamBudgetType,
  type BudgetCase,
  type CaseDialogue,
  type DkRecord,
  type TeamBudget,
} from '@draagkracht/model';
import { heading, newest, newId } from '@draagkracht/base';
import { givenRole } from '../shared/given-role.view.js';
import { caseOfDialogue } from './budget-case.view.js';
import type { Part } from './conversation.template.js';
import { deskMessages } from './desk.messages.js';
import type { DialogueOwner } from './screen-forms.js';
import { pageAddress, trackerBeside } from './tracker-on-page.js';

type Dialogue = DkRecord<CaseDialogue>;

/**
 * Makes a case of the tailored budget of a dialogue: both records in one act, so that one undo takes both back. Asked twice, it leads to the
 * same case.
 */
export class BudgetRequest {
  readonly #owner: DialogueOwner;
  #chosen = '';
  #busy = false;

  constructor(owner: DialogueOwner) {
    this.#owner = owner;
  }

  /** The case that was made of a dialogue: by the link of either side, whichever a merged file kept. */
  #caseOf({ id, data }: Dialogue): DkRecord<BudgetCase> | undefined {
    return this.#owner.stored
      .others<BudgetCase>(budgetCaseType)
      .find((one) => one.id === data.budgetCaseId || one.data.dialogueId === id);
  }

  /** The budgets of this year. */
  get #budgets(): readonly DkRecord<TeamBudget>[] {
    const year = Number(this.#owner.today().slice(0, 4));
    return this.#owner.stored.others<TeamBudget>(teamBudgetType).filter(({ data }) => data.year === year);
  }

  /**
   * Makes the case, together with whatever the dialogue becomes by it.
   * @param decidedOn the ISO day on which the decision is taken in the same act; '' when it was taken before.
   * @returns the id of the case; nothing when it was refused, or there already.
   */
  async #make(dialogue: Dialogue, decidedOn = ''): Promise<string | undefined> {
    const { stored, today, who, now } = this.#owner;
    const kept = newest(dialogue, stored.records) ?? dialogue;
    if (this.#busy || this.#caseOf(kept)) return undefined;
    const budgets = this.#budgets;
    const budgetId = budgets.find(({ id }) => id === this.#chosen)?.id ?? budgets[0]?.id ?? '';
    const making = { id: newId(), now: now(), authorRole: who() };
    const pseudonym = this.#freeName(kept.data.pseudonym, budgetId);
    const said = { ...kept.data, pseudonym, closedOn: kept.data.closedOn || decidedOn };
    const requesterRole = givenRole(who());
    const data = caseOfDialogue(said, { dialogueId: kept.id, budgetId, today: today(), requesterRole });
    const made = { ...newRecord(budgetCase, data, making), visibility: kept.visibility };
    const linked = changedRecord(caseDialogue, kept, { ...said, budgetCaseId: made.id }, now());
    this.#busy = true;
    const isDone = await stored.save(linked, [made]).finally(() => (this.#busy = false));
    return isDone ? made.id : undefined;
  }

  /** Makes the case of a decision that was taken, and stays here. */
  async #makeHere(dialogue: Dialogue): Promise<void> {
    if (await this.#make(dialogue)) this.#owner.focus('#budget');
  }

  /** Takes the decision and makes the case in one act, and goes on in the tracker when it is on the page. */
  async decideAndAsk(dialogue: Dialogue): Promise<void> {
    const id = await this.#make(dialogue, this.#owner.today());
    if (id === undefined) return;
    const tracker = trackerBeside(this.#owner.element);
    if (!tracker) return this.#owner.focus('#budget');
    this.#owner.update();
    await tracker.openCase(id);
  }

  /** Whether deciding and asking can be one act: something is kept, and it is clear of which team the budget is. */
  get isPlain(): boolean {
    return this.#owner.stored.status.mode !== 'none' && this.#budgets.length < 2;
  }

  /**
   * The made-up name under which the case is kept. A team may have given it to another household meanwhile: then both get what only one of
   * them got, so the dialogue gets another name along with its case.
   */
  #freeName(pseudonym: string, budgetId: string): string {
    const { stored, random } = this.#owner;
    const cases = stored.others<BudgetCase>(budgetCaseType).filter(({ data }) => data.budgetId === budgetId);
    const inBudget = new Set(cases.map(({ data }) => data.pseudonym));
    if (!inBudget.has(pseudonym)) return pseudonym;
    return pseudonymOf(random, new Set([...inBudget, ...stored.records.map(({ data }) => data.pseudonym)]));
  }

  /** What follows after the decision; nothing while there is none, or where nobody may change anything and nothing was made. */
  template(dialogue: Dialogue, part: Part): TemplateResult | typeof nothing {
    const { language, level } = part;
    const say = deskMessages[language].budget;
    const there = this.#caseOf(dialogue);
    if (dialogue.data.closedOn === '' || (!there && this.#owner.readonly())) return nothing;
    return html`<section class="budget stack no-print" id="budget" tabindex="-1">
      ${heading(level + 1, say.title)} ${there ? this.#made(there, part) : this.#offer(dialogue, part)}
    </section>`;
  }

  #made({ id, data }: DkRecord<BudgetCase>, { language }: Part): TemplateResult {
    const say = deskMessages[language].budget;
    return html`<p>${say.made(nameOf(caseStatuses, data.status)[language].toLowerCase())}</p>
      ${this.#way(id, language)}`;
  }

  /** The way to the request: in the tracker on this page, on the page of the organisation where it stands, or in words. */
  #way(id: string, language: Part['language']): TemplateResult {
    const say = deskMessages[language].budget;
    const { element, budgetPage } = this.#owner;
    const tracker = trackerBeside(element);
    if (tracker)
      return html`<div class="actions">
        <button type="button" class="to-budget" @click=${() => void tracker.openCase(id)}>${say.there}</button>
      </div>`;
    const address = pageAddress(budgetPage(), element.baseURI);
    return address ? html`<p><a class="to-budget" href=${address}>${say.there}</a></p>` : html`<p>${say.elsewhere}</p>`;
  }

  #offer(dialogue: Dialogue, { language }: Part): TemplateResult {
    const say = deskMessages[language].budget;
    const budgets = this.#budgets;
    if (this.#owner.stored.status.mode === 'none') return html`<p>${say.notKept}</p>`;
    return html`<p>${say.explain}</p>
      ${dialogue.data.deviates === 'yes' ? html`<p>${say.bent}</p>` : nothing}
      ${budgets.length === 0 ? html`<p class="quiet">${say.none}</p>` : nothing}
      ${budgets.length > 1 ? this.#which(budgets, language) : nothing}
      <div class="actions">
        <button type="button" class="primary make-case" @click=${() => void this.#makeHere(dialogue)}>
          ${say.make}
        </button>
      </div>`;
  }

  #which(budgets: readonly DkRecord<TeamBudget>[], language: Part['language']): TemplateResult {
    return html`<div class="field">
      <label for="which-budget">${deskMessages[language].budget.which}</label>
      <select
        id="which-budget"
        @input=${(event: Event) => (this.#chosen = (event.currentTarget as HTMLSelectElement).value)}
      >
        ${budgets.map(({ id, data }) => html`<option value=${id}>${data.teamLabel} ${data.year}</option>`)}
      </select>
    </div>`;
  }
}
