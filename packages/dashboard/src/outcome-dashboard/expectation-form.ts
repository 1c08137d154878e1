import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import {
  expectation,
  expectationLabels,
  lastFigure,
  newRecord,
  textIn,
  type Expectation,
  type Series,
} from '@draagkracht/model';
import {
  alsoStyled,
  DkSaveEvent,
  DraftController,
  errorSummary,
  focusFault,
  formField,
  formStyles,
  heading,
  honesty,
  honestyNote,
  type FormPart,
} from '@draagkracht/base';
import { formatFigure, inPeriod, periodInSentence } from '@draagkracht/base/words.js';
import type { ExpectationKeeper } from './expectation-keeper.js';
import { expectationTexts } from './expectation.messages.js';
import { expectationFormStyles } from './expectation.styles.js';
import { expectationProblem, periodChoices, type ExpectationProblem } from './expectation.view.js';
import { selectTemplate } from './select.template.js';
import type { Stage } from './start.template.js';

// Fetched when somebody wants to write down an expectation.

/** What the form needs of the dashboard it is part of. */
export interface ExpectationFormOwner {
  readonly dashboard: LitElement;
  readonly keeper: ExpectationKeeper;
  readonly update: () => void;
  /** ISO instant. */
  readonly now: () => string;
  /** ISO day in the Netherlands. */
  readonly today: () => string;
  readonly newId: () => string;
  readonly saved: () => void;
  readonly cancelled: () => void;
}

const PREFIX = 'expect';

/** The form for an expectation, made from its schema. What is filled in lives here until it is saved or stopped. */
export class ExpectationForm {
  readonly #owner: ExpectationFormOwner;
  readonly #draft: DraftController;
  #series: Series | undefined;
  #period = '';
  #tried = false;
  #busy = false;

  constructor(owner: ExpectationFormOwner) {
    this.#owner = owner;
    this.#draft = new DraftController(owner.dashboard, {
      type: expectation,
      today: owner.today,
      asks: ['measure', 'low', 'high', 'sure', 'why'],
    });
    alsoStyled(owner.dashboard, formStyles, expectationFormStyles);
  }

  /** Begins an expectation of a series; one about the same figure goes on with what was filled in. */
  begin(series: Series): void {
    const { indicator, region } = series;
    const isSame = this.#series?.indicator.id === indicator.id && this.#series.region?.code === region?.code;
    this.#series = series;
    if (isSame && this.#draft.dirty) return;
    this.#tried = false;
    this.#period = periodChoices(series, this.#owner.today())[0] ?? '';
    this.#draft.begin({
      indicatorId: indicator.id,
      region: region?.code ?? '',
      measure: '',
      period: this.#period,
      low: undefined,
      high: undefined,
      sure: '80',
      why: '',
      recordedOn: this.#owner.today(),
    });
  }

  /** The form; `series` as it is now, since a file may have come beside it. */
  shown(series: Series, stage: Stage): TemplateResult {
    this.#series = series;
    const { language, level } = stage;
    const texts = expectationTexts(language);
    const { indicator, region } = series;
    const periods = periodChoices(series, this.#owner.today());
    const last = lastFigure(series.points);
    return html`<form
      class="panel expectation"
      id="expectation"
      tabindex="-1"
      novalidate
      autocomplete="off"
      @submit=${(event: Event) => void this.#save(event, stage)}
    >
      ${heading(level, texts.title(textIn(indicator.label, language), region?.label ?? ''))}
      <p>${texts.purpose}</p>
      ${last ? html`<p class="quiet">${texts.now(formatFigure(last.value, indicator, language), inPeriod(last.period, language))}</p>` : nothing}
      ${periods.length === 0 ? html`<p class="message">${texts.none}</p>` : this.#fields(periods, stage)}
      <div class="actions no-print">
        ${
          periods.length === 0
            ? nothing
            : html`<button type="submit" class="primary">
                ${this.#owner.keeper.lasts ? texts.save : texts.saveInMemory}
              </button>`
        }
        <button type="button" class="cancel" @click=${this.#cancel}>${texts.stop}</button>
      </div>
    </form>`;
  }

  #fields(periods: readonly string[], { language }: Stage): TemplateResult {
    const texts = expectationTexts(language);
    const part = this.#part(language);
    const problem = this.#tried ? this.#problem() : undefined;
    const offered = periods.includes(this.#period) ? periods : [this.#period, ...periods];
    return html`${errorSummary(part)}
      ${problem ? html`<p class="message fault" id="expect-problem" role="alert" tabindex="-1">${texts.problems[problem]}</p>` : nothing}
      ${selectTemplate(
        textIn(expectationLabels.period, language),
        offered.map((value) => ({ value, text: periodInSentence(value, language) })),
        this.#period,
        (value) => {
          this.#period = value;
          this.#owner.update();
        },
      )}
      <p class="quiet">${texts.periodHelp}</p>
      ${this.#draft.fields.map((field) => formField(field, part))} ${honestyNote(honesty[language], language)}`;
  }

  #part(language: Stage['language']): FormPart {
    return { draft: this.#draft, language, today: this.#owner.today(), prefix: PREFIX };
  }

  #problem(): ExpectationProblem | undefined {
    return this.#series && expectationProblem(this.#draft.values, this.#period, this.#series, this.#owner.today());
  }

  readonly #cancel = (): void => {
    this.#end();
    this.#owner.cancelled();
  };

  /** Lets go of what was filled in. */
  #end(): void {
    this.#series = undefined;
    this.#tried = false;
    this.#draft.begin();
  }

  async #save(event: Event, { language }: Stage): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    const { dashboard, keeper, now, newId, today, saved } = this.#owner;
    this.#tried = true;
    if (!this.#draft.attempt() || this.#problem()) {
      this.#owner.update();
      await dashboard.updateComplete;
      const root = dashboard.renderRoot;
      if (this.#draft.canSave) root.querySelector<HTMLElement>('#expect-problem')?.focus();
      else focusFault(root, this.#part(language));
      return;
    }
    this.#busy = true;
    const values = this.#draft.values as Expectation;
    const data = {
      ...values,
      measure: values.measure.trim(),
      why: values.why.trim(),
      period: this.#period,
      recordedOn: today(),
    };
    const record = newRecord(expectation, data, { id: newId(), now: now(), authorRole: 'beleid' });
    await keeper.save(record).finally(() => (this.#busy = false));
    dashboard.dispatchEvent(new DkSaveEvent(record.type, record.id));
    this.#end();
    saved();
  }
}
