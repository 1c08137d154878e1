import { html, nothing, type TemplateResult } from 'lit';
import { fieldsOf, periodLabel, supportCircles, type Field, type SupportCircles } from '@draagkracht/model';
import {
  alsoStyled,
  blankValues,
  DkExportEvent,
  download,
  heading,
  newId,
  recordOfDraft,
  WidthController,
} from '@draagkracht/base';
import { dueOf } from '../shared/due.view.js';
import { RecordForm } from '../shared/record-form.js';
import type { Signal, ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { Bringing } from './bringing.js';
import { circlesStyles } from './circles.styles.js';
import { circlesSentence } from './circles.words.js';
import { deskMessages, type CirclesDeskMessages } from './desk.messages.js';
import { exampleCircles } from './example.js';
import { laterOf } from './falls-away.view.js';
import { circlesLook, drawingAndList, fallsBlock, type Look } from './look.template.js';
import { PeopleForm } from './people-form.js';
import type { CirclesRecord } from './people.view.js';
import { setsOf, type CirclesSet } from './sets.view.js';
import { signalsOf } from './signals.view.js';
import { fileName, fileOf } from './take-along.view.js';

type FormName = 'now' | 'later' | 'back';
type Form = RecordForm<SupportCircles>;

const asked: Readonly<Record<FormName, readonly (keyof SupportCircles)[]>> = {
  now: ['people', 'ownContribution', 'nextWhat', 'nextWho', 'nextOn'],
  later: ['change', 'people'],
  back: ['nextOutcome', 'nextLearned'],
};

/** The circles themselves: what is kept, the forms for now, later and how a step went, and the way out and back as a file. */
export class CirclesDesk implements ToolDesk {
  readonly #owner: ToolOwner<SupportCircles>;
  readonly #forms: Readonly<Record<FormName, Form>>;
  readonly #people: Readonly<Record<'now' | 'later', PeopleForm>>;
  readonly #bringing: Bringing;
  readonly #width: WidthController;
  #open: FormName | undefined;
  #shown = '';
  #moment: 'now' | 'later' = 'now';
  #selected: string | undefined;
  #taken = '';

  constructor(owner: ToolOwner<SupportCircles>) {
    this.#owner = owner;
    this.#width = new WidthController(owner.element);
    this.#forms = { now: this.#form('now'), later: this.#form('later'), back: this.#form('back') };
    this.#people = {
      now: new PeopleForm(owner, this.#forms.now.draft, 'now', false),
      later: new PeopleForm(owner, this.#forms.later.draft, 'later', true),
    };
    this.#bringing = new Bringing(owner, (now) => this.#show(now.id));
    alsoStyled(owner.element, circlesStyles);
  }

  #form(name: FormName): Form {
    return new RecordForm<SupportCircles>(this.#owner, {
      type: supportCircles,
      prefix: name,
      asks: asked[name],
      record: (draft, about, making) =>
        recordOfDraft(draft, about, {
          ...making,
          type: supportCircles,
          records: this.#owner.stored.records,
          visibility: 'prive',
        }),
      saved: (record) => this.#saved(name, record),
      cancelled: () => this.#leave(),
    });
  }

  /** A form or a file is open. */
  get isOpen(): boolean {
    return this.#open !== undefined || this.#bringing.isOpen;
  }

  get #say(): CirclesDeskMessages {
    return deskMessages[this.#owner.language()];
  }

  get #sets(): readonly CirclesSet[] {
    return setsOf(this.#owner.stored.records);
  }

  get #set(): CirclesSet | undefined {
    return this.#sets.find(({ now }) => now.id === this.#shown) ?? this.#sets[0];
  }

  get #look(): Look {
    const { language, level, today, compact } = this.#owner;
    const { width } = this.#width;
    return {
      language: language(),
      level: level(),
      today: today(),
      compact: compact(),
      width: Math.max(240, width >= 896 ? width / 2 - 24 : width),
      selected: this.#selected,
      select: (key) => {
        this.#selected = this.#selected === key ? undefined : key;
        this.#owner.update();
      },
    };
  }

  /** What asks for attention: the questions, and a step whose day has come. */
  signals(): readonly Signal[] {
    const today = this.#owner.today();
    return this.#sets.flatMap(({ now }) => {
      const { nextOn, nextWhat, nextOutcome } = now.data;
      const due = dueOf(nextOn, today);
      const step = nextWhat !== '' && !nextOutcome && due !== 'later';
      return [
        ...signalsOf(now.data).map(({ code }) => ({ id: `${now.id} ${code}`, type: 'support-circles', code })),
        ...(step ? [{ id: now.id, type: 'review-due', code: due }] : []),
      ];
    });
  }

  /** Begins new circles, with somebody in the household. */
  start(): void {
    const blank = blankValues(fieldsOf(supportCircles.schema));
    const people = [{ key: newId(), roleLabel: this.#say.housemate, circle: '1', help: [] }];
    const today = this.#owner.today();
    this.#begin('now', { ...blank, moment: 'now', nowId: '', snapshotDate: today, people });
  }

  /** Asks for a file that was taken along before. */
  bring(): void {
    this.#open = undefined;
    this.#bringing.open();
  }

  #begin(name: FormName, values: Readonly<Record<string, unknown>>, edited?: CirclesRecord): void {
    const form = this.#forms[name];
    if (!form.draft.dirty || form.edited?.id !== edited?.id) form.begin(values, edited);
    this.#open = name;
    this.#taken = '';
    this.#owner.stored.last = undefined;
    this.#owner.focus(name === 'later' ? '#later-change' : name === 'back' ? '#back-nextOutcome' : '#people-form');
  }

  #leave(): void {
    for (const people of Object.values(this.#people)) people.close();
    this.#open = undefined;
    this.#owner.focus('#lead, .start');
  }

  #saved(name: FormName, record: CirclesRecord): void {
    this.#moment = name === 'later' ? 'later' : 'now';
    this.#show(record.data.moment === 'later' ? record.data.nowId : record.id);
  }

  #show(id: string): void {
    this.#shown = id;
    this.#taken = '';
    this.#leave();
  }

  /** What is in sight. */
  body(): unknown {
    if (this.#bringing.isOpen) return this.#bringing.template(this.#look);
    if (this.#open === 'back') return this.#back();
    if (this.#open) return this.#peopleForm(this.#open);
    const set = this.#set;
    return set ? this.#rest(set) : nothing;
  }

  #back(): TemplateResult {
    const set = this.#set;
    return this.#forms.back.template({
      title: html`${heading(this.#owner.level(), this.#say.askTitle)}
      ${set ? html`<p>${this.#say.step(set.now.data.nextWho, set.now.data.nextWhat)}</p>` : nothing}`,
      save: this.#say.saveBack,
    });
  }

  /** The list to fill in, with the drawing that follows. */
  #peopleForm(name: 'now' | 'later'): TemplateResult {
    const { draft } = this.#forms[name];
    const list = this.#people[name];
    const look = this.#look;
    const isLater = name === 'later';
    const drawn = (field: Field, draw: (field: Field) => TemplateResult): TemplateResult => {
      if (field.name !== 'people') return draw(field);
      const set = this.#set;
      return html`${isLater && set ? fallsBlock(set.now.data, { people: list.people }, look) : nothing} ${list.notes()}
      ${drawingAndList({ people: list.people }, look, {
        below: (one) => list.below(one, field.item ?? [], draw),
        after: (circle) => list.after(circle),
      })}`;
    };
    return this.#forms[name].template({
      title: html`<div class="block" id="people-form" tabindex="-1">
        ${heading(look.level, isLater ? this.#say.formLater : this.#say.formNow)}
        <p>${isLater ? this.#say.laterHelp : this.#say.hint}</p>
        <p class="lead" role="status">${circlesSentence({ people: list.people }, look.language)}</p>
      </div>`,
      fields: (fields, draw) => fields.map((field) => drawn(field, draw)),
    });
  }

  /** Circles that are kept, with what can be done. */
  #rest(set: CirclesSet): TemplateResult {
    const moment = set.later ? this.#moment : 'now';
    return html`<section class="stack">
      ${this.#due(set)} ${set.later ? this.#moments(moment) : nothing} ${circlesLook(set, moment, this.#look)}
      ${this.#taken ? html`<p class="message no-print" role="status">${this.#say.taken(this.#taken)}</p>` : nothing}
      ${this.#actions(set, moment)} ${this.#others(set)}
    </section>`;
  }

  /** A step whose day has come is asked after, first of all. */
  #due({ now }: CirclesSet): TemplateResult | typeof nothing {
    const { nextWhat, nextWho, nextOn, nextOutcome } = now.data;
    const due = dueOf(nextOn, this.#owner.today());
    if (nextWhat === '' || nextOutcome || due === 'later') return nothing;
    const language = this.#owner.language();
    return html`<div class="message no-print">
      <p>${this.#say.step(nextWho, nextWhat)} ${this.#say.by[due](periodLabel(nextOn, language))}</p>
      ${
        this.#owner.readonly()
          ? nothing
          : html`<div class="actions">
              <button type="button" class="ask" @click=${() => this.#begin('back', { ...now.data }, now)}>
                ${this.#say.ask}
              </button>
            </div>`
      }
    </div>`;
  }

  #moments(moment: 'now' | 'later'): TemplateResult {
    const choose = (next: 'now' | 'later'): void => {
      this.#moment = next;
      this.#owner.update();
    };
    return html`<div class="actions moments no-print" role="group" aria-label=${this.#say.moments}>
      ${(['now', 'later'] as const).map(
        (one) =>
          html`<button
            type="button"
            class="show-${one}"
            aria-pressed=${one === moment ? 'true' : 'false'}
            @click=${() => choose(one)}
          >
            ${this.#say[one]}
          </button>`,
      )}
    </div>`;
  }

  #actions({ now, later }: CirclesSet, moment: 'now' | 'later'): TemplateResult {
    const button = (name: string, text: string, act: () => void): TemplateResult =>
      html`<button type="button" class=${name} @click=${act}>${text}</button>`;
    const shown = moment === 'later' && later ? later : now;
    const edit = moment === 'later' && later ? this.#say.changeLater : this.#say.change;
    return html`<div class="actions no-print">
        ${button('print', this.#say.print, () => window.print())}
        ${button('take', this.#say.take, () => this.#take(later ? [now, later] : [now]))}
        ${
          this.#owner.readonly()
            ? nothing
            : html`${button('change', edit, () => this.#begin(moment, { ...shown.data }, shown))}
              ${later ? nothing : button('look-later', this.#say.look, () => this.#begin('later', { ...laterOf(now.data, now.id, this.#owner.today()) }))}
              ${moment === 'now' && later ? nothing : button('wipe', this.#say[moment === 'later' ? 'wipeLater' : 'wipeNow'], () => void this.#wipe(shown))}
              ${button('bring', this.#say.bring, () => this.bring())}
              ${button('again', this.#say.again, () => this.start())}`
        }
      </div>
      ${this.#owner.readonly() ? nothing : html`<p class="quiet no-print">${this.#say.kept}</p>`}`;
  }

  async #wipe({ id }: CirclesRecord): Promise<void> {
    if (await this.#owner.stored.remove(id)) this.#owner.focus('#act');
  }

  #take(records: readonly CirclesRecord[]): void {
    const name = fileName(this.#owner.today());
    download(fileOf(records), name);
    this.#taken = name;
    this.#owner.tell(new DkExportEvent('json', records.length));
    this.#owner.update();
  }

  /** Other circles that are kept here; without names they are told apart by their day and by how many there are. */
  #others({ now }: CirclesSet): TemplateResult | typeof nothing {
    const others = this.#sets.filter((one) => one.now.id !== now.id);
    if (others.length === 0) return nothing;
    const language = this.#owner.language();
    return html`<details class="no-print">
      <summary>${this.#say.earlier}</summary>
      <ul class="plain">
        ${others.map(
          ({ now: { id, data } }) =>
            html`<li>
              ${this.#say.made(periodLabel(data.snapshotDate, language))} ${circlesSentence(data, language)}
              <div class="actions">
                <button type="button" class="show-other" @click=${() => this.#show(id)}>
                  ${this.#say.show}<span class="visually-hidden">: ${periodLabel(data.snapshotDate, language)}</span>
                </button>
              </div>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  /** An invented example. */
  example(): TemplateResult {
    const { language, today } = this.#look;
    const data = exampleCircles(language, today);
    const now = { data } as CirclesRecord;
    return html`<section id="example" class="example no-print" aria-label=${this.#say.invented} tabindex="-1">
      <p class="tag">${this.#say.invented}</p>
      ${circlesLook({ now, later: undefined }, 'now', this.#look)}
    </section>`;
  }
}
