import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
// The cases stand with the tests that run them; this page lists the very same numbers.
import { leftOut, parityCases } from '../../test/parity/cases/index.js';
import { agrees, type ParityCase, type ParityRow } from '../../test/parity/parity-case.js';

const shown = (value: number): string => String(Number(value.toPrecision(10)));

const rowOf = (row: ParityRow): TemplateResult =>
  html`<tr>
    <th scope="row">${row.what}</th>
    <td>${shown(row.expected)}</td>
    <td>${shown(row.ours())}</td>
    <td>${row.tolerance === 0 ? 'exact' : `± ${shown(row.tolerance)}`}</td>
    <td>${row.deviation ? `differs: ${row.deviation}` : agrees(row) ? 'agrees' : 'does not agree'}</td>
  </tr>`;

const caseOf = ({ title, source, method, rows }: ParityCase): TemplateResult =>
  html`<section>
    <h2>${title}</h2>
    <p>Method: <code>${method}</code>. Published in: ${source}.</p>
    <div class="scroll" tabindex="0" role="group" aria-label=${title}>
      <table>
        <caption class="hidden">
          ${title}
        </caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Published</th>
            <th scope="col">Ours</th>
            <th scope="col">Precision</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(rowOf)}
        </tbody>
      </table>
    </div>
  </section>`;

const style = html`<style>
  .parity {
    font:
      1rem/1.5 system-ui,
      sans-serif;
    max-inline-size: 70rem;
  }
  .parity .scroll {
    overflow-x: auto;
  }
  .parity table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .parity th,
  .parity td {
    padding: 0.2em 1em 0.2em 0;
    border-block-end: 1px solid #6668;
    text-align: start;
    vertical-align: baseline;
  }
  .parity .hidden {
    position: absolute;
    clip-path: inset(50%);
  }
</style>`;

const rows = parityCases.flatMap((one) => one.rows);
const deviating = rows.filter(({ deviation }) => deviation !== undefined);

const list = (): TemplateResult =>
  html`${style}
    <div class="parity" lang="en">
      <h1>Published answers beside ours</h1>
      <p>
        ${rows.length} numbers of ${parityCases.length} published cases. ${rows.length - deviating.length} agree to the
        last digit that was printed; ${deviating.length} differ on purpose, each with its reason. The tests of the
        project run the same list.
      </p>
      ${parityCases.map(caseOf)}
      <h2>Left out, and why</h2>
      <ul>
        ${leftOut.map(({ what, why }) => html`<li>${what}: ${why}.</li>`)}
      </ul>
    </div>`;

const meta: Meta = { title: 'About/Parity', render: list };

export default meta;

/** Every published case with the number that was printed, ours, and any deviation with its reason. */
export const PublishedCases: StoryObj = {};
