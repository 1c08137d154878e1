import { html, nothing, type TemplateResult } from 'lit';
import {
  afterStep,
  budgetCase,
  changedRecord,
  decisionForm,
  newRecord,
  obstacle,
  obstacleOf,
  metAgain,
  plainName,
  stepRefusals,
  type BudgetCase,
  type Deviation,
  type DkRecord,
  type Field,
  type Obstacle,
  type StepAbout,
  type StepRefusal,
} from '@draagkracht/model';
import { newId, recordOfDraft, type DraftController } from '@draagkracht/base';
import { RecordForm } from '../shared/record-form.js';
import { agreed, refused } from './case-acts.view.js';
import { answersTemplate } from './answers.template.js';
import { caseMessages } from './case.messages.js';
import { decisionLines } from './deciding.template.js';
import { blocked, caseSummary, warnings, type CaseHost } from './page.template.js';
import type { CaseRecord } from './tracker.view.js';

type Said = Pick<BudgetCase, 'effect' | 'value' | 'longTerm' | 'legal' | 'deviates'> &
  Partial<Pick<Deviation, 'rule' | 'source' | 'whyDifferent'>> & { managerRole?: string };

const ofBentRule = new Set(['rule', 'source', 'whyDifferent']);
/** Whether two rules are one, whatever their capitals and points; of the whole text, because rules often begin alike. */
const isSameRule = (one: string, other: string): boolean =>
  plainName(one, Infinity) !== '' && plainName(one, Infinity) === plainName(other, Infinity);

/** What colleagues have to do before anybody decides. */
const ofVotes: readonly StepRefusal['code'][] = ['quorum', 'required-roles'];

/** The answers of colleagues, and the decision with its four lines. A rule that is bent makes an obstacle in the same act. */
export class Deciding {
  readonly form: RecordForm<BudgetCase>;
  readonly question: RecordForm<BudgetCase>;
  readonly #host: CaseHost;
  #isAsking = false;
  #beside: readonly DkRecord[] = [];
  /** Somebody tried to decide: what stands in the way is said. */
  #tried: 'agree' | 'refuse' | undefined;

  constructor(host: CaseHost) {
    this.#host = host;
    this.form = new RecordForm<BudgetCase>(host.owner, {
      type: decisionForm,
      prefix: 'decide',
      record: (draft, about) => this.#decided(draft, about!),
      beside: () => this.#beside,
      saved: (record) => this.#wasDecided(record),
    });
    this.question = new RecordForm<BudgetCase>(host.owner, {
      type: budgetCase,
      prefix: 'ask-back',
      asks: ['question'],
      record: (draft, about, making) => {
        const own = { type: budgetCase, records: host.owner.stored.records, visibility: 'team' } as const;
        const laid = recordOfDraft(draft, about, { ...making, ...own });
        const after = afterStep('ask-back', host.shelf.about(laid));
        return after ? host.shelf.changed(laid, after) : laid;
      },
      saved: (record) => {
        this.#isAsking = false;
        host.saved(record);
      },
      cancelled: () => {
        this.#isAsking = false;
        host.owner.focus('.ask-back');
      },
    });
  }

  /** Another request is in sight, or this one anew; what is being written stays. */
  begin(record: CaseRecord): void {
    if (this.form.draft.dirty && this.form.edited?.id === record.id) return;
    this.#isAsking = false;
    this.#tried = undefined;
    const { data } = record;
    const manager = data.status === 'with-manager' ? { managerRole: '' } : {};
    const { rule, source, whyDifferent } = data.deviation ?? {};
    const bent = data.deviates === 'yes' ? { rule, source, whyDifferent } : {};
    const { effect, value, longTerm, legal, deviates } = data;
    this.form.begin({ ...manager, effect, value, longTerm, legal, deviates, ...bent }, record);
  }

  /** Goes on with a question that was being written. */
  askBack(record: CaseRecord): void {
    this.#isAsking = true;
    this.question.begin(record.data, record);
  }

  /** The request as it was filled in here, laid over how it is kept now. */
  #laid(draft: DraftController, about: CaseRecord): { readonly record: CaseRecord; readonly managerRole: string } {
    const record = this.#host.shelf.newest(about);
    const { managerRole = '', rule = '', source, whyDifferent = '', ...lines } = draft.values as unknown as Said;
    const obstacleId = record.data.deviation?.obstacleId ?? '';
    const { deviation: _, ...rest } = record.data;
    const bent = lines.deviates === 'yes' && source ? { deviation: { rule, source, whyDifferent, obstacleId } } : {};
    return { record: { ...record, data: { ...rest, ...lines, ...bent } }, managerRole };
  }

  #decided(draft: DraftController, about: CaseRecord): CaseRecord {
    const { owner, shelf } = this.#host;
    const { record, managerRole } = this.#laid(draft, about);
    this.#beside = [];
    this.#tried = 'agree';
    const judged: StepAbout = shelf.about(record);
    const after = agreed(judged, owner.now(), managerRole);
    const { deviation } = after;
    if (after.status !== 'agreed' || !deviation || after.deviates !== 'yes') return shelf.changed(record, after);
    const made = this.#obstacle(deviation, record);
    this.#beside = [made];
    return shelf.changed(record, { ...after, deviation: { ...deviation, obstacleId: made.id } });
  }

  /** The obstacle of a bent rule: the one there is already met once more, else a new one. */
  #obstacle(deviation: Deviation, { id }: CaseRecord): DkRecord<Obstacle> {
    const { owner, shelf } = this.#host;
    const met = { on: owner.today(), by: shelf.budget.data.teamLabel, caseId: id };
    const known = shelf.obstacles.find(
      (one) => one.id === deviation.obstacleId || isSameRule(one.data.title, deviation.rule),
    );
    if (known) {
      const isTold = known.data.cases.some((one) => one.id === id);
      return isTold ? known : changedRecord(obstacle, known, metAgain(known.data, met), owner.now());
    }
    const making = { id: newId(), now: owner.now(), authorRole: owner.who() };
    return { ...newRecord(obstacle, obstacleOf(deviation, met), making), visibility: 'team' };
  }

  #wasDecided(record: CaseRecord): void {
    if (record.data.status === 'agreed') return this.#host.saved(record);
    this.begin(record);
    this.#tried = 'agree';
    this.#host.owner.focus('#blocked');
  }

  /** Not agreed, or to the manager: without a form, with what is filled in here. */
  #act(step: 'refuse' | 'to-manager', about: CaseRecord): void {
    const { owner, shelf, keep } = this.#host;
    const { record, managerRole } = this.#laid(this.form.draft, about);
    const judged = shelf.about(record);
    if (stepRefusals(step, judged).length > 0) {
      this.#tried = 'refuse';
      return owner.focus('#blocked');
    }
    const after = step === 'refuse' ? refused(judged, owner.now(), managerRole) : afterStep('to-manager', judged)!;
    this.form.draft.begin();
    void keep(record, after);
  }

  /** The page of the decision. */
  template(record: CaseRecord): TemplateResult {
    const { owner } = this.#host;
    const say = caseMessages[owner.language()];
    const isWithManager = record.data.status === 'with-manager';
    return html`${caseSummary(record, owner.language())} ${warnings(record, this.#host)}
    ${isWithManager ? html`<p>${say.managerIntro}</p>` : nothing} ${answersTemplate(record, this.#host)}
    ${this.#isAsking ? this.question.template({ title: html``, save: say.sendQuestion }) : this.#decision(record)}`;
  }

  #decision(record: CaseRecord): TemplateResult {
    const { owner, shelf } = this.#host;
    const say = caseMessages[owner.language()];
    const about = shelf.about(record);
    const codes = stepRefusals('agree', about).map(({ code }) => code);
    const mayAgree = !codes.some((code) => code === 'within-limit' || ofVotes.includes(code));
    const typed = { ...record, data: this.#laid(this.form.draft, record).record.data };
    return html`${codes.includes('within-limit') ? this.#toManager(record) : blocked('agree', record, this.#host, ofVotes)}
    ${this.#tried ? blocked(this.#tried, typed, this.#host) : nothing}
    ${
      mayAgree
        ? html`<p>${say.fourLines}</p>
            ${this.form.template({
              title: html``,
              save: say.agree,
              fields: (fields, draw) => decisionLines(this.#asked(fields), draw, this.form.draft, say.knownLines),
            })}`
        : nothing
    }
    ${this.#otherWays(record, mayAgree || about.votes.disagree.length > 0)}`;
  }

  #toManager(record: CaseRecord): TemplateResult {
    return html`<div class="actions">
      <button type="button" class="primary to-manager" @click=${() => this.#act('to-manager', record)}>
        ${caseMessages[this.#host.owner.language()].toManager}
      </button>
    </div>`;
  }

  /** What can be done besides agreeing. Who refuses gives a reason, so without one there is no button for it. */
  #otherWays(record: CaseRecord, mayRefuse: boolean): TemplateResult {
    const { owner, go } = this.#host;
    const say = caseMessages[owner.language()];
    const isAsked = record.data.status === 'asked';
    return html`<div class="actions no-print">
      ${isAsked ? html`<button type="button" class="ask-more" @click=${() => go('votes')}>${say.goOn}</button>` : nothing}
      <button type="button" class="ask-back" @click=${() => this.#openQuestion(record)}>${say.askBack}</button>
      ${
        mayRefuse
          ? html`<button type="button" class="refuse" @click=${() => this.#act('refuse', record)}>
              ${say.disagree}
            </button>`
          : nothing
      }
    </div>`;
  }

  #openQuestion(record: CaseRecord): void {
    this.askBack(record);
    this.#host.owner.focus('#ask-back-question');
  }

  /** Who decides only when that is the manager, and the rule only when one is bent. */
  #asked(fields: readonly Field[]): readonly Field[] {
    const { values } = this.form.draft;
    const isBent = values['deviates'] === 'yes';
    return fields
      .filter(({ name }) => (name !== 'managerRole' || 'managerRole' in values) && (isBent || !ofBentRule.has(name)))
      .map((field) =>
        field.name === 'managerRole' || (isBent && ['value', 'longTerm', 'legal'].includes(field.name))
          ? { ...field, required: true }
          : field,
      );
  }
}
