import { html, nothing, svg, type TemplateResult } from 'lit';
import { alsoStyled, download, heading, type DkElement } from '@draagkracht/base';
import { readTheme } from '@draagkracht/base/theme.js';
import type { Language } from '@draagkracht/model';
import { reportMessages } from './report.messages.js';
import { reportStyles } from './report.styles.js';
import { probeText, probeWords, type ProbeRow, type ProbeWords } from './report.words.js';
import type { ThemeReading } from '@draagkracht/base/theme.js';

/** How the report is to be drawn. */
export interface ReportWishes {
  readonly language: Language;
  /** Only the sentence and what was mended. */
  readonly compact: boolean;
  /** Level of the heading above it. */
  readonly level: number;
  readonly again: () => unknown;
  /** The id of an element that was to be looked from and is not there; empty when it is. */
  readonly missing: string;
}

/**
 * Looks at the house style from the place of an element.
 * @returns `undefined` when there is nothing to be read there
 */
export async function reportOn(probe: DkElement, place: DkElement): Promise<ProbeReport | undefined> {
  alsoStyled(probe, reportStyles);
  const reading = await readTheme(place);
  return reading && new ProbeReport(probe, reading);
}

const swatch = ({ colour, background }: { colour: string; background: string }): TemplateResult =>
  html`<svg class="swatch" viewBox="0 0 40 22" aria-hidden="true">
    ${svg`<rect x="0.5" y="0.5" width="39" height="21" fill=${background}></rect>
    <text x="20" y="15" text-anchor="middle" fill=${colour}>Aa</text>`}
  </svg>`;

const rowTemplate = (row: ProbeRow): TemplateResult =>
  html`<li class="row">
    <strong>${row.title}</strong>
    <p class="found">
      ${row.swatch ? swatch(row.swatch) : nothing}
      ${row.name ? html`<code>${row.name}</code>` : nothing}${row.value ? html`<code>${row.value}</code>` : nothing}
    </p>
    <p class="why">${row.why}</p>
  </li>`;

/** One reading of a house style, as it is shown. */
export class ProbeReport {
  readonly reading: ThemeReading;
  readonly #host: DkElement;
  #told: 'copied' | 'asFile' | undefined;

  constructor(host: DkElement, reading: ThemeReading) {
    this.#host = host;
    this.reading = reading;
  }

  async #copy(words: ProbeWords, language: Language): Promise<void> {
    const text = probeText(words, language);
    try {
      await navigator.clipboard.writeText(text);
      this.#told = 'copied';
    } catch {
      download(text, 'huisstijl.txt', 'text/plain;charset=utf-8');
      this.#told = 'asFile';
    }
    this.#host.requestUpdate();
  }

  #inShort({ sentence, warnings, advice }: ProbeWords, { language, missing }: ReportWishes): TemplateResult {
    const notThere = missing ? [reportMessages[language].notThere(missing)] : [];
    return html`<p class="sentence" part="sentence" role="status">${sentence}</p>
      ${[...notThere, ...warnings].map((text) => html`<p class="message warnings">${text}</p>`)}
      ${
        advice.length > 0
          ? html`<ul class="advice">
              ${advice.map((text) => html`<li>${text}</li>`)}
            </ul>`
          : nothing
      }`;
  }

  #mended({ mended }: ProbeWords, { language, level }: ReportWishes): unknown {
    if (mended.length === 0) return nothing;
    return html`${heading(level + 1, reportMessages[language].mendedTitle)}
      <ul class="mended">
        ${mended.map(rowTemplate)}
      </ul>`;
  }

  #all({ about, groups }: ProbeWords, { language, level }: ReportWishes): TemplateResult {
    const say = reportMessages[language];
    return html`<dl class="about">
        ${about.map(
          ([term, text]) =>
            html`<dt>${term}</dt>
              <dd>${text}</dd>`,
        )}
      </dl>
      ${heading(level + 1, say.allTitle)}
      ${groups.map(
        ({ title, rows }) =>
          html`<details>
            <summary>${title}</summary>
            <ul class="rows">
              ${rows.map(rowTemplate)}
            </ul>
          </details>`,
      )}
      <p class="quiet">${say.unknown}</p>`;
  }

  /** Draws the report. */
  template(wishes: ReportWishes): TemplateResult {
    const { language, compact, again } = wishes;
    const say = reportMessages[language];
    const words = probeWords(this.reading, language);
    return html`<div class="report">
      ${this.#inShort(words, wishes)} ${this.#mended(words, wishes)} ${compact ? nothing : this.#all(words, wishes)}
      <div class="actions no-print">
        <button type="button" class="copy" @click=${() => this.#copy(words, language)}>${say.copy}</button>
        <button type="button" class="again" @click=${again}>${say.again}</button>
      </div>
      <p id="done" class=${this.#told ? 'message' : 'visually-hidden'} role="status">
        ${this.#told ? say[this.#told] : nothing}
      </p>
    </div>`;
  }
}
