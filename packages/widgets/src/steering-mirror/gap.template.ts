import { html, nothing, type TemplateResult } from 'lit';
import type { Language, SteeringMirror } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { scaleKey, scaleRow } from '../shared/scale.template.js';
import { deskMessages } from './desk.messages.js';
import { gapsOf, type Gap } from './gap.view.js';
import { gapSentence, saidGap } from './mirror.words.js';

const scale = { least: 1, most: 4 } as const;

/** One behaviour: the picture, and the same in words. */
function item(gap: Gap, data: SteeringMirror, language: Language): TemplateResult {
  const { gap: say, good, bad } = deskMessages[language];
  const said = saidGap(gap, language);
  const { self, others } = gap;
  const example = data[`${gap.item}Example`] ?? '';
  const marks = {
    diamond: self,
    ring: others?.median,
    ...(others && { band: [others.low, others.high] as const }),
    isBeside: true,
  };
  return html`<li>
    <p><strong>${said.label}</strong> <span class="quiet">${gap.isGood ? good : bad}</span></p>
    ${scaleRow(scale, marks, say.ends)}
    <p>
      ${said.self ? say.self(said.self) : nothing} ${said.middle ? say.middle(said.middle) : nothing} ${said.most}
      ${said.difference ? html`<strong>${said.difference}</strong>` : nothing}
    </p>
    ${example ? html`<p class="quiet">${say.example}: ${example}</p>` : nothing}
  </li>`;
}

function table(gaps: readonly Gap[], language: Language): TemplateResult {
  const say = deskMessages[language].gap;
  return html`<details class="as-table">
    <summary class="no-print">${say.asTable}</summary>
    <div class="wide" role="group" tabindex="0" aria-label=${say.title}>
      <table>
        <thead>
          <tr>
            ${[say.item, say.you, say.othersMiddle, say.othersMost, say.difference].map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${gaps.map((gap) => {
            const { label, self, middle, most, difference } = saidGap(gap, language);
            return html`<tr>
              <th scope="row">${label}</th>
              <td>${self}</td>
              <td>${middle}</td>
              <td>${most}</td>
              <td>${difference}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** The own answers beside those of others: one sentence, then each behaviour, the largest difference first. There is no total. */
export function gapTemplate(
  data: SteeringMirror,
  { language, level }: { readonly language: Language; readonly level: number },
): TemplateResult {
  const say = deskMessages[language].gap;
  const gaps = gapsOf(data);
  return html`<section class="gaps stack">
    ${heading(level, say.title)}
    <p class="conclusion"><strong>${gapSentence(gaps, data.others?.people ?? 0, language)}</strong></p>
    ${
      gaps.every(({ others }) => !others)
        ? nothing
        : scaleKey([
            { mark: 'diamond', text: say.key.self },
            { mark: 'ring', text: say.key.others },
            { mark: 'band', text: say.key.band },
          ])
    }
    <ol class="gap-list">
      ${gaps.map((gap) => item(gap, data, language))}
    </ol>
    <p class="quiet">${say.rule}</p>
    ${table(gaps, language)}
  </section>`;
}
