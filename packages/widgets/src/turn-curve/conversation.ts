import { html, nothing, type TemplateResult } from 'lit';
import { fieldsOf, turnCurve, type Field, type KeptDraft, type TurnCurve } from '@draagkracht/model';
import { blankValues } from '@draagkracht/base';
import { RecordForm } from '../shared/record-form.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import { curveTemplate, type CurveSource } from './curve.template.js';
import { deskMessages } from './desk.messages.js';
import { firstOpen, steps } from './steps.view.js';
import { clock, ideasToChoose, leavingNote, stepList, stepTitle, withoutOutcomes } from './step.template.js';
import { TimeBox } from './time-box.js';
import type { Part } from './turn-curve.template.js';
import type { Turn } from './turn-curve.view.js';

/** What a conversation needs of the element it is part of. Functions, because attributes change. */
export interface ConversationOwner extends ToolOwner<TurnCurve> {
  readonly source: () => CurveSource;
  /** Milliseconds, from any beginning. */
  readonly clock: () => number;
  /** Brings the conversation, what was agreed, or the report into sight. */
  readonly show: (what: 'rest' | 'conversation' | 'report', focus: string) => void;
}

const fields = fieldsOf(turnCurve.schema);
/** What is not asked when the curve stands on the page already. */
const givenByPage: ReadonlySet<string> = new Set(['unit', 'better', 'figures', 'source']);

/**
 * The conversation itself: six steps, each with a form of its own that is kept when it is done, and a clock. What is filled in lives here, and
 * survives whatever happens to the element.
 */
export class Conversation {
  readonly #owner: ConversationOwner;
  readonly #forms: readonly RecordForm<TurnCurve>[];
  readonly #time: TimeBox;
  /** The record of it, once a step was kept. */
  about: Turn | undefined;
  #at = 0;
  #leaving = false;

  constructor(owner: ConversationOwner) {
    this.#owner = owner;
    this.#forms = steps.map(
      ({ key, asks }, at) =>
        new RecordForm<TurnCurve>(owner, {
          type: turnCurve,
          prefix: key,
          asks,
          saved: (record) => this.#saved(record, at),
        }),
    );
    this.#time = new TimeBox(owner.element, owner.clock);
  }

  /** Begins a conversation, or goes on with one where nothing stands yet. One that is being filled in stays as it is. */
  begin(about: Turn | undefined): void {
    this.#leaving = false;
    if (this.#unsaved.length > 0 && this.about?.id === about?.id) return;
    this.about = about;
    const { series } = this.#owner.source();
    const blank = blankValues(fields);
    const language = this.#owner.language();
    const given = series && {
      indicatorId: series.indicator.id,
      indicator: series.indicator.label[language],
      unit: series.indicator.unit,
    };
    for (const form of this.#forms) form.begin(about?.data ?? { ...blank, ...given }, about);
    this.#at = about ? firstOpen(about.data, this.#hasCurve) : 0;
  }

  /** Goes on with a step that was typed and never saved; at the other steps stands what was kept. */
  resume(draft: KeptDraft): void {
    const { records } = this.#owner.stored;
    this.begin(records.find(({ id }) => id === draft.recordId));
    this.#at = Math.max(
      0,
      steps.findIndex(({ key }) => key === draft.form),
    );
    this.#forms[this.#at]!.resume(draft);
  }

  /** What is filled in, kept or not. */
  get data(): TurnCurve {
    const asked = this.#forms.flatMap(({ draft }, at) =>
      steps[at]!.asks.map((name) => [name, draft.values[name]] as const),
    );
    return Object.fromEntries(asked) as unknown as TurnCurve;
  }

  get #hasCurve(): boolean {
    const { series, src } = this.#owner.source();
    return series !== undefined || src !== '';
  }

  get #unsaved(): readonly number[] {
    return this.#forms.flatMap(({ draft }, at) => (draft.dirty ? [at] : []));
  }

  /** Whether something is filled in that is not kept. */
  get isUnsaved(): boolean {
    return this.#unsaved.length > 0;
  }

  get #kept(): boolean {
    return this.#owner.stored.status.mode !== 'none';
  }

  #saved(record: Turn, at: number): void {
    this.about = record;
    for (const [own, form] of this.#forms.entries()) {
      form.edited = record;
      if (own === at) form.begin(record.data, record);
      else form.draft.take(record.data);
    }
    this.#owner.stored.last = undefined;
    if (at === steps.length - 1) this.#owner.show('report', '#report');
    else this.#go(at + 1);
  }

  readonly #go = (at: number): void => {
    this.#at = at;
    this.#leaving = false;
    this.#owner.show('conversation', '#step');
  };

  /** Closes the conversation; with text that is not kept it asks first. */
  readonly #stop = (): void => {
    if (this.#unsaved.length > 0 && this.#kept && !this.#leaving) {
      this.#leaving = true;
      return this.#owner.show('conversation', '#leaving');
    }
    for (const form of this.#forms) form.begin({});
    this.#time.pause();
    this.#leaving = false;
    this.#owner.show('rest', '.go-on, .start, .show-report');
  };

  /** The step in sight, with the list of steps and the clock. */
  template(part: Part): TemplateResult {
    const say = deskMessages[part.language];
    const data = this.data;
    const unsaved = this.#unsaved;
    return html`<section class="desk stack">
      ${stepList(this.#at, data, this.#hasCurve, (at) => unsaved.includes(at), this.#go, part)}
      ${clock(this.#time, part)}
      <div class="now stack">
        ${stepTitle(this.#at, part)} ${this.#above(data, part)}
        ${this.#forms[this.#at]!.template({
          title: html``,
          save: this.#at === steps.length - 1 ? say.saveLast : say.saveStep,
          fields: (asked, draw) => this.#asked(asked).map(draw),
        })}
        ${this.#kept ? nothing : html`<p>${say.nothingKept}</p>`}
        ${this.#leaving ? leavingNote(unsaved, () => this.#go(unsaved[0] ?? this.#at), this.#stop, part) : nothing}
        <div class="actions no-print">
          <button type="button" class="to-report" @click=${() => this.#owner.show('report', '#report')}>
            ${say.toReport}
          </button>
          <button type="button" class="stop" @click=${this.#stop}>${say.stop}</button>
        </div>
      </div>
    </section>`;
  }

  /** What stands above the form of a step: the curve, or the ideas to choose from. */
  #above(data: TurnCurve, part: Part): TemplateResult | typeof nothing {
    const { key } = steps[this.#at]!;
    if (key === 'curve') return curveTemplate(data, this.#owner.source(), { ...part, level: part.level + 1 });
    return key === 'chosen' ? ideasToChoose(data, this.#choose, part) : nothing;
  }

  #asked(asked: readonly Field[]): readonly Field[] {
    const shown = this.#hasCurve ? asked.filter(({ name }) => !givenByPage.has(name)) : asked;
    return shown.map((field) => (field.name === 'chosen' ? withoutOutcomes(field) : field));
  }

  readonly #choose = (what: string): void => {
    const { draft } = this.#forms.at(-1)!;
    draft.add('chosen', { what });
    const { chosen } = draft.values as unknown as TurnCurve;
    this.#owner.show('conversation', `#chosen-chosen-${chosen.length - 1}-ownerRole`);
  };
}
