import { html, nothing, type TemplateResult } from 'lit';
import {
  dayAt,
  fieldsOf,
  periodLabel,
  presenceReflection,
  traitOfTheWeek,
  type Field,
  type KeptDraft,
  type PresenceReflection,
} from '@draagkracht/model';
import { alsoStyled, blankValues, heading, recordOfDraft } from '@draagkracht/base';
import { exampleFrame } from '../shared/example.template.js';
import { RecordForm } from '../shared/record-form.js';
import { conclusionStyles, timelineStyles } from '../shared/said.styles.js';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { deskMessages } from './desk.messages.js';
import { deskStyles } from './desk.styles.js';
import { exampleReflection } from './example.js';
import { reflection, weekTrait, type Part } from './reflection.template.js';
import { questionOrder, questionsInSight, timelineOf, type Reflection } from './timeline.view.js';

/**
 * The trait of the week, a form whose questions come one after the other, and somebody's own timeline. Nothing of it goes to paper, to a
 * file or to a large screen.
 */
export class PresenceDesk implements ToolDesk {
  readonly #owner: ToolOwner<PresenceReflection>;
  readonly #form: RecordForm<PresenceReflection>;
  #isWriting = false;
  #inSight = 1;

  constructor(owner: ToolOwner<PresenceReflection>) {
    this.#owner = owner;
    alsoStyled(owner.element, conclusionStyles, timelineStyles, deskStyles);
    this.#form = new RecordForm<PresenceReflection>(owner, {
      type: presenceReflection,
      prefix: 'presence',
      record: (draft, about, making) =>
        recordOfDraft(draft, about, {
          ...making,
          type: presenceReflection,
          records: owner.stored.records,
          visibility: 'prive',
        }),
      saved: () => this.#close('#act'),
      cancelled: () => this.#close('.again, .start'),
    });
  }

  get isOpen(): boolean {
    return this.#isWriting;
  }

  get #part(): Part {
    return { language: this.#owner.language(), level: this.#owner.level() };
  }

  start(): void {
    this.#begin(undefined);
  }

  resume(draft: KeptDraft): void {
    this.#form.resume(draft);
    this.#open();
  }

  #begin(edited: Reflection | undefined): void {
    const today = this.#owner.today();
    const fresh = {
      ...blankValues(fieldsOf(presenceReflection.schema)),
      trait: traitOfTheWeek(today).value,
      date: today,
    };
    this.#form.begin(edited?.data ?? fresh, edited);
    this.#open();
    this.#owner.focus('#presence-whatIsAtStake');
  }

  #open(): void {
    this.#isWriting = true;
    this.#inSight = this.#form.edited ? questionOrder.length : questionsInSight(this.#form.draft.values);
    this.#owner.update();
  }

  #close(focus: string): void {
    this.#isWriting = false;
    this.#owner.focus(focus);
  }

  readonly #next = (): void => {
    this.#inSight += 1;
    this.#owner.focus(`#presence-${questionOrder[this.#inSight - 1] ?? ''}`);
  };

  async #remove({ id }: Reflection): Promise<void> {
    if (await this.#owner.stored.remove(id)) this.#owner.focus('#act');
  }

  body(): unknown {
    const trait = weekTrait(this.#owner.today(), this.#part);
    if (this.#isWriting) return html`${trait} ${this.#writing()}`;
    const { language } = this.#part;
    const say = deskMessages[language];
    if (this.#owner.meeting())
      return html`${trait}
        <p class="quiet">${say.hidden}</p>`;
    return html`${this.#conclusion()} ${trait} ${this.#again()} ${this.#timeline()}
      <p class="quiet no-print">${say.onlyYou}</p>
      <p class="printed-only">${say.notPrinted}</p>`;
  }

  #writing(): TemplateResult {
    const { language, level } = this.#part;
    const say = deskMessages[language];
    return this.#form.template({
      title: heading(level, this.#form.edited ? say.editTitle : say.formTitle),
      save: say.save,
      fields: (fields, draw) => this.#questions(fields, draw),
    });
  }

  /** The questions up to the one in sight; the day and the trait are filled in already and stand apart. */
  #questions(fields: readonly Field[], draw: (field: Field) => TemplateResult): TemplateResult {
    const say = deskMessages[this.#part.language];
    const questions = fields.slice(0, questionOrder.length);
    const rest = fields.slice(questionOrder.length);
    return html`${questions.slice(0, this.#inSight).map(
        (field, at) =>
          html`<p class="quiet no-print">${say.step(at + 1, questions.length)}</p>
            ${draw(field)}`,
      )}
      ${
        this.#inSight < questions.length
          ? html`<button type="button" class="next-question steps-left no-print" @click=${this.#next}>
              ${say.nextQuestion}
            </button>`
          : nothing
      }
      <details>
        <summary>${say.whenAndWhat}</summary>
        <div class="stack">${rest.map(draw)}</div>
      </details>`;
  }

  /** What was last written about being there again, in one sentence. */
  #conclusion(): TemplateResult | typeof nothing {
    const { language } = this.#part;
    const say = deskMessages[language];
    const [latest] = timelineOf(this.#owner.stored.records);
    if (!latest) return nothing;
    const { date, nextPresence } = latest.data;
    return html`<p class="conclusion private">
      ${say.last(periodLabel(date, language))} ${nextPresence ? say.agreed(nextPresence) : nothing}
    </p>`;
  }

  #again(): TemplateResult | typeof nothing {
    if (this.#owner.readonly()) return nothing;
    return html`<div class="actions no-print">
      <button type="button" class="primary again" @click=${() => this.#begin(undefined)}>
        ${deskMessages[this.#part.language].again}
      </button>
    </div>`;
  }

  #timeline(): TemplateResult {
    const part = this.#part;
    const say = deskMessages[part.language];
    return html`<details class="private" ?open=${!this.#owner.compact()}>
      <summary>${say.timeline}</summary>
      <ol class="timeline">
        ${timelineOf(this.#owner.stored.records).map((one) => html`<li>${reflection(one.data, part)} ${this.#below(one)}</li>`)}
      </ol>
    </details>`;
  }

  #below(one: Reflection): TemplateResult {
    const { language } = this.#part;
    const say = deskMessages[language];
    const name = html`<span class="visually-hidden">: ${say.of(periodLabel(one.data.date, language))}</span>`;
    return html`${
      one.expiresAt
        ? html`<p class="quiet">${say.gone(periodLabel(dayAt(new Date(one.expiresAt)), language))}</p>`
        : nothing
    }
    ${
      this.#owner.readonly()
        ? nothing
        : html`<div class="actions no-print">
            <button type="button" class="edit" @click=${() => this.#begin(one)}>${say.edit}${name}</button>
            <button type="button" class="remove" @click=${() => this.#remove(one)}>${say.remove}${name}</button>
          </div>`
    }`;
  }

  example(): TemplateResult {
    const part = this.#part;
    const say = deskMessages[part.language];
    return exampleFrame(say, reflection(exampleReflection(part.language, this.#owner.today()), part));
  }
}
