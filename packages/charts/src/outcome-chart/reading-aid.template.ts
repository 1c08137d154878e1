import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { alsoStyled } from '@draagkracht/base/drawing.js';
import type { Language } from '@draagkracht/model';
import type { ChartInput } from './outcome-chart.input.js';
import type { ChartSeries } from './outcome-chart.series.js';
import { readingAidStyles } from './reading-aid.styles.js';
import { readingAidWords, type ReadingAidWords } from './reading-aid.words.js';

// Fetched when a chart has been drawn: the chart comes first, and what to mind about it after.

const list = (sentences: readonly string[]): TemplateResult =>
  html`<ul>
    ${sentences.map((text) => html`<li>${text}</li>`)}
  </ul>`;

/** The sentences, at most two in sight and the others behind a summary. */
export const aidTemplate = ({ title, shown, more, moreTitle }: ReadingAidWords): TemplateResult =>
  html`<div class="reading-aid" part="reading-aid">
    ${
      shown.length > 0
        ? html`<p class="reading-aid-title">${title}</p>
            ${list(shown)}`
        : nothing
    }
    ${
      more.length > 0
        ? html`<details class="more">
            <summary>${moreTitle}</summary>
            ${list(more)}
          </details>`
        : nothing
    }
  </div>`;

/** What to mind when reading a chart; nothing where nothing lies in wait. Its styles come with it. */
export function readingAidTemplate(
  host: LitElement,
  chart: ChartSeries,
  input: ChartInput,
  language: Language,
): TemplateResult | typeof nothing {
  const words =
    input.kind === 'series' && !chart.whole ? readingAidWords(chart, input.series, input.others, language) : undefined;
  if (!words) return nothing;
  alsoStyled(host, readingAidStyles);
  return aidTemplate(words);
}
