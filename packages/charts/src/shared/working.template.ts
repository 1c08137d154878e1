import { html, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { download } from '@draagkracht/base';
import { workingMessages, type WorkingMessages } from './messages.working.js';
import type { SaidStep, WorkingWords } from './working.words.js';

// Fetched when somebody asks how a judgement was reached.

const stepTemplate = ({ word, formula, numbers, result }: SaidStep, language: Language): TemplateResult =>
  html`<li>
    <p>${word}</p>
    <p class="formula">${formula}</p>
    <dl>
      ${numbers.map(
        ({ name, text }) =>
          html`<dt>${name}</dt>
            <dd>${text}</dd>`,
      )}
      <dt class="outcome">${workingMessages[language].result}</dt>
      <dd class="outcome">${result}</dd>
    </dl>
  </li>`;

/** Where a page may not write to the clipboard, as in a frame, the text comes as a file. The mark at its front tells Excel that it is UTF-8. */
async function handedOver(csv: string, { copied, saved }: WorkingMessages): Promise<string> {
  try {
    await navigator.clipboard.writeText(csv);
    return copied;
  } catch {
    download(`\uFEFF${csv}`, 'reken-na.csv', 'text/csv');
    return saved;
  }
}

/** Copies, and says in the line beside the button what became of it. */
async function copy(button: HTMLElement, csv: string, messages: WorkingMessages): Promise<void> {
  const told = await handedOver(csv, messages);
  const said = button.nextElementSibling;
  if (said) said.textContent = told;
}

/**
 * The steps of a sum with their numbers, the method, and a button that copies all numbers.
 * @param isOfFigures the sum made the figures themselves, and no judgement.
 */
export function workingTemplate(words: WorkingWords, language: Language, isOfFigures = false): TemplateResult {
  const messages = workingMessages[language];
  const pressed = (event: Event): void => void copy(event.currentTarget as HTMLElement, words.csv, messages);
  return html`<p>${isOfFigures ? messages.introOfFigures : messages.intro}</p>
    <ol class="working">
      ${words.steps.map((step) => stepTemplate(step, language))}
    </ol>
    <p class="quiet">${words.method}</p>
    <p class="copy no-print">
      <button type="button" @click=${pressed}>${messages.copy}</button><span role="status"></span>
    </p>`;
}
