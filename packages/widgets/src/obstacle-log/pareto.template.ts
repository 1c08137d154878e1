import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language, Obstacle, SmallNumberPolicy } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { deskMessages } from './desk.messages.js';
import { paretoRows, paretoSentence } from './obstacle.words.js';
import { barSize, placeBars, type PlacedBar } from './pareto.geometry.js';
import { countedUnder, paretoOf, sharesFrom, type Pareto } from './pareto.series.js';

const { width, height } = barSize;

/** One bar: an outline, and lines across it when it belongs to the few. */
const drawn = (bar: PlacedBar | undefined): TemplateResult =>
  html`<svg
    class="bar"
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${bar && bar.width > 0 ? svg`<rect x="0.75" y="0.75" width=${Math.max(0.5, bar.width - 1.5)} height=${height - 1.5}></rect>` : nothing}
    ${bar?.hatches.map((x) => svg`<line x1=${x} x2=${x} y1="1" y2=${height - 1}></line>`)}
  </svg>`;

/** The cells of one row of the table; without parts where there is too little to speak of them. */
const cells = (head: string, [count, ...parts]: readonly (string | number)[], hasParts: boolean): TemplateResult =>
  html`<tr>
    <th scope="row">${head}</th>
    <td class="figure">${count}</td>
    ${hasParts ? parts.map((part) => html`<td class="figure">${part}</td>`) : nothing}
  </tr>`;

function table(pareto: Pareto, language: Language): TemplateResult {
  const say = deskMessages[language].pareto;
  const rows = paretoRows(pareto, language);
  const hasParts = rows.some(({ share }) => share !== '');
  const heads = [say.count[pareto.counted], ...(hasParts ? [say.share, say.cumulative] : [])];
  return html`<details class="as-table">
    <summary class="no-print">${say.asTable}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${say.kind}</th>
          ${heads.map((head) => html`<th scope="col" class="figure">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ kind, count, share, cumulative }) => cells(kind, [count, share, cumulative], hasParts))}
      </tbody>
      <tfoot>
        ${cells(say.total, [pareto.total, '', ''], hasParts)}
      </tfoot>
    </table>
  </details>`;
}

/** Which kinds are most in the way: a sentence, a list with bars, and the same as a table. */
export function paretoTemplate(
  obstacles: readonly Obstacle[],
  {
    language,
    level,
    policy,
  }: { readonly language: Language; readonly level: number; readonly policy: SmallNumberPolicy },
): TemplateResult {
  const { pareto: say } = deskMessages[language];
  const pareto = paretoOf(obstacles, countedUnder(policy));
  const bars = placeBars(pareto.kinds);
  return html`<section class="pareto stack">
    ${heading(level, say.title)}
    <p><strong>${paretoSentence(pareto, language)}</strong></p>
    <ul class="bars">
      ${paretoRows(pareto, language).map(({ kind, count }, at) =>
        count === 0
          ? nothing
          : html`<li><span>${kind}</span>${drawn(bars[at])}<span class="figure">${count}</span></li>`,
      )}
    </ul>
    <p class="quiet">
      ${say.counted[pareto.counted]} ${pareto.few ? say.key : nothing} ${pareto.total < sharesFrom ? nothing : say.rule}
    </p>
    ${table(pareto, language)}
  </section>`;
}
