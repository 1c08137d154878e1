import { html, nothing, type TemplateResult } from 'lit';
import type { CaseDialogue, DkRecord, Field } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { InTurn } from '../shared/in-turn.js';
import type { RecordForm } from '../shared/record-form.js';
import { adviceList, type Part } from './conversation.template.js';
import { deskMessages } from './desk.messages.js';
import { nextRole, type Answers } from './screens.view.js';

/** What going around needs of the desk. */
export interface TurnsOwner {
  /** The form that asks for `advice`; of it one row is drawn at a time. */
  readonly form: RecordForm<CaseDialogue>;
  readonly said: () => Answers;
  /** What is kept of the dialogue. */
  readonly about: () => DkRecord<CaseDialogue> | undefined;
  readonly focus: (selector: string) => void;
  /** Everybody had a turn: on to the motivation. */
  readonly on: () => void;
}

/** Every discipline gives its own advice, one after another on one device; what others said stays out of sight until all have had a turn. */
export class AdviceTurns {
  readonly #owner: TurnsOwner;
  readonly #turns: InTurn;

  constructor(owner: TurnsOwner) {
    this.#owner = owner;
    this.#turns = new InTurn({
      count: () => this.#given.length,
      begin: () => this.#begin(),
      end: owner.on,
      focus: owner.focus,
      first: '#mine',
    });
  }

  get #given(): CaseDialogue['advice'] {
    return (this.#owner.said().advice ?? []).filter(({ stance }) => stance !== undefined);
  }

  /** Whether somebody has the device now. */
  get isGoing(): boolean {
    return this.#turns.state !== 'rest';
  }

  #begin(): void {
    const role = nextRole({ ...this.#owner.said(), advice: this.#given });
    this.#restore(this.#given);
    this.#owner.form.draft.add('advice', { role });
  }

  /** The form with this advice and no row beside it. */
  #restore(advice: CaseDialogue['advice']): void {
    const { form } = this.#owner;
    const about = this.#owner.about();
    const kept = about?.data.advice ?? [];
    form.begin({ ...form.draft.values, advice: kept }, about);
    for (const row of advice.slice(kept.length)) form.draft.add('advice', row);
  }

  /** Somebody answered: the device goes on, or everybody is done. */
  answered(): void {
    if (nextRole(this.#owner.said()) === '') {
      this.#turns.leave();
      this.#owner.on();
    } else this.#turns.done();
  }

  /** Stops going around; an advice that was not finished goes. */
  leave(): void {
    if (this.#turns.state === 'turn') this.#restore((this.#owner.said().advice ?? []).slice(0, -1));
    this.#turns.leave();
  }

  /** What is in sight on the screen of the advice. */
  template(part: Part, isKept: boolean): TemplateResult {
    const { language, level } = part;
    const say = deskMessages[language].advice;
    if (this.#turns.state === 'turn') return this.#turn(part, isKept);
    const role = nextRole(this.#owner.said());
    if (this.#turns.state === 'between')
      return html`${role ? html`<p class="whose">${say.turn(role)}</p>` : nothing}
      ${this.#turns.template({ language, level: level + 1, form: () => nothing })}`;
    return html`<p class="proposal">${say.proposal(this.#owner.said().decision ?? '')}</p>
      <p>${say.explain}</p>
      <p>${role ? say.waiting(this.#waiting.join(', ')) : say.all}</p>
      ${adviceList(this.#owner.said(), part)}
      <div class="actions no-print">
        ${
          role
            ? html`<button type="button" class="primary ask-advice" @click=${() => this.#turns.start()}>
                ${this.#given.length > 0 ? say.goOn : say.begin}
              </button>`
            : nothing
        }
        <button type="button" class="on ${role ? '' : 'primary'}" @click=${this.#owner.on}>${say.on}</button>
      </div>`;
  }

  get #waiting(): readonly string[] {
    const said = this.#owner.said();
    const waiting: string[] = [];
    const advice = [...(said.advice ?? [])];
    for (let role = nextRole(said); role !== ''; role = nextRole({ ...said, advice })) {
      waiting.push(role);
      advice.push({ role, because: '' });
    }
    return waiting;
  }

  #turn({ language, level }: Part, isKept: boolean): TemplateResult {
    const { form } = this.#owner;
    const say = deskMessages[language];
    const rows = (form.draft.values as unknown as CaseDialogue).advice;
    const at = rows.length - 1;
    const own = ({ item = [] }: Field): Field[] =>
      item
        .filter(({ name }) => name !== 'role')
        .map((one) => ({
          ...one,
          name: `advice.${at}.${one.name}`,
          ...(one.name === 'because' && {
            control: 'long-text' as const,
            ...(rows[at]?.stance === 'dissents' && { required: true }),
          }),
        }));
    return html`${form.template({
      title: html`<div id="mine" tabindex="-1">${heading(level + 1, say.advice.mine(rows[at]?.role ?? ''))}</div>
        <p class="proposal">${say.advice.proposal(this.#owner.said().decision ?? '')}</p>`,
      save: say.saveAdvice,
      fields: (fields, draw) => fields.flatMap(own).map(draw),
    })}
    ${
      isKept
        ? nothing
        : html`<div class="actions no-print">
            <button
              type="button"
              class="primary pass-on"
              @click=${() => (form.draft.attempt() ? this.answered() : this.#owner.focus('#advice-summary'))}
            >
              ${say.next}
            </button>
          </div>`
    }`;
  }
}
