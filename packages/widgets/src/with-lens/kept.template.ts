import { html, nothing, type TemplateResult } from 'lit';
import { periodLabel, textIn, type DkRecord, type Language, type LensReading, type LensWord } from '@draagkracht/model';
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
