import { html, nothing, type TemplateResult } from 'lit';
import { fieldsOf, supportCircles, type KeptDraft, type SupportCircles } from '@draagkracht/model';
import {
  alsoStyled,
  blankValues,
  DkExportEvent,
  download,
  newId,
  WidthController,
  type Values,
} from '@draagkracht/base';
import { dueOf } from '../shared/due.view.js';
import { exampleFrame } from '../shared/example.template.js';
import type { Signal, ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { Bringing } from './bringing.js';
import { circlesStyles } from './circles.styles.js';
import { CirclesForms, type FormName } from './circles-forms.js';
import { deskMessages, type CirclesDeskMessages } from './desk.messages.js';
import { exampleCircles } from './example.js';
import { laterOf } from './falls-away.view.js';
import { circlesLook, type Look } from './look.template.js';
import type { CirclesRecord } from './people.view.js';
import { actions, dueNote, moments, otherSets, type CirclesActs } from './rest.template.js';
import { setsOf, type CirclesSet } from './sets.view.js';
import { signalsOf } from './signals.view.js';
import { fileName, fileOf } from './take-along.view.js';

/** The circles themselves: what is kept, the forms for now, later and how a step went, and the way out and back as a file. */
export class CirclesDesk implements ToolDesk {
  readonly #owner: ToolOwner<SupportCircles>;
  readonly #forms: CirclesForms;
  readonly #bringing: Bringing;
  readonly #width: WidthController;
  #shown = '';
  #moment: 'now' | 'later' = 'now';
  #selected: string | undefined;
  #taken = '';

  constructor(owner: ToolOwner<SupportCircles>) {
    this.#owner = owner;
    this.#width = new WidthController(owner.element);
    this.#forms = new CirclesForms(owner, (name, record) => this.#saved(name, record));
    this.#bringing = new Bringing(owner, (now) => this.#show(now.id));
    alsoStyled(owner.element, circlesStyles);
  }

  /** A form or a file is open. */
  get isOpen(): boolean {
    return this.#forms.open !== undefined || this.#bringing.isOpen;
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
    const { language, level, today, compact, meeting } = this.#owner;
    const { width, em } = this.#width;
    return {
      language: language(),
      level: level(),
      today: today(),
      compact: compact(),
      width: Math.max(240, width >= 56 * em ? width / 2 - 24 : width),
      scale: (em / 16) * (meeting() ? 1.4 : 1),
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

  /** Goes on with what was typed and never saved. */
  resume(draft: KeptDraft): void {
    this.#shown = String(draft.values['nowId'] || draft.recordId || '');
    this.#forms.resume(draft);
  }

  /** Asks for a file that was taken along before. */
  bring(): void {
    this.#forms.close();
    this.#bringing.open();
  }

  #begin(name: FormName, values: Values, edited?: CirclesRecord): void {
    this.#taken = '';
    this.#forms.begin(name, values, edited);
  }

  #saved(name: FormName, record: CirclesRecord): void {
    this.#moment = name === 'later' ? 'later' : 'now';
    this.#show(record.data.moment === 'later' ? record.data.nowId : record.id);
  }

  #show(id: string): void {
    this.#shown = id;
    this.#taken = '';
    this.#forms.close();
    this.#owner.focus('#lead, .start');
  }

  /** What is in sight. */
  body(): unknown {
    if (this.#bringing.isOpen) return this.#bringing.template(this.#look);
    if (this.#forms.open) return this.#forms.template(this.#look, this.#set);
    const set = this.#set;
    return set ? this.#rest(set) : nothing;
  }

  /** Circles that are kept, with what can be done. */
  #rest(set: CirclesSet): TemplateResult {
    const moment = set.later ? this.#moment : 'now';
    const look = this.#look;
    return html`<section class="stack">
      ${dueNote(set.now, look, this.#acts)} ${set.later ? moments(moment, look, this.#acts) : nothing}
      ${circlesLook(set, moment, look)}
      ${this.#taken ? html`<p class="message no-print" role="status">${this.#say.taken(this.#taken)}</p>` : nothing}
      ${actions(set, moment, look, this.#acts)}
      ${otherSets(
        this.#sets.filter(({ now }) => now.id !== set.now.id),
        look,
        this.#acts,
      )}
    </section>`;
  }

  readonly #acts: CirclesActs = {
    readonly: () => this.#owner.readonly(),
    ask: (now) => this.#begin('back', { ...now.data }, now),
    choose: (moment) => {
      this.#moment = moment;
      this.#owner.update();
    },
    change: (shown) => this.#begin(shown.data.moment, { ...shown.data }, shown),
    look: (now) => this.#begin('later', { ...laterOf(now.data, now.id, this.#owner.today()) }),
    take: (records) => this.#take(records),
    wipe: (shown) => void this.#wipe(shown),
    bring: () => this.bring(),
    again: () => this.start(),
    show: (id) => this.#show(id),
  };

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

  /** An invented example. */
  example(): TemplateResult {
    const { language, today } = this.#look;
    const data = exampleCircles(language, today);
    const now = { data } as CirclesRecord;
    return exampleFrame(this.#say, circlesLook({ now, later: undefined }, 'now', this.#look));
  }
}
