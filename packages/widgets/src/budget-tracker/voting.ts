import { html, nothing, type TemplateResult } from 'lit';
import {
  budgetVote,
  budgetVoteType,
  fieldsOf,
  isSamePerson,
  newRecord,
  voteForm,
  type BudgetVote,
  type DkRecord,
  type Making,
  type Refusal,
} from '@draagkracht/model';
import { blankValues, DkSignalEvent, heading, type DraftController } from '@draagkracht/base';
import { InTurn } from '../shared/in-turn.js';
import { RecordForm } from '../shared/record-form.js';
import { caseMessages } from './case.messages.js';
import { markOf } from './device.js';
import { caseSummary, warnings, type CaseHost } from './page.template.js';
import type { CaseRecord } from './tracker.view.js';

type Draft = Readonly<Record<string, unknown>>;

/**
 * Colleagues answer in turn on one device. Nobody sees an answer of somebody else until all are shown. Initials become a mark at once and are
 * forgotten; who asked, or answered already, is told so before anything is kept.
 */
export class Voting {
  readonly form: RecordForm<BudgetVote>;
  readonly #host: CaseHost;
  readonly #turns: InTurn;
  #about: CaseRecord | undefined;
  #beside: readonly DkRecord[] = [];

  constructor(host: CaseHost) {
    this.#host = host;
    this.form = new RecordForm<BudgetVote>(host.shelf.ownerOf<BudgetVote>(budgetVoteType, false), {
      type: { ...voteForm, refusals: (draft: Draft) => [...voteForm.refusals(draft), ...this.#sameRefused(draft)] },
      prefix: 'vote',
      record: (draft, _, making) => this.#record(draft, making),
      beside: () => this.#beside,
      saved: (vote) => this.#saved(vote),
      cancelled: () => this.#turns.start(),
    });
    this.#turns = new InTurn({
      count: () => this.#votes.length,
      begin: () => this.form.begin({ ...blankValues(fieldsOf(voteForm.schema)) }),
      end: () => host.go('decide'),
      focus: (selector) => host.owner.focus(selector),
      first: '#vote-initials',
      handed: '#handed',
    });
  }

  /** Another request is in sight. */
  show(record: CaseRecord | undefined): void {
    if (record?.id !== this.#about?.id) this.#turns.leave();
    this.#about = record;
  }

  /** The device goes around now. */
  get isGoing(): boolean {
    return this.#turns.state !== 'rest';
  }

  /** The answers of this round. */
  get #votes(): readonly DkRecord<BudgetVote>[] {
    const about = this.#about;
    return about
      ? this.#host.shelf.votes.filter(({ data }) => data.caseId === about.id && data.round === about.data.round)
      : [];
  }

  #sameRefused({ initials }: Draft): readonly Refusal[] {
    const { owner, shelf } = this.#host;
    const mark = this.#about && markOf(owner, shelf.device, this.#about.id, String(initials ?? '')).mark;
    if (!mark) return [];
    const both = (key: 'ownInitials' | 'sameInitials'): Refusal[] => [
      { field: 'initials', because: { nl: caseMessages.nl[key], en: caseMessages.en[key] } },
    ];
    if (isSamePerson(mark, this.#about?.data.requesterMark)) return both('ownInitials');
    return this.#votes.some(({ data }) => isSamePerson(data.mark, mark)) ? both('sameInitials') : [];
  }

  #record({ values }: DraftController, making: Making): DkRecord<BudgetVote> {
    const { owner, shelf } = this.#host;
    const about = this.#about!;
    const { initials, ...said } = values as unknown as BudgetVote & { initials: string };
    const { mark, toKeep } = markOf(owner, shelf.device, about.id, initials);
    this.#beside = toKeep;
    const data = { ...said, caseId: about.id, round: about.data.round, mark: mark!, isOther: false, at: making.now };
    return { ...newRecord(budgetVote, data, making), visibility: 'team' };
  }

  #saved({ id }: DkRecord<BudgetVote>): void {
    const { owner, shelf } = this.#host;
    const { votes, budget } = shelf.about(this.#about!);
    // Told by the vote that makes it enough, not by who answers after it.
    const isLast = votes.agree.length === budget.quorum && votes.agree.some((vote) => vote.id === id);
    if (isLast) owner.tell(new DkSignalEvent('quorum-reached', 'reached'));
    owner.stored.last = undefined;
    // Until enough have answered the next colleague is asked at once: the empty form shows nothing of the one before.
    if (this.#votes.length < budget.quorum) this.#turns.next();
    else this.#turns.done();
  }

  /** The page on which colleagues are asked. */
  template(record: CaseRecord): TemplateResult {
    const { owner, shelf, go } = this.#host;
    const language = owner.language();
    const say = caseMessages[language];
    const count = this.#votes.length;
    if (this.isGoing)
      return html`${this.#turns.template({ language, level: owner.level(), form: () => this.#turn(record) })}`;
    return html`<p>${say.votesIntro(shelf.budget.data.quorum)}</p>
      ${caseSummary(record, language)} ${warnings(record, this.#host)}
      <p role="status">${say.votesSoFar(count)}</p>
      <div class="actions">
        <button type="button" class="${count === 0 ? 'primary' : ''} go-around" @click=${() => this.#turns.next()}>
          ${count === 0 ? say.goAround : say.goOn}
        </button>
        <button type="button" class="${count > 0 ? 'primary' : ''} reveal" @click=${() => go('decide')}>
          ${say.reveal}
        </button>
      </div>
      <p class="quiet">${say.byFile}</p>`;
  }

  /** What nobody has to fill in is folded away until somebody wants it, so that the answer and its button are close together. */
  #advice(field: TemplateResult): TemplateResult {
    const { draft } = this.form;
    const isFilled = String(draft.shown('advice')) !== '' || draft.refused;
    return html`<details class="more-to-say" ?open=${isFilled}>
      <summary>${caseMessages[this.#host.owner.language()].adviceToo}</summary>
      ${field}
    </details>`;
  }

  #turn(record: CaseRecord): TemplateResult {
    const { owner } = this.#host;
    const language = owner.language();
    const say = caseMessages[language];
    const count = this.#votes.length;
    const isNo = this.form.draft.values['answer'] === 'disagree';
    return html`${caseSummary(record, language)}
    ${this.form.template({
      title: html`<div id="handed" tabindex="-1">
        ${heading(owner.level(), say.voteTitle)}
        <p>${say.handed(count)}</p>
      </div>`,
      suggests: ({ name }) => (name === 'role' ? this.#host.shelf.rolesFor(record) : []),
      save: say.saveVote,
      fields: (fields, draw) =>
        fields.map((field) => {
          if (field.name === 'advice') return this.#advice(draw(field));
          return field.name !== 'reason' ? draw(field) : isNo ? draw({ ...field, required: true }) : nothing;
        }),
    })}`;
  }
}
