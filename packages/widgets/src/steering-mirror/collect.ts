import { html, nothing, type TemplateResult } from 'lit';
import { countsFile, countsFileFrom, noTally, type SteeringMirror, type SteeringTally } from '@draagkracht/model';
import { DkExportEvent, download, heading, newId } from '@draagkracht/base';
import type { ToolOwner } from '../shared/tool-desk.js';
import { deskMessages } from './desk.messages.js';
import { Others } from './others.js';

/** How far the collecting is. */
type State = 'begin' | 'turns' | 'counted' | 'made';

/** Answers for the mirror of somebody else: others answer here, and the counts leave as a file. Nothing of it is kept on this device. */
export class Collect {
  readonly #owner: ToolOwner<SteeringMirror>;
  readonly #closed: () => void;
  readonly #others: Others;
  #state: State = 'begin';
  #code = '';
  #isMissing = false;
  #tally: SteeringTally = noTally();

  constructor(owner: ToolOwner<SteeringMirror>, closed: () => void) {
    this.#owner = owner;
    this.#closed = closed;
    this.#others = new Others({
      focus: owner.focus,
      update: owner.update,
      ended: (tally) => {
        this.#tally = tally;
        this.#go('counted', '#collect');
      },
    });
  }

  /** Opens it. */
  start(): void {
    this.#go('begin', '#collect-code');
  }

  #go(state: State, focus: string): void {
    this.#state = state;
    this.#owner.focus(focus);
  }

  readonly #begin = (event: Event): void => {
    event.preventDefault();
    this.#isMissing = !/^[0-9A-F]{4}$/i.test(this.#code.trim());
    if (this.#isMissing) return this.#owner.focus('#collect-code');
    this.#state = 'turns';
    this.#others.start();
  };

  readonly #more = (): void => {
    this.#state = 'turns';
    this.#others.start(true);
  };

  readonly #stop = (): void => {
    this.#others.forget();
    [this.#tally, this.#code, this.#isMissing] = [noTally(), '', false];
    this.#state = 'begin';
    this.#closed();
  };

  readonly #make = (): void => {
    const { language, tell } = this.#owner;
    const text = countsFile(this.#tally, { mark: newId(), code: this.#code });
    download(text, deskMessages[language()].collect.fileName);
    tell(new DkExportEvent('json', 1));
    this.#others.forget();
    this.#tally = noTally();
    this.#go('made', '#collect');
  };

  #codeField(): TemplateResult {
    const say = deskMessages[this.#owner.language()].collect;
    return html`<form part="form" class="stack" novalidate autocomplete="off" @submit=${this.#begin}>
      <div class="field ${this.#isMissing ? 'wrong' : ''}">
        <label for="collect-code">${say.code}</label>
        <p class="hint" id="collect-code-hint">${say.codeHelp}</p>
        ${this.#isMissing ? html`<p class="error" id="collect-code-error"><span aria-hidden="true">▲ </span>${say.codeMissing}</p>` : nothing}
        <input
          id="collect-code"
          type="text"
          class="number"
          maxlength="4"
          .value=${this.#code}
          aria-required="true"
          aria-invalid=${this.#isMissing ? 'true' : 'false'}
          aria-describedby="collect-code-hint ${this.#isMissing ? 'collect-code-error' : ''}"
          @input=${(event: Event) => (this.#code = (event.target as HTMLInputElement).value)}
        />
      </div>
      <div class="actions">
        <button type="submit" class="primary begin-turns">${say.begin}</button>
        <button type="button" class="stop" @click=${this.#stop}>${say.stop}</button>
      </div>
    </form>`;
  }

  #counted(): TemplateResult {
    const { collect: say, people } = deskMessages[this.#owner.language()];
    const needed = Math.max(0, countsFileFrom - this.#tally.people);
    return html`<p>${people(this.#tally.people)}</p>
      ${needed > 0 ? html`<p>${say.tooFew(needed)}</p>` : nothing}
      <div class="actions">
        ${needed === 0 ? html`<button type="button" class="primary make-file" @click=${this.#make}>${say.make}</button>` : nothing}
        <button type="button" class="more-turns" @click=${this.#more}>${say.more}</button>
        <button type="button" class="stop" @click=${this.#stop}>${say.stop}</button>
      </div>`;
  }

  /** The screen of this moment. */
  template(): TemplateResult {
    const { language, level } = this.#owner;
    const say = deskMessages[language()].collect;
    const state = this.#state;
    if (state === 'turns')
      return html`${this.#others.template({ language: language(), level: level(), whose: '' })}
      ${this.#others.people === 0 ? html`<button type="button" class="stop no-print" @click=${this.#stop}>${say.stop}</button>` : nothing}`;
    return html`<section class="collect stack" id="collect" tabindex="-1">
      ${heading(level(), say.title)}
      ${
        state === 'begin'
          ? html`<p>${say.intro}</p>
              ${this.#codeField()}`
          : state === 'counted'
            ? this.#counted()
            : html`<p role="status">${say.made}</p>
                <div class="actions">
                  <button type="button" class="close" @click=${this.#stop}>${say.close}</button>
                </div>`
      }
    </section>`;
  }
}
