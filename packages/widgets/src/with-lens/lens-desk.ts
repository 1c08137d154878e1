import { html, nothing, type TemplateResult } from 'lit';
import {
  lensReading,
  lensWordsType,
  longestText,
  partsOf,
  periodLabel,
  readText,
  sha256,
  type KeptDraft,
  type LensReading,
  type LensWord,
  type TextReading,
} from '@draagkracht/model';
import { alsoStyled, formStyles, heading, recordOfDraft } from '@draagkracht/base';
import { RecordForm } from '../shared/record-form.js';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { deskMessages, type LensTexts } from './desk.messages.js';
import { deskStyles } from './desk.styles.js';
import { sampleText } from './example.js';
import { keptReading, latestFirst, type Kept } from './kept.template.js';
import { pasteForm } from './paste.template.js';
import { conclusion, markedText, questions, type ShownReading } from './reading.template.js';
import { keptWords, WordListForm } from './word-list-form.js';
import { wordsFrom } from './word-list.view.js';

type Open = 'nothing' | 'paste' | 'reading' | 'keep' | 'words';

/**
 * A text that is pasted, what the lens sees in it, and what is kept of earlier ones. The text lives in this object alone: no form, no
 * draft and no record ever holds it.
 */
export class LensDesk implements ToolDesk {
  readonly #owner: ToolOwner<LensReading>;
  readonly #keep: RecordForm<LensReading>;
  readonly #words: WordListForm;
  #open: Open = 'nothing';
  #text = '';
  #isMissing = false;
  /** Which part of the text is read, from 0; `undefined` while the parts are offered. */
  #part: number | undefined;
  #at = 0;
  #chosen: ReadonlySet<number> = new Set();
  #seen: { readonly text: string; readonly words: readonly LensWord[]; readonly reading: TextReading } | undefined;

  constructor(owner: ToolOwner<LensReading>) {
    this.#owner = owner;
    alsoStyled(owner.element, formStyles, deskStyles);
    this.#keep = new RecordForm<LensReading>(owner, {
      type: lensReading,
      prefix: 'keep',
      asks: ['name', 'intention'],
      record: (draft, about, making) =>
        recordOfDraft(draft, about, {
          ...making,
          type: lensReading,
          records: owner.stored.records,
          visibility: 'prive',
        }),
      saved: () => this.#forget('#act'),
      cancelled: () => this.#show(this.#text ? 'reading' : 'nothing', '.keep, .again, .start'),
    });
    this.#words = new WordListForm(owner, (focus) => this.#show(this.#text ? 'reading' : 'nothing', focus));
  }

  get isOpen(): boolean {
    return this.#open !== 'nothing';
  }

  get #say(): LensTexts {
    return deskMessages[this.#owner.language()];
  }

  get #parts(): readonly string[] {
    return partsOf(this.#text, longestText);
  }

  /** The text that is read: the whole, or the part that was chosen. */
  get #shownText(): string {
    return this.#parts[this.#part ?? 0] ?? '';
  }

  start(): void {
    this.#show('paste', '#lens-text');
  }

  resume(draft: KeptDraft): void {
    if (draft.type === lensWordsType) {
      this.#words.form.resume(draft);
      this.#open = 'words';
    } else {
      this.#keep.resume(draft);
      this.#open = 'keep';
    }
    this.#owner.update();
  }

  #show(open: Open, focus: string): void {
    this.#open = open;
    this.#owner.focus(focus);
  }

  #forget(focus: string): void {
    this.#text = '';
    this.#part = undefined;
    this.#chosen = new Set();
    this.#show('nothing', focus);
  }

  readonly #read = (event: Event): void => {
    event.preventDefault();
    this.#isMissing = this.#text.trim() === '';
    if (this.#isMissing) return this.#show('paste', '#lens-text');
    this.#part = undefined;
    if (this.#parts.length > 1) return this.#show('paste', '#split');
    this.#readPart(0);
  };

  #readPart(at: number): void {
    this.#part = at;
    this.#at = 0;
    this.#chosen = new Set();
    this.#show('reading', '#reading');
  }

  /** What the lens sees now; read again only when the text or the list is another. */
  #reading(text: string): { readonly words: readonly LensWord[]; readonly reading: TextReading } {
    const changes = keptWords(this.#owner.stored)?.data;
    const words = wordsFrom(changes);
    const isSame = this.#seen?.text === text && JSON.stringify(this.#seen.words) === JSON.stringify(words);
    if (!this.#seen || !isSame) this.#seen = { text, words, reading: readText(text, words) };
    return this.#seen;
  }

  #shown(text: string, prefix: string): ShownReading {
    return {
      text,
      ...this.#reading(text),
      language: this.#owner.language(),
      level: this.#owner.level() + 1,
      prefix,
      at: this.#at,
      go: (id, mark) => {
        this.#at = mark;
        this.#owner.focus(`#${id}`);
      },
    };
  }

  body(): unknown {
    if (this.#open === 'paste') return this.#pasting();
    if (this.#open === 'keep') return this.#keeping();
    if (this.#open === 'words') return this.#words.template();
    return this.#open === 'reading' ? this.#result() : this.#kept();
  }

  #pasting(): TemplateResult {
    return pasteForm({
      language: this.#owner.language(),
      level: this.#owner.level(),
      text: this.#text,
      isMissing: this.#isMissing,
      parts: this.#part === undefined && this.#text !== '' ? this.#parts : [],
      typed: (text) => {
        this.#text = text;
        this.#part = undefined;
        if (this.#isMissing) this.#owner.update();
        this.#isMissing = false;
      },
      read: this.#read,
      readPart: (at) => this.#readPart(at),
      sample: () => {
        this.#text = sampleText;
        this.#readPart(0);
      },
      cancel: () => this.#forget('.again, .start'),
    });
  }

  #result(): TemplateResult {
    const say = this.#say;
    const all = this.#parts.length;
    const shown: ShownReading = {
      ...this.#shown(this.#shownText, 'lens'),
      chosen: this.#chosen,
      choose: (mark, isTaken) => {
        this.#chosen = new Set([...this.#chosen, mark].filter((one) => one !== mark || isTaken));
        this.#owner.update();
      },
    };
    return html`<section class="stack" aria-label=${say.readingTitle}>
      <div id="reading" tabindex="-1">${heading(this.#owner.level(), say.readingTitle)}</div>
      ${this.#text === sampleText ? html`<p class="tag">${say.invented}</p>` : nothing}
      ${all > 1 ? html`<p>${say.part((this.#part ?? 0) + 1, all)}</p>` : nothing} ${this.#sameText()}
      ${conclusion(shown)} ${markedText(shown)} ${questions(shown)} ${this.#actions(all)}
    </section>`;
  }

  get #hash(): string {
    return sha256(new TextEncoder().encode(this.#shownText));
  }

  /** Says so when the very same text was read before. */
  #sameText(): TemplateResult | typeof nothing {
    const hash = this.#hash;
    const before = latestFirst(this.#owner.stored.records).find(({ data }) => data.textHash === hash);
    return before
      ? html`<p class="quiet">
          ${this.#say.same(before.data.name, periodLabel(before.data.readOn, this.#owner.language()))}
        </p>`
      : nothing;
  }

  #actions(all: number): TemplateResult {
    const say = this.#say;
    const others = this.#parts.map((_, at) => at).filter((at) => all > 1 && at !== this.#part);
    return html`<div class="actions no-print">
      <button type="button" class="primary keep" @click=${() => this.#beginKeeping()}>${say.keepTitle}</button>
      ${others.map(
        (at) =>
          html`<button type="button" class="read-part" @click=${() => this.#readPart(at)}>
            ${say.readPart(at + 1, all)}
          </button>`,
      )}
      <button type="button" class="change" @click=${() => this.#show('paste', '#lens-text')}>${say.change}</button>
      ${this.#wordsButton()}
      <button type="button" class="print" @click=${() => window.print()}>${say.print}</button>
      <button type="button" class="cancel" @click=${() => this.#forget('.again, .start')}>${say.cancel}</button>
    </div>`;
  }

  #wordsButton(): TemplateResult {
    const begin = (): void => {
      this.#words.begin();
      this.#show('words', '#words-own-add');
    };
    return html`<button type="button" class="words" @click=${begin}>${this.#say.words}</button>`;
  }

  /** Begins the form with everything that is kept but its name: hash, counts and the questions that were chosen. */
  #beginKeeping(): void {
    const { reading } = this.#reading(this.#shownText);
    this.#keep.begin({
      name: '',
      intention: '',
      readOn: this.#owner.today(),
      textHash: this.#hash,
      counts: reading.counts,
      questions: [...this.#chosen]
        .sort((a, b) => a - b)
        .flatMap((at) => reading.marks.slice(at, at + 1))
        .map(({ kind, sentence, word }) => ({ kind, sentence, word })),
    });
    this.#show('keep', '#keep-name');
  }

  #keeping(): TemplateResult {
    const say = this.#say;
    return this.#keep.template({
      title: html`${heading(this.#owner.level(), say.keepTitle)}
        <p>${say.keepHelp}</p>`,
      save: say.keep,
    });
  }

  async #remove({ id }: Kept): Promise<void> {
    if (await this.#owner.stored.remove(id)) this.#owner.focus('#act');
  }

  #kept(): TemplateResult {
    const say = this.#say;
    const language = this.#owner.language();
    const readings = latestFirst(this.#owner.stored.records);
    const words = wordsFrom(keptWords(this.#owner.stored)?.data);
    const isReadonly = this.#owner.readonly();
    const [latest] = readings;
    return html`${latest ? html`<p class="conclusion">${say.latest(latest.data.name)}</p>` : nothing}
      ${
        isReadonly
          ? nothing
          : html`<div class="actions no-print">
              <button type="button" class="primary again" @click=${() => this.start()}>${say.other}</button>
              ${this.#wordsButton()}
            </div>`
      }
      <details ?open=${!this.#owner.compact()}>
        <summary>${say.keptTitle(readings.length)}</summary>
        <ol class="readings">
          ${readings.map(
            (one) =>
              html`<li>
                ${keptReading(one, words, language)}
                ${
                  isReadonly
                    ? nothing
                    : html`<button type="button" class="remove no-print" @click=${() => this.#remove(one)}>
                        ${say.remove}<span class="visually-hidden">: ${one.data.name}</span>
                      </button>`
                }
              </li>`,
          )}
        </ol>
      </details>`;
  }

  example(): TemplateResult {
    const shown = { ...this.#shown(sampleText, 'example'), level: this.#owner.level() };
    const say = this.#say;
    return html`<section id="example" class="example no-print" aria-label=${say.invented} tabindex="-1">
      <p class="tag">${say.invented}</p>
      ${conclusion(shown)} ${markedText(shown)} ${questions(shown)}
    </section>`;
  }
}
