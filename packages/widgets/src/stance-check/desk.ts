import { html, nothing, type TemplateResult } from 'lit';
import {
  dayAt,
  fieldsOf,
  periodLabel,
  stanceCheck,
  stanceStatements,
  type KeptDraft,
  type StanceCheck,
} from '@draagkracht/model';
import { alsoStyled, blankValues, heading, recordOfDraft } from '@draagkracht/base';
import { exampleFrame } from '../shared/example.template.js';
import { RecordForm } from '../shared/record-form.js';
import { agreedStyles, conclusionStyles, timelineStyles } from '../shared/said.styles.js';
import { scaleStyles } from '../shared/scale.styles.js';
import type { Signal, ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { deskMessages } from './desk.messages.js';
import { deskStyles } from './desk.styles.js';
import { earlierMoments } from './earlier.template.js';
import { exampleMoment } from './example.js';
import { again, moment, questions, step, type Part } from './stance.template.js';
import { whenWords } from './stance.words.js';
import { momentsView, stepDue, type Moment, type MomentsView } from './stance.view.js';

type Open = 'nothing' | 'answers' | 'step' | 'back';

/** The button somebody came from to a form, where it is there again. */
function cameFrom(prefix: string, edited: Moment | undefined): string {
  if (prefix === 'step') return '.change-step, .again';
  if (prefix === 'back') return '.look-back, .again';
  return edited ? '.edit' : '.again, .start';
}

/**
 * What is kept of moments, with three forms: the answers, the step, and what came of it. A step whose day has come is asked about first.
 * Everything stays `prive`: only this desk shows it.
 */
export class StanceDesk implements ToolDesk {
  readonly #owner: ToolOwner<StanceCheck>;
  readonly #forms: Readonly<Record<Exclude<Open, 'nothing'>, RecordForm<StanceCheck>>>;
  #open: Open = 'nothing';

  constructor(owner: ToolOwner<StanceCheck>) {
    this.#owner = owner;
    alsoStyled(owner.element, scaleStyles, conclusionStyles, agreedStyles, timelineStyles, deskStyles);
    this.#forms = {
      answers: this.#form('answers', ['situation', ...stanceStatements.map(({ value }) => value)]),
      step: this.#form('step', ['stepInside', 'tryBefore']),
      back: this.#form('back', ['tried', 'afterwards']),
    };
  }

  get isOpen(): boolean {
    return this.#open !== 'nothing';
  }

  get #view(): MomentsView {
    return momentsView(this.#owner.stored.records, this.#owner.today());
  }

  get #part(): Part {
    return { language: this.#owner.language(), level: this.#owner.level() };
  }

  #form(prefix: string, asks: readonly string[]): RecordForm<StanceCheck> {
    const owner = this.#owner;
    return new RecordForm<StanceCheck>(owner, {
      type: stanceCheck,
      prefix,
      asks,
      record: (draft, about, making) =>
        recordOfDraft(draft, about, {
          ...making,
          type: stanceCheck,
          records: owner.stored.records,
          visibility: 'prive',
        }),
      saved: () => this.#show('nothing', prefix === 'answers' ? '#moment' : '#act'),
      cancelled: () => this.#show('nothing', cameFrom(prefix, this.#forms.answers.edited)),
    });
  }

  start(): void {
    this.#begin(undefined);
  }

  resume(draft: KeptDraft): void {
    const open = (['answers', 'step', 'back'] as const).find((prefix) => prefix === draft.form) ?? 'answers';
    this.#forms[open].resume(draft);
    this.#open = open;
  }

  /** The forms follow what is kept, but never let go of what is being written. */
  follow(): void {
    const { due, latest } = this.#view;
    const { step: stepForm, back } = this.#forms;
    if (!back.draft.dirty && this.#open !== 'back') back.begin(due[0]?.data ?? {}, due[0]);
    if (!stepForm.draft.dirty && this.#open !== 'step') stepForm.begin(latest?.data ?? {}, latest);
  }

  signals(): readonly Signal[] {
    const today = this.#owner.today();
    return this.#view.due.map((one) => ({ id: one.id, type: 'review-due', code: stepDue(one, today) ?? 'due' }));
  }

  #show(open: Open, focus: string): void {
    this.#open = open;
    this.follow();
    this.#owner.focus(focus);
  }

  #begin(edited: Moment | undefined): void {
    this.#forms.answers.begin(edited?.data ?? blankValues(fieldsOf(stanceCheck.schema)), edited);
    this.#show('answers', '#answers-situation');
  }

  #openForm(open: 'step' | 'back', about: Moment, focus: string): void {
    this.#forms[open].begin(about.data, about);
    this.#show(open, focus);
  }

  /** What is filled in about a moment goes with it: saved afterwards it would bring the moment back. */
  async #remove({ id }: Moment): Promise<void> {
    if (!(await this.#owner.stored.remove(id))) return;
    const isGone = this.#open !== 'nothing' && this.#forms[this.#open].edited?.id === id;
    for (const form of Object.values(this.#forms)) if (form.edited?.id === id) form.begin({});
    this.#show(isGone ? 'nothing' : this.#open, '#act');
  }

  body(): unknown {
    if (this.#open === 'answers') return this.#answers();
    const { due, latest, earlier } = this.#view;
    const asked = this.#open === 'back' || this.#forms.back.draft.dirty ? this.#forms.back.edited : due[0];
    return html`${asked && !this.#owner.readonly() ? this.#back(asked) : nothing}
    ${latest ? this.#latest(latest) : nothing}
    ${this.#owner.readonly() ? nothing : again(() => this.#begin(undefined), this.#part)}
    ${earlierMoments({
      moments: earlier,
      when: (one) => this.#when(one),
      isOpen: !this.#owner.compact(),
      ...(!this.#owner.readonly() && { remove: (one: Moment) => void this.#remove(one) }),
      part: this.#part,
    })}`;
  }

  #answers(): TemplateResult {
    const { language, level } = this.#part;
    const say = deskMessages[language];
    const form = this.#forms.answers;
    return form.template({
      title: heading(level, form.edited ? say.editTitle : say.formTitle),
      save: say.saveAnswers,
      fields: (fields, draw) => questions(fields, draw, { language, level: level + 1 }),
    });
  }

  #back(asked: Moment): TemplateResult {
    const { language, level } = this.#part;
    const say = deskMessages[language];
    return html`<section class="back stack" aria-labelledby="back-title">
      <div id="back-title">${heading(level, say.backTitle)}</div>
      <p>${say.backTo(asked.data.situation)}</p>
      <div class="said-step">${step(asked.data, this.#when(asked), this.#part)}</div>
      ${this.#forms.back.template({ title: html``, save: say.saveBack })}
    </section>`;
  }

  #when({ data }: Moment): string {
    return whenWords(data, this.#owner.today(), this.#owner.language());
  }

  #latest(latest: Moment): TemplateResult {
    const part = this.#part;
    const say = deskMessages[part.language];
    const { expiresAt } = latest;
    return html`<section class="stack part" id="moment" tabindex="-1" aria-labelledby="moment-title">
      <div id="moment-title">${heading(part.level, say.momentTitle)}</div>
      <p>${latest.data.situation}</p>
      ${moment(latest.data, part)} ${this.#step(latest)}
      ${expiresAt ? html`<p class="quiet">${say.onlyYou(periodLabel(dayAt(new Date(expiresAt)), part.language))}</p>` : nothing}
      ${this.#owner.readonly() ? nothing : this.#actions(latest)}
    </section>`;
  }

  /** The step that was chosen; the form for it while there is none. */
  #step(latest: Moment): TemplateResult {
    const { language, level } = this.#part;
    const say = deskMessages[language];
    const asks = this.#open === 'step' || latest.data.stepInside === '';
    if (!asks || this.#owner.readonly())
      return html`<div class="said-step">${step(latest.data, this.#when(latest), this.#part)}</div>`;
    return this.#forms.step.template({
      title: html`${heading(level + 1, say.stepTitle)}
        <p>${say.stepHelp}</p>`,
      save: say.saveStep,
    });
  }

  #actions(latest: Moment): TemplateResult {
    const say = deskMessages[this.#part.language];
    const due = stepDue(latest, this.#owner.today());
    return html`<div class="actions no-print">
      ${
        due === 'later' && this.#open !== 'back'
          ? html`<button type="button" class="look-back" @click=${() => this.#openForm('back', latest, '#back-tried')}>
              ${say.lookBack}
            </button>`
          : nothing
      }
      ${
        due && this.#open !== 'step'
          ? html`<button
              type="button"
              class="change-step"
              @click=${() => this.#openForm('step', latest, '#step-stepInside')}
            >
              ${say.changeStep}
            </button>`
          : nothing
      }
      <button type="button" class="edit" @click=${() => this.#begin(latest)}>${say.edit}</button>
      <button type="button" class="print" @click=${() => window.print()}>${say.print}</button>
      <button type="button" class="remove" @click=${() => this.#remove(latest)}>${say.remove}</button>
    </div>`;
  }

  example(): TemplateResult {
    const { language, level } = this.#part;
    const data = exampleMoment(language, this.#owner.today());
    const say = deskMessages[language];
    return exampleFrame(
      say,
      html`${heading(level, data.situation)} ${moment(data, { language, level })}
        <div class="said-step">${step(data, whenWords(data, this.#owner.today(), language), this.#part)}</div>`,
    );
  }
}
