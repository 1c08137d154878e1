import { html, nothing, type TemplateResult } from 'lit';
import {
  budgetCase,
  requestForm,
  type BudgetCase,
  type DkRecord,
  type Field,
  type Making,
  type RecordType,
} from '@draagkracht/model';
import { blankValues, recordOfDraft, type DraftController, type Values } from '@draagkracht/base';
import { givenRole } from '../shared/given-role.view.js';
import { RecordForm } from '../shared/record-form.js';
import { asked, blankCase, solved, tried } from './case-acts.view.js';
import { caseMessages } from './case.messages.js';
import { markOf } from './device.js';
import { blocked, caseSummary, triedWords, warnings, type CaseHost } from './page.template.js';
import { isEditable, isFilled, type FillStep } from './steps.view.js';
import { households, type CaseRecord } from './tracker.view.js';

type Saving = (data: BudgetCase, record: CaseRecord, draft: DraftController) => BudgetCase;
const emptyAttempt = { note: '' };

/** On a telephone what has to be answered is in sight before what may be left open. */
const requiredFirst = (fields: readonly Field[]): readonly Field[] => [
  ...fields.filter(({ required }) => required),
  ...fields.filter(({ required }) => !required),
];

/** The four steps in which a request is filled in; each is kept as soon as it is done, and can be left and taken up again. */
export class FillForms {
  readonly #host: CaseHost;
  readonly #forms: Readonly<Record<FillStep, RecordForm<BudgetCase>>>;
  /** The made-up name that is chosen in the form of the situation. */
  #household = '';
  #fresh = '';
  #beside: readonly DkRecord[] = [];

  constructor(host: CaseHost) {
    this.#host = host;
    const form = (
      prefix: FillStep,
      type: RecordType,
      asks: readonly string[],
      saving: Saving,
    ): RecordForm<BudgetCase> =>
      new RecordForm<BudgetCase>(host.owner, {
        type,
        prefix,
        asks,
        record: (draft, about, making) => this.#record(saving, asks, draft, about, making),
        beside: () => [...host.shelf.toKeep, ...this.#beside],
        saved: host.saved,
      });
    this.#forms = {
      situation: form('situation', budgetCase, ['situation', 'goal'], (data) => ({
        ...data,
        pseudonym: this.#household || data.pseudonym,
      })),
      alternatives: form('alternatives', budgetCase, ['alternatives'], (data, record) =>
        tried(host.shelf.about({ ...record, data })),
      ),
      resident: form('resident', budgetCase, ['withResident', 'benefit', 'lifeDomains'], (data) => data),
      request: form(
        'request',
        requestForm,
        ['what', 'amountCents', 'inKind', 'urgency', 'requesterRole', 'initials'],
        (data, record, draft) => this.#asked(data, record, draft),
      ),
    };
  }

  /** The form of a step, to go on with what was typed in it. */
  form(step: FillStep): RecordForm<BudgetCase> {
    return this.#forms[step];
  }

  /** Opens a step of a request, or of one that is new. What is being written there stays. */
  begin(step: FillStep, record: CaseRecord | undefined): void {
    const form = this.#forms[step];
    if (form.draft.dirty && form.edited?.id === record?.id) return;
    form.begin({ ...blankValues(form.draft.fields), ...this.#values(step, record) }, record);
    if (step !== 'situation') return;
    this.#fresh = record?.data.pseudonym ?? this.#host.shelf.freshName();
    this.#household = this.#fresh;
  }

  #values(step: FillStep, record: CaseRecord | undefined): Values {
    const { owner, shelf } = this.#host;
    if (!record)
      return blankCase({
        budgetId: shelf.budget.id,
        pseudonym: '',
        openedOn: owner.today(),
        requesterRole: givenRole(owner.who()),
      });
    const { data } = record;
    if (step === 'alternatives' && data.alternatives.length === 0) return { ...data, alternatives: [emptyAttempt] };
    if (step !== 'request') return data;
    return { ...data, inKind: data.inKind ?? 'yes', urgency: data.urgency ?? 'this-week', initials: '' };
  }

  #record(
    saving: Saving,
    asks: readonly string[],
    draft: DraftController,
    about: CaseRecord | undefined,
    making: Making,
  ): CaseRecord {
    this.#beside = [];
    const { stored } = this.#host.owner;
    const own = { type: budgetCase, records: stored.records, visibility: 'team' } as const;
    const laid = recordOfDraft(draft, about, { ...making, ...own });
    const { initials: _, ...data } = laid.data as BudgetCase & { initials?: string };
    const filled = asks.includes('situation') && data.pseudonym === '' ? { ...data, pseudonym: this.#household } : data;
    return this.#host.shelf.changed({ ...laid, data: filled }, saving(filled, { ...laid, data: filled }, draft));
  }

  /** Put to colleagues when nothing refuses it; else it is kept as it is filled in. */
  #asked(data: BudgetCase, record: CaseRecord, draft: DraftController): BudgetCase {
    const { owner, shelf } = this.#host;
    const { mark, toKeep } = markOf(owner, shelf.device, record.id, String(draft.values['initials'] ?? ''));
    this.#beside = toKeep;
    return asked(shelf.about({ ...record, data }), owner.now(), mark);
  }

  /** A step as it is drawn. */
  template(step: FillStep, record: CaseRecord | undefined): TemplateResult {
    const say = caseMessages[this.#host.owner.language()];
    const form = this.#forms[step];
    const isAsking = step === 'request';
    return html`${record ? this.#above(step, record) : nothing}
    ${form.template({
      title: html``,
      save: isAsking ? say.ask : say.next,
      suggests: ({ name }) => (name === 'requesterRole' ? this.#host.shelf.rolesFor(record) : []),
      fields: (fields, draw) =>
        html`${requiredFirst(fields).map(draw)} ${step === 'situation' ? this.#households(record) : nothing}`,
    })}`;
  }

  /** What is asked as it is being filled in, so that a limit is named before anybody saves. */
  get #typed(): Partial<BudgetCase> {
    const { amountCents, inKind } = this.#forms.request.draft.values as Partial<BudgetCase>;
    return { ...(typeof amountCents === 'number' && { amountCents }), ...(inKind && { inKind }) };
  }

  #above(step: FillStep, record: CaseRecord): TemplateResult | typeof nothing {
    const say = caseMessages[this.#host.owner.language()];
    if (step === 'alternatives') return html`<p>${say.alternativesIntro}</p>`;
    if (step !== 'request') return nothing;
    const { question, status } = record.data;
    const isWhole = isFilled('request', record.data);
    return html`${question && status === 'question' ? html`<p class="message">${say.question} ${say.dissent(question)}</p>` : nothing}
    ${warnings({ ...record, data: { ...record.data, ...this.#typed } }, this.#host)}
    ${isWhole ? blocked('ask', record, this.#host) : nothing}`;
  }

  /** Which household it is, once there are others it could be. */
  #households(record: CaseRecord | undefined): TemplateResult | typeof nothing {
    const { owner, shelf } = this.#host;
    const say = caseMessages[owner.language()];
    const known = households(shelf.cases).filter((name) => name !== this.#fresh);
    if (known.length === 0 || (record && !isEditable(record.data))) return nothing;
    const choose = (event: Event): void => {
      this.#household = (event.target as HTMLSelectElement).value;
      owner.update();
    };
    return html`<div class="field no-print">
      <label for="household">${say.household}</label>
      <p class="hint" id="household-hint">${say.householdHint}</p>
      <select id="household" aria-describedby="household-hint" @change=${choose} @blur=${choose}>
        ${[this.#fresh, ...known].map(
          (name) =>
            html`<option value=${name} .selected=${name === this.#household}>
              ${name === this.#fresh && !record ? say.householdNew(name) : name}
            </option>`,
        )}
      </select>
    </div>`;
  }

  /** Something worked without money: is it solved with that? */
  solvedPage(record: CaseRecord): TemplateResult {
    const { owner, shelf, keep, go } = this.#host;
    const language = owner.language();
    const say = caseMessages[language];
    const worked = record.data.alternatives.filter(({ outcome }) => outcome === 'solved');
    const what = triedWords({ ...record.data, alternatives: worked }, language);
    const solve = (): void => void keep(record, solved(shelf.about(record), owner.now()));
    return html`<p class="celebrate">${say.solvedBy(what)}</p>
      <p>${say.solvedWhy}</p>
      ${caseSummary(record, language)}
      <div class="actions">
        <button type="button" class="primary solve" @click=${solve}>${say.solve}</button>
        <button type="button" class="still-money" @click=${() => go('resident')}>${say.stillMoney}</button>
      </div>`;
  }
}
