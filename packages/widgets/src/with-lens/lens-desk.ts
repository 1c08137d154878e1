import { html, nothing, type TemplateResult } from 'lit';
import {
  lensReading,
  lensWordsType,
  readText,
  type KeptDraft,
  type LensReading,
  type LensWord,
} from '@draagkracht/model';
import { alsoStyled, formStyles, heading, recordOfDraft } from '@draagkracht/base';
import { exampleFrame } from '../shared/example.template.js';
import { RecordForm } from '../shared/record-form.js';
import { conclusionStyles } from '../shared/said.styles.js';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { keepLook, lensActions } from './actions.template.js';
import { deskMessages, type LensTexts } from './desk.messages.js';
import { deskStyles } from './desk.styles.js';
import { sampleText } from './example.js';
import { HeldText } from './held-text.js';
import { keptTexts, sameText, type Kept } from './kept.template.js';
import { pasteForm } from './paste.template.js';
import { conclusion, markedText, questions, type ShownReading } from './reading.template.js';
import { keptWords, WordListForm } from './word-list-form.js';
import { wordsFrom } from './word-list.view.js';

type Open = 'nothing' | 'paste' | 'reading' | 'keep' | 'words';

/** A text that is pasted, what the lens sees in it, and what is kept of earlier ones. */
export class LensDesk implements ToolDesk {
  readonly #owner: ToolOwner<LensReading>;
  readonly #keep: RecordForm<LensReading>;
  readonly #words: WordListForm;
  readonly #held = new HeldText();
  #open: Open = 'nothing';
  #isMissing = false;

  constructor(owner: ToolOwner<LensReading>) {
    this.#owner = owner;
    alsoStyled(owner.element, formStyles, conclusionStyles, deskStyles);
    const { stored } = owner;
    this.#keep = new RecordForm<LensReading>(owner, {
      type: lensReading,
      prefix: 'keep',
      asks: ['name', 'intention'],
      record: (draft, about, making) =>
        recordOfDraft(draft, about, { ...making, type: lensReading, records: stored.records, visibility: 'prive' }),
      saved: () => this.#forget('#act'),
      cancelled: () => this.#back('.keep, .again, .start'),
    });
    this.#words = new WordListForm(owner, (focus) => this.#back(focus));
  }

  get isOpen(): boolean {
    return this.#open !== 'nothing';
  }

  get #say(): LensTexts {
    return deskMessages[this.#owner.language()];
  }

  get #list(): readonly LensWord[] {
    return wordsFrom(keptWords(this.#owner.stored)?.data);
  }

  readonly start = (): void => this.#show('paste', '#lens-text');

  resume(draft: KeptDraft): void {
    const isList = draft.type === lensWordsType;
    (isList ? this.#words.form : this.#keep).resume(draft);
    this.#open = isList ? 'words' : 'keep';
    this.#owner.update();
  }

  #show(open: Open, focus: string): void {
    this.#open = open;
    this.#owner.focus(focus);
  }

  /** To the text that is being read, if there is one. */
  #back(focus: string): void {
    this.#show(this.#held.isEmpty ? 'nothing' : 'reading', focus);
  }

  #forget(focus: string): void {
    this.#held.text = '';
    this.#show('nothing', focus);
  }

  readonly #cancel = (): void => this.#forget('.again, .start');

  readonly #read = (event: Event): void => {
    event.preventDefault();
    this.#isMissing = this.#held.isEmpty;
    if (this.#isMissing) return this.#show('paste', '#lens-text');
    if (this.#held.parts.length > 1) return this.#show('paste', '#split');
    this.#readPart(0);
  };

  readonly #readPart = (at: number): void => {
    this.#held.read(at);
    this.#show('reading', '#reading');
  };

  readonly #typed = (text: string): void => {
    const offered = this.#held.parts.length;
    this.#held.text = text;
    if (this.#isMissing || offered !== this.#held.parts.length) this.#owner.update();
    this.#isMissing = false;
  };

  readonly #sample = (): void => {
    this.#held.text = sampleText;
    this.#readPart(0);
  };

  readonly #beginKeeping = (): void => {
    this.#keep.begin(this.#held.kept(this.#list, this.#owner.today()));
    this.#show('keep', '#keep-name');
  };

  readonly #openWords = (): void => {
    this.#words.begin();
    this.#show('words', '#words-own-add');
  };

  body(): unknown {
    if (this.#open === 'paste') return this.#pasting();
    if (this.#open === 'keep') return this.#keep.template(keepLook(this.#say, this.#owner.level()));
    if (this.#open === 'words') return this.#words.template();
    return this.#open === 'reading' ? this.#result() : this.#kept();
  }

  #pasting(): TemplateResult {
    const { text, parts } = this.#held;
    return pasteForm({
      language: this.#owner.language(),
      level: this.#owner.level(),
      text,
      isMissing: this.#isMissing,
      parts,
      typed: this.#typed,
      read: this.#read,
      readPart: this.#readPart,
      sample: this.#sample,
      cancel: this.#cancel,
    });
  }

  /** How a text is shown that was read: here, or as an example. */
  #shown(prefix: string, level: number): Omit<ShownReading, 'text' | 'reading'> {
    return {
      words: this.#list,
      language: this.#owner.language(),
      level,
      prefix,
      at: this.#held.at,
      go: (id, mark) => {
        this.#held.at = mark;
        this.#owner.focus(`#${id}`);
      },
    };
  }

  #result(): TemplateResult {
    const say = this.#say;
    const held = this.#held;
    const { length: parts } = held.parts;
    const part = held.part ?? 0;
    const shown: ShownReading = {
      ...this.#shown('lens', this.#owner.level() + 1),
      text: held.shown,
      reading: held.reading(this.#list),
      chosen: held.chosen,
      choose: (mark, isTaken) => {
        held.choose(mark, isTaken);
        this.#owner.update();
      },
    };
    return html`<section class="stack" aria-label=${say.readingTitle}>
      <div id="reading" tabindex="-1">${heading(this.#owner.level(), say.readingTitle)}</div>
      ${held.text === sampleText ? html`<p class="tag">${say.invented}</p>` : nothing}
      ${parts > 1 ? html`<p>${say.part(part + 1, parts)}</p>` : nothing}
      ${sameText(this.#owner.stored.records, held.hash, shown.language)} ${conclusion(shown)} ${markedText(shown)}
      ${questions(shown)}
      ${lensActions(say, {
        parts,
        part,
        keep: this.#beginKeeping,
        readPart: this.#readPart,
        change: this.start,
        words: this.#openWords,
        cancel: this.#cancel,
      })}
    </section>`;
  }

  #kept(): TemplateResult {
    const { readonly, compact, language, stored } = this.#owner;
    const remove = async ({ id }: Kept): Promise<void> => {
      if (await stored.remove(id)) this.#owner.focus('#act');
    };
    const acts = { again: this.start, words: this.#openWords, remove: (one: Kept) => void remove(one) };
    return keptTexts({
      records: stored.records,
      words: this.#list,
      language: language(),
      isOpen: !compact(),
      ...(!readonly() && { acts }),
    });
  }

  example(): TemplateResult {
    const words = this.#list;
    const shown = {
      ...this.#shown('example', this.#owner.level()),
      text: sampleText,
      reading: readText(sampleText, words),
    };
    return exampleFrame(this.#say, html`${conclusion(shown)} ${markedText(shown)} ${questions(shown)}`);
  }
}
