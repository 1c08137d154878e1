import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import {
  addedTally,
  badSteering,
  goodSteering,
  noTally,
  steeringAnswers,
  tallyOf,
  type Language,
  type Named,
  type SteeringAnswer,
  type SteeringItem,
  type SteeringTally,
} from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { InTurn } from '../shared/in-turn.js';
import { deskMessages } from './desk.messages.js';

/** What the going round needs of the mirror. */
export interface OthersOptions {
  /** Draws, and brings the focus there. */
  readonly focus: (selector: string) => void;
  readonly update: () => void;
  /** Everybody had a turn. */
  readonly ended: (tally: SteeringTally) => void;
}

/** How it is drawn. */
export interface OthersLook {
  readonly language: Language;
  readonly level: number;
  /** Whose mirror it is; '' when that is not known here. */
  readonly whose: string;
}

/**
 * Others answer in turn on this device. What somebody answered is added to the counts the moment the device is handed on, and exists nowhere
 * else; until then it is in memory only and no draft of it is kept.
 */
export class Others {
  readonly #options: OthersOptions;
  readonly #turns: InTurn;
  #tally = noTally();
  #answers: Partial<Record<SteeringItem, SteeringAnswer>> = {};
  #turn = 0;

  constructor(options: OthersOptions) {
    this.#options = options;
    this.#turns = new InTurn({
      count: () => this.#tally.people,
      begin: () => {
        this.#answers = {};
        this.#turn++;
      },
      end: () => options.ended(this.#tally),
      focus: options.focus,
      first: '#turn-frames-1',
    });
  }

  /** How many answered in this going round. */
  get people(): number {
    return this.#tally.people;
  }

  /** Begins to go round; with `more` the counts of this going round stay. */
  start(more = false): void {
    if (!more) this.#tally = noTally();
    this.#turns.start();
  }

  /** What was answered here goes. */
  forget(): void {
    this.#tally = noTally();
    this.#answers = {};
    this.#turns.leave();
  }

  /** The screen of this moment. */
  template(look: OthersLook): TemplateResult | typeof nothing {
    const { language, level } = look;
    return this.#turns.template({ language, level, form: () => keyed(this.#turn, this.#form(look)) });
  }

  /** Somebody is done. Who skipped everything is not counted. */
  readonly #done = (event: Event): void => {
    event.preventDefault();
    if (Object.keys(this.#answers).length > 0) this.#tally = addedTally(this.#tally, tallyOf(this.#answers));
    this.#answers = {};
    this.#turns.done();
  };

  #choose(item: SteeringItem, answer: SteeringAnswer | undefined): void {
    const { [item]: _taken, ...rest } = this.#answers;
    this.#answers = answer === undefined ? rest : { ...rest, [item]: answer };
    this.#options.update();
  }

  #question({ value: item, label }: Named<SteeringItem>, language: Language): TemplateResult {
    const answer = (value: SteeringAnswer | undefined, text: string): TemplateResult =>
      html`<label class="answer">
        <input
          id="turn-${item}-${value ?? '0'}"
          type="radio"
          name="turn-${item}"
          .checked=${this.#answers[item] === value}
          @change=${() => this.#choose(item, value)}
        />
        <span>${text}</span>
      </label>`;
    return html`<fieldset class="field">
      <legend>${label[language]}</legend>
      <div class="answers">
        ${steeringAnswers.map((one) => answer(one.value, one.label[language]))}
        ${answer(undefined, deskMessages[language].turn.skip)}
      </div>
    </fieldset>`;
  }

  #form({ language, level, whose }: OthersLook): TemplateResult {
    const say = deskMessages[language];
    return html`<form part="form" class="one-turn" autocomplete="off" @submit=${this.#done}>
      ${heading(level, say.turn.title(whose || say.turn.anyone))}
      <p>${say.turn.intro}</p>
      ${heading(level + 1, say.good)} ${goodSteering.map((one) => this.#question(one, language))}
      ${heading(level + 1, say.bad)} ${badSteering.map((one) => this.#question(one, language))}
      <div class="actions"><button type="submit" class="primary hand-on">${say.turn.done}</button></div>
    </form>`;
  }
}
