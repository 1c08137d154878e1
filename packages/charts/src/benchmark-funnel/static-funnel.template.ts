import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { picturesTemplate } from '../outcome-chart/static-chart.template.js';
import { staticMessages } from '../outcome-chart/messages.static.js';
import { rowsTemplate } from '../outcome-chart/table.template.js';
import type { ChartTable } from '../outcome-chart/table.words.js';
import { footTemplate, headTemplate } from './benchmark-funnel.template.js';
import type { FunnelWords } from './benchmark-funnel.words.js';
import { checklistTemplate } from './checklist.template.js';
import { funnelMessages } from './messages.js';

/** Everything a comparison made beforehand shows. */
export interface StaticFunnelParts {
  readonly words: FunnelWords;
  readonly level: number;
  /** The drawing for a page, and one for a telephone; empty where there is nothing to draw. */
  readonly pictures: readonly TemplateResult[];
  /** The own area stands out: then there is something to ask. */
  readonly isOutside: boolean;
  readonly table: ChartTable;
  readonly carried: string | undefined;
  /** Address of the figures as CSV. */
  readonly csv: string | undefined;
  readonly language: Language;
}

/** A comparison as a whole without script, in the order of the element that may take its place. */
export const staticFunnelTemplate = (parts: StaticFunnelParts): TemplateResult => {
  const { words, level, pictures, isOutside, table, carried, csv, language } = parts;
  const messages = funnelMessages.in(language);
  return html`<figure class="static funnel">
    ${headTemplate(words, level, [])} ${picturesTemplate(pictures)} ${footTemplate(words)}
    ${
      isOutside
        ? html`<details>
            <summary>${messages.checklist}</summary>
            ${checklistTemplate(language)}
          </details>`
        : nothing
    }
    <details>
      <summary>${messages.table}</summary>
      <div class="scroll">${rowsTemplate(table, table.count, carried ?? nothing)}</div>
      ${csv ? html`<p><a href=${csv} download>${staticMessages[language].download}</a></p>` : nothing}
    </details>
  </figure>`;
};
