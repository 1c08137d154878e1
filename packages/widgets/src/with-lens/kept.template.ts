import { html, nothing, type TemplateResult } from 'lit';
import { periodLabel, textIn, type DkRecord, type Language, type LensReading, type LensWord } from '@draagkracht/model';
import { wordsButton } from './actions.template.js';
import { deskMessages } from './desk.messages.js';
import { marksWords, shareWords } from './lens.words.js';
import { questionFor } from './word-list.view.js';

/** A reading that is kept. */
export type Kept = DkRecord<LensReading>;

/** The readings, the latest first. */
export const latestFirst = (records: readonly Kept[]): readonly Kept[] => {
  const placeOf = ({ data, createdAt, id }: Kept): string => `${data.readOn} ${createdAt} ${id}`;
  return records.toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
};

/** How many questions the lens asked in a reading. */
export const asked = ({ counts }: LensReading): number =>
  counts['talk-about'] + counts.label + counts.passive + counts.long + counts.abbreviation;

/** What is kept of a text: its name, the counts, and the questions somebody took along. */
export function keptReading({ data }: Kept, words: readonly LensWord[], language: Language): TemplateResult {
  const say = deskMessages[language];
  return html`<p class="quiet">${periodLabel(data.readOn, language)}</p>
    <p><strong>${data.name}</strong></p>
    <p>${shareWords(data.counts, say)} ${marksWords(asked(data), say)}</p>
    ${data.intention ? html`<p class="said">${data.intention}</p>` : nothing}
    ${
      data.questions.length > 0
        ? html`<p class="quiet">${say.chosen}</p>
            <ul>
              ${data.questions.map(
                ({ kind, sentence, word }) =>
                  html`<li>
                    ${textIn(questionFor(kind, word, words), language)}
                    <span class="quiet"
                      >${word ? html`<q lang="nl">${word}</q>` : say.kinds[kind]} · ${say.inSentence(sentence)}</span
                    >
                  </li>`,
              )}
            </ul>`
        : nothing
    }`;
}

/** Everything that is kept of texts; what can be done is absent where nothing may be changed. */
export interface KeptTexts {
  readonly records: readonly Kept[];
  readonly words: readonly LensWord[];
  readonly language: Language;
  readonly isOpen: boolean;
  readonly acts?: {
    readonly again: () => void;
    readonly words: () => void;
    readonly remove: (one: Kept) => void;
  };
}

/** The texts that were read, the latest first: which it was, what can be done, and the list behind a line that folds. */
export function keptTexts({ records, words, language, isOpen, acts }: KeptTexts): TemplateResult {
  const say = deskMessages[language];
  const readings = latestFirst(records);
  const [latest] = readings;
  return html`${latest ? html`<p class="conclusion">${say.latest(latest.data.name)}</p>` : nothing}
    ${
      acts
        ? html`<div class="actions no-print">
            <button type="button" class="primary again" @click=${acts.again}>${say.other}</button>
            ${wordsButton(say, acts.words)}
          </div>`
        : nothing
    }
    <details ?open=${isOpen}>
      <summary>${say.keptTitle(readings.length)}</summary>
      <ol class="readings">
        ${readings.map(
          (one) =>
            html`<li>
              ${keptReading(one, words, language)}
              ${
                acts
                  ? html`<button type="button" class="remove no-print" @click=${() => acts.remove(one)}>
                      ${say.remove}<span class="visually-hidden">: ${one.data.name}</span>
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ol>
    </details>`;
}

/** Says so when the very same text was read before. */
export function sameText(records: readonly Kept[], hash: string, language: Language): TemplateResult | typeof nothing {
  const before = latestFirst(records).find(({ data }) => data.textHash === hash);
  if (!before) return nothing;
  const { name, readOn } = before.data;
  return html`<p class="quiet">${deskMessages[language].same(name, periodLabel(readOn, language))}</p>`;
}
