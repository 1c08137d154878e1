import { html, nothing, type TemplateResult } from 'lit';
import type { Field, TurnCurve } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { deskMessages } from './desk.messages.js';
import { isFilled, steps } from './steps.view.js';
import type { TimeBox } from './time-box.js';
import { timeSpoken, timeWords } from './time-box.view.js';
import type { Part } from './turn-curve.template.js';

/** The steps as a list, one of them in sight. */
export function stepList(
  at: number,
  data: TurnCurve,
  hasCurve: boolean,
  unsaved: (step: number) => boolean,
  go: (step: number) => void,
  { language }: Part,
): TemplateResult {
  const say = deskMessages[language];
  return html`<nav class="steps no-print" aria-label=${say.stepList}>
    <ol>
      ${steps.map((step, own) => {
        const isUnsaved = unsaved(own);
        const state = isUnsaved ? say.unsaved : isFilled(step, data, hasCurve) ? say.filled : '';
        return html`<li>
          <button
            type="button"
            class="step step-${own + 1}"
            aria-current=${own === at ? 'step' : nothing}
            @click=${() => go(own)}
          >
            <span>${own + 1}<span class="name">. ${say.steps[step.key]}</span></span>
            ${
              state
                ? html`<span class="state"
                    ><span aria-hidden="true">${isUnsaved ? '!' : '✓'} </span><span class="name">${state}</span></span
                  >`
                : nothing
            }
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}

/** The quiet clock, with the button that starts it and makes it stand still. */
export function clock(time: TimeBox, { language }: Part): TemplateResult {
  const say = deskMessages[language].time;
  const { isRunning, elapsed } = time;
  return html`<div class="time no-print">
    <p role="timer" aria-label=${say.name}>${timeWords(elapsed, isRunning, language)}</p>
    <p class="visually-hidden" role="status">${timeSpoken(elapsed, language)}</p>
    <button type="button" class="clock" @click=${() => (isRunning ? time.pause() : time.start())}>
      ${isRunning ? say.pause : elapsed > 0 ? say.goOn : say.start}
    </button>
  </div>`;
}

/** Which step this is, what it asks and how long it usually takes. */
export function stepTitle(at: number, { language, level }: Part): TemplateResult {
  const say = deskMessages[language];
  const { key, minutes } = steps[at]!;
  return html`<div id="step" tabindex="-1">
    <p class="eyebrow">${say.stepOf(at + 1)}, ${say.minutes(minutes)}</p>
    ${heading(level, say.steps[key])}
  </div>`;
}

/** The ideas of the step before, each to be chosen with one press. */
export function ideasToChoose(
  { ideas, chosen }: TurnCurve,
  choose: (what: string, event: Event) => void,
  { language, level }: Part,
): TemplateResult {
  const say = deskMessages[language];
  if (ideas.length === 0) return html`<p class="message">${say.noIdeas}</p>`;
  const isFull = chosen.length >= 3;
  return html`<div class="ideas stack no-print">
    ${heading(level + 1, say.ideasTitle)}
    ${ideas.some(({ cost }) => cost === 'none') ? nothing : html`<p class="message">${say.noFree}</p>`}
    <ul>
      ${ideas.map(
        ({ text, cost }) =>
          html`<li>
            <span>${text}${cost ? html` <span class="quiet">(${say.cost[cost]})</span>` : nothing}</span>
            ${
              isFull || chosen.some(({ what }) => what === text)
                ? nothing
                : html`<button type="button" class="choose" @click=${(event: Event) => choose(text, event)}>
                    ${say.choose}<span class="visually-hidden">: ${text}</span>
                  </button>`
            }
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What would be lost, before it is; with the way back and the way out. */
export function leavingNote(
  unsaved: readonly number[],
  stay: () => void,
  leave: () => void,
  { language }: Part,
): TemplateResult {
  const say = deskMessages[language];
  return html`<div class="message fault" id="leaving" role="alert" tabindex="-1">
    <p>${say.left(unsaved.map((at) => at + 1))}</p>
    <div class="actions">
      <button type="button" class="stay" @click=${stay}>${say.stay}</button>
      <button type="button" class="leave" @click=${leave}>${say.leave}</button>
    </div>
  </div>`;
}

/** The question what came of each action, one below the other. */
export function outcomes(
  { chosen }: TurnCurve,
  [field]: readonly Field[],
  draw: (field: Field) => TemplateResult,
): TemplateResult {
  const asked = (field?.item ?? []).filter(({ name }) => name === 'outcome' || name === 'learned');
  return html`${chosen.map(
    ({ what }, at) =>
      html`<fieldset class="field item">
        <legend>${what}</legend>
        ${asked.map((one) => draw({ ...one, name: `chosen.${at}.${one.name}` }))}
      </fieldset>`,
  )}`;
}

/** The actions without what came of them: that is asked the next time. */
export const withoutOutcomes = (field: Field): Field => ({
  ...field,
  item: (field.item ?? []).filter(({ name }) => name !== 'outcome' && name !== 'learned'),
});
