import { html, nothing, type TemplateResult } from 'lit';
import { textIn, wordCount, type Language, type LensMark, type LensWord, type TextReading } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { deskMessages } from './desk.messages.js';
import { marksWords, shareWords } from './lens.words.js';
import { readingKey } from '../shared/reading-key.js';
import { markAfter, segmentsOf } from './segments.view.js';
import { questionFor } from './word-list.view.js';

/** A text with what the lens saw in it, and where it is shown. */
export interface ShownReading {
  readonly text: string;
  readonly reading: TextReading;
  readonly words: readonly LensWord[];
  readonly language: Language;
  readonly level: number;
  /** Keeps the ids of two readings on one page apart. */
  readonly prefix: string;
  /** The mark that has the one tab stop, from 0. */
  readonly at: number;
  /** Brings the focus to an id, and the tab stop to a mark. */
  readonly go: (id: string, mark: number) => void;
  /** Which questions are taken along; absent where none can be. */
  readonly chosen?: ReadonlySet<number>;
  readonly choose?: (mark: number, isTaken: boolean) => void;
}

/** The conclusion, in one sentence, how it was counted, and what a list of words cannot see. */
export function conclusion({ reading, language }: ShownReading): TemplateResult {
  const say = deskMessages[language];
  return html`<p class="conclusion">${shareWords(reading.counts, say)} ${marksWords(reading.marks.length, say)}</p>
    <p>${say.limit}</p>
    <details class="no-print">
      <summary>${say.howTitle}</summary>
      <p>${say.how}</p>
    </details>`;
}

/** A marked word: a link to its question. Its number and its line tell it apart, not its colour alone. */
function mark(shown: ShownReading, at: number, text: string): TemplateResult {
  const { prefix, reading, go, language } = shown;
  const say = deskMessages[language];
  const { kind } = reading.marks[at]!;
  const keyed = (event: KeyboardEvent): void => {
    const next = markAfter(readingKey(event), at, reading.marks.length);
    if (next === undefined) return;
    event.preventDefault();
    go(`${prefix}-mark-${next}`, next);
  };
  const clicked = (event: Event): void => {
    event.preventDefault();
    go(`${prefix}-question-${at}`, at);
  };
  return html`<a
    class="mark ${kind}"
    id="${prefix}-mark-${at}"
    href="#${prefix}-question-${at}"
    tabindex=${at === shown.at ? '0' : '-1'}
    @keydown=${keyed}
    @click=${clicked}
    >${text}<sup aria-hidden="true">${at + 1}</sup
    ><span class="visually-hidden" lang=${language}> (${say.question(at + 1)}: ${say.kinds[kind]})</span></a
  >`;
}

/** The text itself, as text: what somebody pasted is never read as a page. */
export function markedText(shown: ShownReading): TemplateResult {
  const { text, reading, language, level, prefix } = shown;
  const say = deskMessages[language];
  const pieces = segmentsOf(text, reading.marks).map((piece) =>
    piece.mark === undefined ? piece.text : mark(shown, piece.mark, piece.text),
  );
  return html`<section class="stack" aria-labelledby="${prefix}-shown">
    <div id="${prefix}-shown">${heading(level, say.textTitle)}</div>
    ${reading.marks.length > 0 ? html`<p class="quiet no-print">${say.textHelp}</p>` : nothing}
    <div class="text"><span class="pasted" lang="nl">${pieces}</span></div>
  </section>`;
}

/** What was marked, in the words of the text; of a long sentence how long it is. */
function markedWords(
  { text, reading, language }: ShownReading,
  { kind, from, to, sentence }: LensMark,
): TemplateResult {
  const whole = reading.sentences[sentence - 1];
  if (kind === 'long' && whole)
    return html`${deskMessages[language].longSentence(wordCount(text.slice(whole.from, whole.to)))}`;
  return html`<q lang="nl">${text.slice(from, to)}</q>`;
}

function question(shown: ShownReading, one: LensMark, at: number): TemplateResult {
  const { prefix, language, words, chosen, choose, go } = shown;
  const say = deskMessages[language];
  const back = (event: Event): void => {
    event.preventDefault();
    go(`${prefix}-mark-${at}`, at);
  };
  return html`<li id="${prefix}-question-${at}" tabindex="-1">
    <p class="asked">${textIn(questionFor(one.kind, one.word, words), language)}</p>
    <p class="quiet">
      ${markedWords(shown, one)} · ${say.kinds[one.kind]} · ${say.inSentence(one.sentence)}
      <span class="no-print"
        >·
        <a href="#${prefix}-mark-${at}" @click=${back}
          >${say.toText}<span class="visually-hidden">: ${say.question(at + 1)}</span></a
        ></span
      >
    </p>
    ${
      choose
        ? html`<label class="answer no-print"
            ><input
              type="checkbox"
              .checked=${chosen?.has(at) ?? false}
              @change=${(event: Event) => choose(at, (event.target as HTMLInputElement).checked)}
            /><span>${say.take}<span class="visually-hidden">: ${at + 1}</span></span></label
          >`
        : nothing
    }
  </li>`;
}

/** Every question in the order of the text, each with the way back to its word. */
export function questions(shown: ShownReading): TemplateResult | typeof nothing {
  const { reading, language, level, prefix } = shown;
  if (reading.marks.length === 0) return nothing;
  return html`<section class="stack" aria-labelledby="${prefix}-questions">
    <div id="${prefix}-questions">${heading(level, deskMessages[language].questionsTitle)}</div>
    <ol class="questions">
      ${reading.marks.map((one, at) => question(shown, one, at))}
    </ol>
  </section>`;
}
