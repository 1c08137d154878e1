import { html, nothing, type TemplateResult } from 'lit';
import { periodLabel, type Calibration, type Indicator, type Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { calibrationSentence, formatRange, inPeriod, scoreRefusal, scoreSentence } from '@draagkracht/base/words.js';
import type { KeptExpectation } from './expectation-keeper.js';
import { expectationTexts } from './expectation.messages.js';
import type { ExpectationState } from './expectation.view.js';
import type { Stage } from './start.template.js';

/** An expectation with what came of it. */
export interface ShownExpectation {
  readonly record: KeptExpectation;
  readonly state: ExpectationState;
}

/** What came of an expectation, in a sentence. */
export function stateSentence({ record, state }: ShownExpectation, indicator: Indicator, language: Language): string {
  switch (state.kind) {
    case 'open':
      return expectationTexts(language).still;
    case 'refused':
      return scoreRefusal(state.refusal, language);
    case 'scored':
      return scoreSentence(state.score, record.data, state.value, indicator, language);
  }
}

const ended = (text: string): string => text.trim().replace(/[.!?]$/, '');

const expectationTemplate = (
  shown: ShownExpectation,
  indicator: Indicator,
  { language, readonly }: Stage,
  remove: (id: string) => void,
): TemplateResult => {
  const texts = expectationTexts(language);
  const { id, data } = shown.record;
  const { low, high, period, sure, measure, why, recordedOn } = data;
  return html`<li data-state=${shown.state.kind}>
    <p><strong>${stateSentence(shown, indicator, language)}</strong></p>
    <p>${texts.expected(inPeriod(period, language), formatRange(low, high, indicator, language), sure)}</p>
    <p>${texts.measure(ended(measure))} ${why ? texts.why(why) : nothing}</p>
    <p class="quiet">${texts.writtenOn(periodLabel(recordedOn, language))}</p>
    ${
      readonly
        ? nothing
        : html`<p class="no-print">
            <button type="button" aria-label="${texts.remove}: ${measure}" @click=${() => remove(id)}>
              ${texts.remove}
            </button>
          </p>`
    }
  </li>`;
};

/** The expectations of a card, each with what came of it. */
export const expectationsTemplate = (
  shown: readonly ShownExpectation[],
  indicator: Indicator,
  stage: Stage,
  remove: (id: string) => void,
): TemplateResult | typeof nothing =>
  shown.length === 0
    ? nothing
    : html`<div class="expectations">
        ${heading(Math.min(5, stage.level + 1), expectationTexts(stage.language).listTitle)}
        <ul>
          ${shown.map((one) => expectationTemplate(one, indicator, stage, remove))}
        </ul>
      </div>`;

/** How well many expectations came true. */
export const calibrationTemplate = (calibration: Calibration, { language, level }: Stage): TemplateResult =>
  html`<section class="panel calibration">
    ${heading(level, expectationTexts(language).calibration)}
    <p>${calibrationSentence(calibration, language)}</p>
  </section>`;
