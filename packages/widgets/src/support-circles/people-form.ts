import { html, nothing, type TemplateResult } from 'lit';
import type { Circle, Field, SupportCircles, SupportPerson } from '@draagkracht/model';
import { newId, type DraftController } from '@draagkracht/base';
import type { ToolOwner } from '../shared/tool-desk.js';
import { roleOf } from './circles.words.js';
import { deskMessages, type CirclesDeskMessages } from './desk.messages.js';
import { numbered, type NumberedPerson } from './people.view.js';
import { looksLikeName } from './role-label.view.js';

type Draw = (field: Field) => TemplateResult;

const aboutHelp: ReadonlySet<string> = new Set(['load', 'backup']);

/**
 * What is asked about one person: which circle comes last, because somebody is added in one. How heavy it is and who takes over are asked
 * of who helps, and which help once somebody does.
 */
function asked(fields: readonly Field[], person: SupportPerson): readonly Field[] {
  const isHelper = person.direction === 'gets' || person.direction === 'both';
  const put = ({ name }: Field): boolean =>
    name === 'help'
      ? person.direction !== undefined || person.help.length > 0
      : isHelper || !aboutHelp.has(name) || person[name as 'load' | 'backup'] !== undefined;
  const [circle, rest] = [
    fields.filter(({ name }) => name === 'circle'),
    fields.filter(({ name }) => name !== 'circle'),
  ];
  return [...rest.filter(put), ...circle];
}

/** What changes the people of one draft: adding by circle, filling in one at a time, taking out, and of later who falls away. */
export class PeopleForm {
  readonly #owner: ToolOwner<SupportCircles>;
  readonly #draft: DraftController;
  readonly #prefix: string;
  readonly #isLater: boolean;
  #opened: string | undefined;

  constructor(owner: ToolOwner<SupportCircles>, draft: DraftController, prefix: string, isLater: boolean) {
    this.#owner = owner;
    this.#draft = draft;
    this.#prefix = prefix;
    this.#isLater = isLater;
  }

  /** Everybody in the draft. */
  get people(): readonly SupportPerson[] {
    return (this.#draft.values['people'] ?? []) as readonly SupportPerson[];
  }

  /** Closes what is filled in about one person. */
  close(): void {
    this.#opened = undefined;
  }

  get #say(): CirclesDeskMessages {
    return deskMessages[this.#owner.language()];
  }

  #path(at: number, name = ''): string {
    return `people.${at}.${name}`;
  }

  #open(key: string, at: number, field = 'roleLabel'): void {
    this.#opened = key;
    this.#owner.focus(`#${this.#prefix}-people-${at}-${field}`);
  }

  #add(circle: Circle): void {
    const key = newId();
    const at = this.people.length;
    this.#draft.add('people', { key, circle });
    this.#open(key, at);
  }

  #remove({ person, at }: NumberedPerson): void {
    this.#draft.remove('people', at);
    this.#opened = undefined;
    this.#owner.focus(`.add-${person.circle}`);
  }

  /** Somebody with something wrong is open too: the form says where to look. */
  #isOpen({ person, at }: NumberedPerson): boolean {
    const { refused, problems, blocked } = this.#draft;
    const wrong = [...problems.map(({ field }) => field), ...blocked];
    return this.#opened === person.key || (refused && wrong.some((path) => path.startsWith(this.#path(at))));
  }

  /** Roles to choose from while none was filled in: typing on a telephone is slow. */
  #suggestions({ person, at }: NumberedPerson): TemplateResult | typeof nothing {
    if (person.roleLabel.trim() !== '') return nothing;
    const choose = (role: string): void => {
      this.#draft.change(this.#path(at, 'roleLabel'), role);
      this.#owner.focus(`#${this.#prefix}-people-${at}-contact`);
    };
    return html`<div class="suggestions no-print" role="group" aria-label=${this.#say.suggest}>
      ${this.#say.roles[person.circle].map(
        (role) => html`<button type="button" class="suggest" @click=${() => choose(role)}>${role}</button>`,
      )}
    </div>`;
  }

  #fields(one: NumberedPerson, fields: readonly Field[], draw: Draw): TemplateResult {
    const { person, at } = one;
    const named = looksLikeName(person.roleLabel);
    return html`<div class="person-form no-print">
      ${asked(fields, person).map(
        (field) =>
          html`${draw({ ...field, name: this.#path(at, field.name) })}
          ${
            field.name === 'roleLabel'
              ? html`<div role="status">
                    ${named ? html`<p class="message name-like">${this.#say.noName}</p>` : nothing}
                  </div>
                  ${this.#suggestions(one)}`
              : nothing
          }`,
      )}
    </div>`;
  }

  /** What stands below one person: its fields when it is open, and what can be done. */
  below(one: NumberedPerson, fields: readonly Field[], draw: Draw): TemplateResult {
    const isOpen = this.#isOpen(one);
    return html`${isOpen ? this.#fields(one, fields, draw) : nothing} ${this.#actions(one, isOpen)}`;
  }

  #actions(one: NumberedPerson, isOpen: boolean): TemplateResult {
    const { person, at } = one;
    const which = html`<span class="visually-hidden">: ${roleOf(person, this.#owner.language())}</span>`;
    const button = (name: string, text: string, act: () => void): TemplateResult =>
      html`<button type="button" class="${name} ${name}-${at}" @click=${act}>${text}${which}</button>`;
    const close = (): void => {
      this.#opened = undefined;
      this.#owner.focus(`.edit-${at}`);
    };
    const isHousemate = !this.#isLater && !isOpen && person.circle === '1' && this.people.length === 1;
    return html`<div class="actions no-print">
      ${isOpen ? button('close', this.#say.close, close) : button('edit', this.#say.edit, () => this.#open(person.key, at))}
      ${
        this.#isLater
          ? button('falls', person.away ? this.#say.stays : this.#say.falls, () => this.#toggle(one))
          : nothing
      }
      ${isHousemate ? button('alone', this.#say.alone, () => this.#remove(one)) : nothing}
      ${isOpen ? button('remove', this.#say.remove, () => this.#remove(one)) : nothing}
    </div>`;
  }

  /** Of later: somebody falls away, or stays after all. It is no field of the form: it has a button of its own. */
  #toggle({ person, at }: NumberedPerson): void {
    const { away, ...rest } = person;
    this.#draft.change('people', this.people.with(at, away ? rest : { ...rest, away: true }));
  }

  /** The button that adds somebody to a circle; below it what was taken out of it, with the way back. */
  after(circle: Circle): TemplateResult {
    const isFull = this.people.length >= 24;
    return html`<div class="actions no-print">
      <button type="button" class="add add-${circle}" ?disabled=${isFull} @click=${() => this.#add(circle)}>
        ${this.#say.add}<span class="visually-hidden">: ${this.#say.rings[circle]}</span>
      </button>
    </div>`;
  }

  /** What is said about the list as a whole: it is full, somebody was taken out, there seem to be names in it. */
  notes(): TemplateResult {
    const { step } = this.#draft;
    const removed = step?.kind === 'removed' ? (step.item as SupportPerson | undefined) : undefined;
    const names = numbered(this.people).filter(({ person }) => looksLikeName(person.roleLabel)).length;
    return html`<div role="status" class="no-print">
        ${this.people.length >= 24 ? html`<p class="message">${this.#say.full}</p>` : nothing}
        ${names > 0 ? html`<p class="message">${this.#say.noNames(names)}</p>` : nothing}
        ${removed ? html`<p>${this.#say.removed(roleOf(removed, this.#owner.language()))}</p>` : nothing}
      </div>
      ${
        removed
          ? html`<div class="actions no-print">
              <button type="button" class="restore" @click=${() => this.#restore()}>${this.#say.restore}</button>
            </div>`
          : nothing
      }`;
  }

  #restore(): void {
    this.#draft.restore();
    this.#owner.focus('#people-form');
  }
}
