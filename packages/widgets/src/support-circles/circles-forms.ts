import { html, nothing, type TemplateResult } from 'lit';
import { supportCircles, type Field, type KeptDraft, type SupportCircles } from '@draagkracht/model';
import { heading, recordOfDraft, type Values } from '@draagkracht/base';
import { RecordForm } from '../shared/record-form.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import { circlesSentence } from './circles.words.js';
import { deskMessages, type CirclesDeskMessages } from './desk.messages.js';
import { drawingAndList, fallsBlock, type Look } from './look.template.js';
import { PeopleForm } from './people-form.js';
import type { CirclesRecord } from './people.view.js';
import type { CirclesSet } from './sets.view.js';

/** The circles of now, those of later, and how a step went. */
export type FormName = 'now' | 'later' | 'back';

const asked: Readonly<Record<FormName, readonly (keyof SupportCircles)[]>> = {
  now: ['people', 'ownContribution', 'nextWhat', 'nextWho', 'nextOn'],
  later: ['change', 'people'],
  back: ['nextOutcome', 'nextLearned'],
};

/** Where the focus goes when a form opens. */
const first: Readonly<Record<FormName, string>> = {
  now: '#people-form',
  later: '#later-change',
  back: '#back-nextOutcome',
};

/** The three forms. What is filled in lives here, also while another is open. */
export class CirclesForms {
  /** The form that is open. */
  open: FormName | undefined;
  readonly #owner: ToolOwner<SupportCircles>;
  readonly #forms: Readonly<Record<FormName, RecordForm<SupportCircles>>>;
  readonly #people: Readonly<Record<'now' | 'later', PeopleForm>>;

  constructor(owner: ToolOwner<SupportCircles>, saved: (name: FormName, record: CirclesRecord) => void) {
    this.#owner = owner;
    const form = (name: FormName): RecordForm<SupportCircles> => this.#form(name, (record) => saved(name, record));
    this.#forms = { now: form('now'), later: form('later'), back: form('back') };
    this.#people = {
      now: new PeopleForm(owner, this.#forms.now.draft, 'now', false),
      later: new PeopleForm(owner, this.#forms.later.draft, 'later', true),
    };
  }

  #form(name: FormName, saved: (record: CirclesRecord) => void): RecordForm<SupportCircles> {
    const { stored, focus } = this.#owner;
    return new RecordForm<SupportCircles>(this.#owner, {
      type: supportCircles,
      prefix: name,
      asks: asked[name],
      record: (draft, about, making) =>
        recordOfDraft(draft, about, { ...making, type: supportCircles, records: stored.records, visibility: 'prive' }),
      saved,
      cancelled: () => {
        this.close();
        focus('#lead, .start');
      },
    });
  }

  /** Opens a form; one that is being filled in about the same circles stays as it is. */
  begin(name: FormName, values: Values, edited?: CirclesRecord): void {
    const form = this.#forms[name];
    const { draft } = form;
    const isOther = form.edited?.id !== edited?.id || draft.values['nowId'] !== values['nowId'];
    if (!draft.dirty || isOther) form.begin(values, edited);
    this.open = name;
    this.#owner.stored.last = undefined;
    this.#owner.focus(first[name]);
  }

  /** Goes on with what was typed and never saved. */
  resume(draft: KeptDraft): void {
    const name = (Object.keys(asked) as FormName[]).find((one) => one === draft.form);
    if (!name) return;
    this.#forms[name].resume(draft);
    this.open = name;
    this.#owner.focus(first[name]);
  }

  /** Closes what is open. */
  close(): void {
    for (const people of Object.values(this.#people)) people.close();
    this.open = undefined;
  }

  get #say(): CirclesDeskMessages {
    return deskMessages[this.#owner.language()];
  }

  /** The form that is open; `set` are the circles it is about, where there are any. */
  template(look: Look, set: CirclesSet | undefined): TemplateResult | typeof nothing {
    if (this.open === undefined) return nothing;
    return this.open === 'back' ? this.#back(set) : this.#around(this.open, look, set);
  }

  #back(set: CirclesSet | undefined): TemplateResult {
    return this.#forms.back.template({
      title: html`${heading(this.#owner.level(), this.#say.askTitle)}
      ${set ? html`<p>${this.#say.step(set.now.data.nextWho, set.now.data.nextWhat)}</p>` : nothing}`,
      save: this.#say.saveBack,
    });
  }

  /** The list to fill in, with the drawing that follows. */
  #around(name: 'now' | 'later', look: Look, set: CirclesSet | undefined): TemplateResult {
    const list = this.#people[name];
    const isLater = name === 'later';
    return this.#forms[name].template({
      title: html`<div class="block" id="people-form" tabindex="-1">
        ${heading(look.level, isLater ? this.#say.formLater : this.#say.formNow)}
        <p>${isLater ? this.#say.laterHelp : this.#say.hint}</p>
        <p class="lead" role="status">${circlesSentence({ people: list.people }, look.language)}</p>
      </div>`,
      fields: (fields, draw) =>
        fields.map((field) =>
          field.name === 'people'
            ? this.#list(list, field, draw, look, isLater ? set : undefined)
            : draw(isLater ? { ...field, required: true } : field),
        ),
    });
  }

  #list(
    list: PeopleForm,
    field: Field,
    draw: (field: Field) => TemplateResult,
    look: Look,
    before: CirclesSet | undefined,
  ): TemplateResult {
    const { people } = list;
    return html`${before ? fallsBlock(before.now.data, { people }, look) : nothing} ${list.notes()}
    ${drawingAndList({ people }, look, {
      below: (one) => list.below(one, field.item ?? [], draw),
      after: (circle) => list.after(circle),
    })}`;
  }
}
