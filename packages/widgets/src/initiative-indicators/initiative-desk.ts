import { html, type TemplateResult } from 'lit';
import type { Initiative, KeptDraft, Moment, SmallNumberPolicy } from '@draagkracht/model';
import { alsoStyled, DkExportEvent } from '@draagkracht/base';
import { agreedStyles } from '../shared/said.styles.js';
import type { Signal, ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { InitiativeForms } from './initiative-forms.js';
import type { InitiativeRecord } from './initiative.view.js';
import { example, initiativePage, picker, signalsOf } from './look.js';
import { initiativeLookStyles } from './look.styles.js';
import type { LookPart } from './look.template.js';

/** What the desk needs of the element it is part of. */
export interface InitiativeOwner extends ToolOwner<Initiative> {
  readonly policy: () => SmallNumberPolicy;
  /** The id of the initiative the page asks for; empty when it asks for none. */
  readonly asked: () => string;
}

/** The late half: the two columns, the forms of an initiative and of its figures, and an invented one. */
export class InitiativeDesk implements ToolDesk {
  isOpen = false;
  readonly #owner: InitiativeOwner;
  readonly #forms: InitiativeForms;
  /** The initiative that was picked. */
  #picked = '';

  constructor(owner: InitiativeOwner) {
    this.#owner = owner;
    this.#forms = new InitiativeForms({
      ...owner,
      saved: ({ id }) => {
        this.#picked = id;
        this.#close('#act');
      },
      cancelled: () => this.#close('.start'),
      turned: () => owner.focus('#figure'),
    });
    alsoStyled(owner.element, agreedStyles, initiativeLookStyles);
  }

  /** The initiative that is shown: the one that was picked, the one the page asks for, or the one that was changed last. */
  get #shown(): InitiativeRecord | undefined {
    const { records } = this.#owner.stored;
    const of = (id: string): InitiativeRecord | undefined => records.find((record) => record.id === id);
    return of(this.#picked) ?? of(this.#owner.asked()) ?? records[0];
  }

  start(): void {
    this.#open('#initiative-ownGoal', () => this.#forms.begin());
  }

  resume(draft: KeptDraft): void {
    this.isOpen = this.#forms.resume(draft);
  }

  signals(): readonly Signal[] {
    return signalsOf(this.#owner.stored.records, this.#owner.today());
  }

  example(): TemplateResult {
    return example(this.#part);
  }

  body(): unknown {
    const shown = this.#shown;
    if (this.isOpen || !shown) return this.#forms.template(this.#owner.level());
    const { readonly, stored } = this.#owner;
    const measure = (moment: Moment): void => this.#open('#figure', () => this.#forms.measure(shown, moment));
    const part = { ...this.#part, ...(readonly() ? {} : { measure }) };
    const pick = (id: string): void => {
      this.#picked = id;
      this.#owner.update();
    };
    return html`${picker(stored.records, shown, part, pick)} ${this.#page(shown, part)}`;
  }

  #page(record: InitiativeRecord, part: LookPart): TemplateResult {
    const { readonly, stored, tell, focus } = this.#owner;
    const actions = {
      start: () => this.start(),
      edit: () => this.#open('#initiative-ownGoal', () => this.#forms.begin(record)),
      remove: async () => {
        if (await stored.remove(record.id)) focus('#act');
      },
    };
    return initiativePage(record, part, readonly() ? undefined : actions, () => tell(new DkExportEvent('csv', 1)));
  }

  get #part(): Omit<LookPart, 'measure'> {
    const { language, level, today, policy } = this.#owner;
    return { language: language(), level: level(), today: today(), policy: policy() };
  }

  #open(focus: string, begin: () => void): void {
    begin();
    this.isOpen = true;
    this.#owner.stored.last = undefined;
    this.#owner.focus(focus);
  }

  #close(focus: string): void {
    this.isOpen = false;
    this.#owner.focus(focus);
  }
}
