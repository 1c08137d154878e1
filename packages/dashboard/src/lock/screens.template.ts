import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import {
  changeTemplate,
  copyTemplate,
  minutesTemplate,
  removeTemplate,
  setTemplate,
  unlockTemplate,
  type LockStage,
} from './forms.template.js';
import type { LockDone } from './lock-acts.js';
import { lockMessages, type LockMessages } from './lock.messages.js';
import type { LockScreen } from './lock.view.js';

/** What was just done. */
export function doneWords(done: LockDone | undefined, minutes: number, language: Language): string {
  const say = lockMessages(language);
  if (done === undefined) return '';
  if (typeof done === 'object') return say.copy.made(done.copy);
  const words: Readonly<Record<Exclude<LockDone, object>, string>> = {
    set: say.set.done,
    unlock: say.locked.done,
    change: say.change.done,
    remove: say.remove.done,
    shut: say.locked.shut,
    minutes: say.minutes.changed(minutes),
    wiped: say.lost.wiped,
  };
  return words[done];
}

const whatTemplate = ({ what }: LockMessages): TemplateResult =>
  html`<details class="what">
    <summary>${what.summary}</summary>
    <ul>
      ${[what.does, what.doesNot, what.seen, what.before, what.tabs].map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;

function lostTemplate({ acts, language }: LockStage): TemplateResult {
  const { lost } = lockMessages(language);
  return html`<details class="lost">
    <summary>${lost.summary}</summary>
    <div class="stack">
      <p>${lost.text}</p>
      <ul>
        <li>${lost.tab}</li>
        <li>${lost.copy}</li>
        <li>${lost.wipe}</li>
      </ul>
      ${
        acts.sure
          ? html`<div class="message fault" role="alert">
              <p id="sure" tabindex="-1">${lost.sure}</p>
              <div class="actions">
                <button type="button" class="yes" @click=${() => void acts.wipe()}>${lost.yes}</button>
                <button type="button" class="no" @click=${() => acts.ask(false)}>${lost.no}</button>
              </div>
            </div>`
          : html`<div class="actions">
              <button type="button" class="wipe" @click=${() => acts.ask(true)}>${lost.wipeButton}</button>
            </div>`
      }
    </div>
  </details>`;
}

function openTemplate(stage: LockStage): TemplateResult {
  const { acts, language } = stage;
  const say = lockMessages(language);
  const minutes = acts.lock?.minutes ?? 15;
  return html`<p>${say.open.text(minutes)}</p>
    <div class="actions">
      <button type="button" class="primary shut" @click=${() => acts.shut()}>${say.open.button}</button>
    </div>
    ${minutesTemplate(stage, minutes)}${copyTemplate(stage, false)}
    <div>${changeTemplate(stage)}${removeTemplate(stage)}${whatTemplate(say)}</div>`;
}

/** What the room shows. @param readonly nothing may be changed; opening and shutting change nothing */
export function screenTemplate(stage: LockStage, screen: LockScreen, readonly: boolean): TemplateResult {
  const say = lockMessages(stage.language);
  switch (screen.kind) {
    case 'not-kept':
      return html`<p class="message">${say.notKept}</p>`;
    case 'absent':
      return html`<p class="message">${say.absence[screen.why]}</p>`;
    case 'locked':
      return html`<p class="message" role="status">${say.locked.text}</p>
        ${stage.acts.lock?.absence ? html`<p class="message fault">${say.absence[stage.acts.lock.absence]}</p>` : unlockTemplate(stage)}
        ${readonly ? nothing : lostTemplate(stage)}`;
    case 'open':
      return openTemplate(stage);
    default:
      return html`<p>${say.purpose}</p>
        ${whatTemplate(say)}${readonly ? nothing : setTemplate(stage)}`;
  }
}
