import { html, nothing, type TemplateResult } from 'lit';
import {
  obstacleType,
  plainName,
  type DkRecord,
  type KeptDraft,
  type Obstacle,
  type PolicyChain,
} from '@draagkracht/model';
import { alsoStyled, DkExportEvent, download, newest } from '@draagkracht/base';
import type { Signal, ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { dueOf } from '../shared/due.view.js';
import { exampleFrame } from '../shared/example.template.js';
import { conclusionStyles } from '../shared/said.styles.js';
import { chainCsv } from './chain-csv.words.js';
import { ChainForms, type FormKind } from './chain-forms.js';
import {
  breakList,
  chainHead,
  changeList,
  otherChains,
  papers,
  practice,
  strip,
  type ChainActs,
  type Part,
} from './chain.template.js';
import { dueChanges, inOrder, reviewDay, type Break } from './chain.view.js';
import { deskMessages } from './desk.messages.js';
import { deskStyles } from './desk.styles.js';
import { exampleChain } from './example.js';

type Chain = DkRecord<PolicyChain>;

/** What is kept of promises: one of them in full, the others to choose from; with the forms it is filled in by. */
export class ChainDesk implements ToolDesk {
  readonly #owner: ToolOwner<PolicyChain>;
  readonly #forms: ChainForms;
  #open: FormKind | undefined;
  #at = 0;
  /** Which promise is shown; '' is the first in order. */
  #shown = '';

  constructor(owner: ToolOwner<PolicyChain>) {
    this.#owner = owner;
    alsoStyled(owner.element, conclusionStyles, deskStyles);
    this.#forms = new ChainForms(owner, (kind, saved, about) => this.#closed(kind, saved, about));
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  get #part(): Part {
    return { language: this.#owner.language(), level: this.#owner.level(), today: this.#owner.today() };
  }

  get #chain(): Chain | undefined {
    const { stored, today } = this.#owner;
    return stored.records.find(({ id }) => id === this.#shown) ?? inOrder(stored.records, today())[0];
  }

  get #obstacles(): readonly DkRecord<Obstacle>[] {
    return this.#owner.stored.others<Obstacle>(obstacleType);
  }

  start(): void {
    const kind = this.#owner.stored.status.mode === 'none' ? 'paper' : 'topic';
    this.#begin(kind, undefined, `#${kind}-topic`);
  }

  resume(draft: KeptDraft): void {
    const kind = draft.form as FormKind;
    const about = this.#owner.stored.records.find(({ id }) => id === draft.recordId);
    this.#forms.begin(kind, about);
    this.#forms.of(kind).resume(draft);
    this.#shown = about?.id ?? '';
    this.#at = changedAt(draft, about);
    this.#open = kind;
    this.#owner.focus(`#form-${kind}`);
  }

  signals(): readonly Signal[] {
    const { stored, today } = this.#owner;
    return stored.records.flatMap(({ id, data }) =>
      dueChanges(data, today()).map(({ reviewOn, what }) => ({
        id: `${id} ${what}`,
        type: 'review-due',
        code: dueOf(reviewOn, today()),
      })),
    );
  }

  #begin(kind: FormKind, about: Chain | undefined, focus: string, at = 0): void {
    this.#forms.begin(kind, about);
    this.#open = kind;
    this.#at = at;
    this.#owner.stored.last = undefined;
    this.#owner.focus(focus);
  }

  #closed(kind: FormKind, saved: Chain | undefined, about: Chain | undefined): void {
    this.#open = undefined;
    if (saved) this.#shown = saved.id;
    const place = {
      topic: '#chain',
      link: `.fill-${this.#at}`,
      practice: '.fill-practice',
      changes: '#chain',
      back: '#chain',
      paper: '#chain',
    };
    this.#owner.focus(about ? place[kind] : '.start, .again');
  }

  #acts(about: Chain): ChainActs | undefined {
    const { readonly, compact } = this.#owner;
    if (readonly() || compact()) return undefined;
    return {
      fill: (at) => this.#begin('link', about, `#form-link`, at),
      practice: () => this.#begin('practice', about, '#form-practice'),
      changes: () => this.#begin('changes', about, '#form-changes'),
      propose: (one) => this.#propose(about, one),
    };
  }

  /** A proposal for the document where the promise changed, asked back when it is usually adopted. */
  #propose(about: Chain, { to }: Break): void {
    this.#forms.begin('changes', about);
    const at = about.data.changes.length;
    const { draft } = this.#forms.of('changes');
    draft.add('changes', { stage: to, reviewOn: reviewDay(to, this.#owner.today()) });
    this.#open = 'changes';
    this.#owner.focus(`#changes-changes-${at}-what`);
  }

  async #remove({ id }: Chain): Promise<void> {
    if (await this.#owner.stored.remove(id)) this.#owner.focus('#act');
  }

  #toSheet({ data }: Chain): void {
    const { today, language, tell } = this.#owner;
    const chosen = data.obstacleIds.flatMap((id) => this.#obstacles.find((one) => one.id === id) ?? []);
    download(chainCsv(data, chosen, today(), language()), `${plainName(data.topic) || 'belofte'}.csv`, 'text/csv');
    tell(new DkExportEvent('csv', 1));
  }

  body(): unknown {
    if (this.#open === 'topic' || this.#open === 'paper') return this.#forms.template(this.#open, 0);
    const about = this.#open
      ? (newest(this.#forms.of(this.#open).edited, this.#owner.stored.records) ?? this.#chain)
      : this.#chain;
    if (!about) return this.#open ? this.#forms.template(this.#open, this.#at) : nothing;
    return html`${this.#due(about)} ${this.#whole(about)} ${this.#others(about)}`;
  }

  /** Asks what came of proposals whose day has come. */
  #due(about: Chain): TemplateResult | typeof nothing {
    const { readonly, today, compact } = this.#owner;
    if (readonly() || compact() || dueChanges(about.data, today()).length === 0) return nothing;
    const { draft, edited } = this.#forms.of('back');
    if (!draft.dirty && (edited?.id !== about.id || edited.updatedAt !== about.updatedAt))
      this.#forms.begin('back', about);
    return this.#forms.template('back', 0);
  }

  #whole(about: Chain): TemplateResult {
    const part = this.#part;
    const { compact } = this.#owner;
    const { data } = about;
    const acts = this.#open ? undefined : this.#acts(about);
    const open = this.#open === 'link' ? { at: this.#at, form: this.#forms.template('link', this.#at) } : undefined;
    if (compact()) return html`<section class="chain stack">${chainHead(data, part)} ${strip(data, part)}</section>`;
    return html`<section class="chain stack">
      ${chainHead(data, part)} ${strip(data, part)} ${breakList(data, part, acts)}
      ${this.#open === 'changes' ? this.#forms.template('changes', 0) : changeList(data, part, acts)}
      ${papers(data, part, acts, open)}
      ${this.#open === 'practice' ? this.#forms.template('practice', 0) : practice(data, this.#obstacles, part, acts)}
      ${this.#foot(about)}
    </section>`;
  }

  #foot(about: Chain): TemplateResult {
    const say = deskMessages[this.#part.language];
    const isChanging = !this.#owner.readonly() && !this.#open;
    return html`<div class="actions no-print">
      <button type="button" class="print" @click=${() => window.print()}>${say.print}</button>
      <button type="button" class="csv" @click=${() => this.#toSheet(about)}>${say.csv}</button>
      ${
        isChanging
          ? html`<button type="button" class="change-topic" @click=${() => this.#begin('topic', about, '#topic-topic')}>
                ${say.changeTopic}
              </button>
              <button type="button" class="remove" @click=${() => this.#remove(about)}>${say.remove}</button>`
          : nothing
      }
    </div>`;
  }

  /** The other promises, and the button for another one. */
  #others(about: Chain): TemplateResult {
    const { stored, readonly, today, compact } = this.#owner;
    const others = inOrder(stored.records, today()).filter(({ id }) => id !== about.id);
    const acts = { show: (id: string) => this.#show(id), again: () => this.start() };
    const isBusy = this.isOpen;
    return otherChains(others, this.#part, { isBusy, isFolded: compact(), isFixed: readonly() }, acts);
  }

  #show(id: string): void {
    this.#shown = id;
    this.#owner.focus('#chain');
  }

  example(): TemplateResult {
    const part = this.#part;
    const say = deskMessages[part.language];
    const data = exampleChain(part.language, part.today);
    return exampleFrame(
      say,
      html`${chainHead(data, part)} ${strip(data, part)} ${breakList(data, part, undefined)}
      ${changeList(data, part, undefined)} ${papers(data, part, undefined, undefined)}
      ${practice(data, [], part, undefined)}`,
    );
  }
}

/** Which of the five documents a draft was about: the first that differs from what is kept. */
function changedAt({ values }: KeptDraft, about: Chain | undefined): number {
  const typed = values['links'];
  if (!Array.isArray(typed)) return 0;
  const at = typed.findIndex((link, own) => JSON.stringify(link) !== JSON.stringify(about?.data.links[own]));
  return Math.max(0, at);
}
