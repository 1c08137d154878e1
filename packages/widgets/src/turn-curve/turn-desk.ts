import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { fieldsOf, turnCurve, type Field, type TurnCurve } from '@draagkracht/model';
import { alsoStyled, blankValues, heading, newest, type StoredRecordsController } from '@draagkracht/base';
import { RecordForm, type RecordFormOwner } from '../shared/record-form.js';
import { curveTemplate, type CurveSource } from './curve.template.js';
import { deskMessages } from './desk.messages.js';
import { deskStyles } from './desk.styles.js';
import { exampleTurn } from './example.js';
import { reportTemplate } from './report.template.js';
import { firstOpen, steps } from './steps.view.js';
import { clock, ideasToChoose, leavingNote, outcomes, stepList, stepTitle, withoutOutcomes } from './step.template.js';
import { TimeBox } from './time-box.js';
import type { Part } from './turn-curve.template.js';
import { turnView, type Turn, type Viewing } from './turn-curve.view.js';

/** What the conversation needs of the element it is part of. Functions, because attributes change. */
export interface DeskOwner extends RecordFormOwner<TurnCurve> {
  readonly element: LitElement;
  readonly stored: StoredRecordsController<TurnCurve>;
  readonly viewing: () => Viewing;
  readonly source: () => CurveSource;
  /** Milliseconds, from any beginning. */
  readonly clock: () => number;
  readonly show: (what: 'rest' | 'desk' | 'report', focus: string) => void;
}

const fields = fieldsOf(turnCurve.schema);
/** What is not asked when the curve stands on the page already. */
const givenByPage: ReadonlySet<string> = new Set(['unit', 'better', 'figures', 'source']);

/**
 * The conversation itself: six steps, each with a form of its own that is kept when it is done, a clock, the look back and the report. What is
 * filled in lives here, and survives whatever happens to the element.
 */
export class TurnDesk {
  readonly #owner: DeskOwner;
  readonly #forms: readonly RecordForm<TurnCurve>[];
  readonly #back: RecordForm<TurnCurve>;
  readonly #time: TimeBox;
  #about: Turn | undefined;
  #at = 0;
  #leaving = false;

  constructor(owner: DeskOwner) {
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
    this.#back = new RecordForm<TurnCurve>(owner, {
      type: turnCurve,
      prefix: 'back',
      asks: ['chosen'],
      saved: (record) => {
        this.follow(record);
        owner.show('rest', '#act');
      },
    });
    this.#time = new TimeBox(owner.element, owner.clock);
    alsoStyled(owner.element, deskStyles);
  }

  /** Begins a conversation, or goes on with one where nothing stands yet. One that is being filled in stays as it is. */
  begin(about: Turn | undefined): void {
    this.#leaving = false;
    if (this.#unsaved.length > 0 && this.#about?.id === about?.id) return;
    this.#about = about;
    const { series } = this.#owner.source();
    const blank = blankValues(fields);
    const { language } = this.#owner.viewing();
    const given = series && {
      indicatorId: series.indicator.id,
      indicator: series.indicator.label[language],
      unit: series.indicator.unit,
    };
    for (const form of this.#forms) form.begin(about?.data ?? { ...blank, ...given }, about);
    this.#at = about ? firstOpen(about.data, this.#hasCurve) : 0;
  }

  /** Asks what came of the actions of a conversation, unless an answer to it is being written. */
  follow(about: Turn | undefined): void {
    if (this.#back.draft.dirty) return;
    this.#back.begin(about?.data ?? {}, about);
  }

  /** What is filled in, kept or not. */
  get #data(): TurnCurve {
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

  get #kept(): boolean {
    return this.#owner.stored.status.mode !== 'none';
  }

  #saved(record: Turn, at: number): void {
    this.#about = record;
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
    this.#owner.show('desk', '#step');
  };

  /** Closes the conversation; with text that is not kept it asks first. */
  readonly #stop = (): void => {
    if (this.#unsaved.length > 0 && this.#kept && !this.#leaving) {
      this.#leaving = true;
      return this.#owner.show('desk', '#leaving');
    }
    for (const form of this.#forms) form.begin({});
    this.#time.pause();
    this.#leaving = false;
    this.#owner.show('rest', '.go-on, .start, .show-report');
  };

  /** The step in sight, with the list of steps and the clock. */
  conversation(part: Part): TemplateResult {
    const say = deskMessages[part.language];
    const data = this.#data;
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
    this.#owner.show('desk', `#chosen-chosen-${chosen.length - 1}-ownerRole`);
  };

  /** The question what came of the actions. */
  lookBack(part: Part): TemplateResult {
    const say = deskMessages[part.language];
    return this.#back.template({
      title: heading(part.level + 1, say.lookBackTitle),
      save: say.saveBack,
      fields: (asked, draw) => outcomes(this.#back.draft.values as unknown as TurnCurve, asked, draw),
    });
  }

  /** The report of a kept conversation, else of what is being filled in. */
  report(kept: Turn | undefined, part: Part): TemplateResult {
    const { stored, viewing, source, show } = this.#owner;
    const about = newest(this.#about ?? kept, stored.records) ?? this.#about ?? kept;
    const isOpen = this.#unsaved.length > 0 || !about;
    const data = isOpen ? { ...about?.data, ...this.#data } : about.data;
    const say = deskMessages[part.language].report;
    return html`<section class="stack" id="report" tabindex="-1">
      ${reportTemplate({ data, madeOn: about ? turnView(about, viewing()).madeOn : '' }, source(), part)}
      <div class="actions no-print">
        <button type="button" class="primary print" @click=${() => window.print()}>${say.print}</button>
        <button
          type="button"
          class="close"
          @click=${() => (isOpen ? show('desk', '#step') : show('rest', '.show-report, .start'))}
        >
          ${say.close}
        </button>
      </div>
    </section>`;
  }

  /** An invented conversation. */
  example(part: Part): TemplateResult {
    const say = deskMessages[part.language];
    const data = exampleTurn(part.language, this.#owner.viewing().today);
    return html`<section id="example" class="example stack no-print" aria-label=${say.invented} tabindex="-1">
      <p class="tag">${say.invented}</p>
      ${reportTemplate({ data, madeOn: '' }, { series: undefined, src: '' }, part)}
    </section>`;
  }
}
