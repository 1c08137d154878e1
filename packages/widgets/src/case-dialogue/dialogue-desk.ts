import { html, nothing, type TemplateResult } from 'lit';
import type { CaseDialogue, DkRecord, KeptDraft } from '@draagkracht/model';
import { alsoStyled, newest } from '@draagkracht/base';
import { exampleFrame } from '../shared/example.template.js';
import { conclusionStyles } from '../shared/said.styles.js';
import type { ToolDesk } from '../shared/tool-desk.js';
import { AdviceTurns } from './advice-turns.js';
import {
  howMuch,
  lawPurposes,
  leavingNote,
  notKept,
  screenTitle,
  stepList,
  waysOut,
  type Part,
} from './conversation.template.js';
import { deskMessages } from './desk.messages.js';
import { deskStyles } from './desk.styles.js';
import { exampleDialogue } from './example.js';
import { screenForm } from './questions.template.js';
import { dialogueList } from './list.template.js';
import { ResultPage } from './result-page.js';
import { motivation } from './result.template.js';
import { ScreenForms, type DialogueOwner } from './screen-forms.js';
import {
  firstOf,
  firstOpen,
  missingFor,
  screens,
  shortScreens,
  type Answers,
  type DialoguePart,
} from './screens.view.js';

type Dialogue = DkRecord<CaseDialogue>;

/** The last question of the whole dialogue goes around. */
const last = screens.length - 1;

/**
 * The dialogue itself: one question at a time in the order of the test, each kept when it is answered; advice in turn; and what comes of it.
 * What is filled in lives here, and survives whatever happens to the element.
 */
export class DialogueDesk implements ToolDesk {
  readonly #owner: DialogueOwner;
  readonly #all: ScreenForms;
  readonly #short: ScreenForms;
  #forms: ScreenForms;
  readonly #turns: AdviceTurns;
  readonly #page: ResultPage;
  #open: 'nothing' | 'screen' | 'result' = 'nothing';
  #about: Dialogue | undefined;
  #at = 0;
  #leaving = false;
  #asked: DialoguePart | undefined;

  constructor(owner: DialogueOwner) {
    this.#owner = owner;
    alsoStyled(owner.element, conclusionStyles, deskStyles);
    const saved = (record: Dialogue, at: number): void => this.#saved(record, at);
    this.#all = new ScreenForms(owner, false, saved);
    this.#short = new ScreenForms(owner, true, saved);
    this.#forms = this.#all;
    this.#page = new ResultPage(owner, {
      change: (about) => this.#change(about),
      close: () => this.#stop(),
    });
    this.#turns = new AdviceTurns({
      form: this.#all.all[last]!,
      said: () => this.#forms.said,
      about: () => this.#about,
      focus: owner.focus,
      on: () => this.#show('result', '#result'),
    });
  }

  get isOpen(): boolean {
    return this.#open !== 'nothing';
  }

  get #kept(): boolean {
    return this.#owner.stored.status.mode !== 'none';
  }

  get #part(): Part {
    return { language: this.#owner.language(), level: this.#owner.level() };
  }

  start(): void {
    this.#begin(undefined, this.#owner.isShort() ? '#screen' : '#who-disciplines-0-role');
  }

  #begin(about: Dialogue | undefined, focus = '#screen'): void {
    const isSame = this.#forms.unsaved.length > 0 && this.#about?.id === about?.id;
    this.#leaving = false;
    if (!isSame) {
      this.#about = about;
      this.#forms = (about ? about.data.isShort : this.#owner.isShort()) ? this.#short : this.#all;
      this.#forms.begin(about);
      this.#at = about ? firstOpen(about.data) : 0;
    }
    this.#show('screen', focus);
  }

  /** Goes on with what was typed and never kept. */
  resume(draft: KeptDraft): void {
    const about = this.#owner.stored.records.find(({ id }) => id === draft.recordId);
    this.#forms = shortScreens.some(({ key }) => key === draft.form) ? this.#short : this.#all;
    const at = this.#forms.screens.findIndex(({ key }) => key === draft.form);
    if (at < 0) return;
    this.#about = about;
    this.#forms.begin(about, draft.values);
    this.#forms.all[at]!.resume(draft);
    this.#at = at;
    this.#show('screen', '#screen');
  }

  #show(open: 'nothing' | 'screen' | 'result', focus: string): void {
    this.#open = open;
    this.#asked = undefined;
    this.#owner.focus(focus);
  }

  #saved(record: Dialogue, at: number): void {
    this.#about = record;
    this.#owner.stored.last = undefined;
    this.#after(at);
  }

  #after(at: number): void {
    if (at + 1 < this.#forms.screens.length) this.#go(at + 1);
    else if (this.#forms === this.#all) this.#turns.answered();
    else this.#show('result', '#result');
  }

  /** On to a question, when the order lets it be asked; else it says what comes first. */
  readonly #go = (at: number): void => {
    const { part } = this.#forms.screens[at]!;
    this.#turns.leave();
    this.#leaving = false;
    if (missingFor(part, this.#forms.said).length > 0) {
      this.#asked = part;
      return this.#owner.update();
    }
    this.#at = at;
    this.#show('screen', '#screen');
  };

  readonly #goTo = (part: DialoguePart): void => this.#go(firstOf(part, this.#forms.screens));

  /** Asks everything, or only what decides; at the same step, with all that was filled in. */
  readonly #choose = (isShort: boolean): void => {
    const { part } = this.#forms.screens[this.#at]!;
    this.#forms = (isShort ? this.#short : this.#all).carry(this.#about, this.#forms);
    this.#at = firstOf(part, this.#forms.screens);
    this.#show('screen', '#screen');
  };

  /** Without keeping anything: on to the next question once this one is answered. */
  readonly #next = (): void => {
    const form = this.#forms.all[this.#at]!;
    if (!form.draft.attempt()) return this.#owner.focus(`#${this.#forms.screens[this.#at]!.key}-summary`);
    this.#after(this.#at);
  };

  /** Closes the dialogue; with text that is not kept it asks first. */
  readonly #stop = (): void => {
    this.#turns.leave();
    if (this.#forms.unsaved.length > 0 && this.#kept && !this.#leaving) {
      this.#leaving = true;
      return this.#owner.focus('#leaving');
    }
    this.#forms.end();
    this.#leaving = false;
    this.#show('nothing', '.go-on, .show-motivation, .start');
  };

  body(): unknown {
    if (this.#open === 'screen') return this.#screen();
    if (this.#open === 'result') return this.#result();
    const { stored, readonly, compact, focus } = this.#owner;
    const acts = {
      goOn: (about: Dialogue) => this.#begin(about),
      remove: ({ id }: Dialogue) => void stored.remove(id).then((isGone) => isGone && focus('#act')),
      again: () => this.start(),
    };
    return dialogueList(stored.records, this.#part, compact(), readonly() ? undefined : acts, (about) => {
      this.#about = about;
      this.#show('result', '#result');
    });
  }

  /** One question, with the list of steps above it. */
  #screen(): TemplateResult {
    const part = this.#part;
    const { said, isShort, unsaved } = this.#forms;
    const steps = {
      at: this.#forms.screens[this.#at]!.part,
      said,
      unsaved,
      asked: this.#asked,
      go: this.#goTo,
    };
    return html`<section class="desk stack">
      ${this.#turns.isGoing ? nothing : stepList(steps, part)}
      <div class="now stack">
        ${screenTitle(this.#at, said, part)}
        ${this.#at === 0 && !isShort ? howMuch(isShort, this.#choose, part) : nothing} ${this.#question(said, part)}
        ${this.#leaving ? leavingNote(unsaved, () => this.#goTo(unsaved[0]!), this.#stop, part) : nothing}
        ${waysOut(this.#at > 0 ? () => this.#go(this.#at - 1) : undefined, this.#stop, part)}
        ${isShort ? howMuch(isShort, this.#choose, part) : nothing}
      </div>
    </section>`;
  }

  #question(said: Answers, part: Part): TemplateResult {
    const { key } = this.#forms.screens[this.#at]!;
    if (key === 'advice') return this.#turns.template(part, this.#kept);
    return html`${key === 'value' ? lawPurposes(said, part) : nothing}
    ${screenForm(this.#forms.all[this.#at]!, said, part)} ${this.#kept ? nothing : notKept(this.#next, part)}`;
  }

  /** What came of it. */
  #result(): TemplateResult {
    const kept = newest(this.#about, this.#owner.stored.records) ?? this.#about;
    const said = this.#kept && kept ? kept.data : { ...kept?.data, ...this.#forms.said };
    return this.#page.template(kept, said, this.#part);
  }

  /** Back to the questions, from the first one on. */
  #change(about: Dialogue | undefined): void {
    if (about && this.#kept) this.#begin(about);
    this.#go(0);
  }

  example(): TemplateResult {
    const part = this.#part;
    return exampleFrame(
      deskMessages[part.language],
      motivation(exampleDialogue(part.language, this.#owner.today()), part),
    );
  }
}
