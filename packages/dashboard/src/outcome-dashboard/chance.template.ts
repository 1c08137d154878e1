import { html, nothing, type TemplateResult } from 'lit';
import { isGap, type ChanceFindings } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { chanceSentence } from '@draagkracht/base/words.js';
import { chanceOf } from './chance.view.js';
import type { ReadyDesk } from './desk.js';
import { effectTexts } from './effect.messages.js';
import { dashboardMessages } from './outcome-dashboard.messages.js';
import type { ShownCard } from './ready.template.js';
import type { Stage } from './start.template.js';

/** The steps of the chance of many figures, once they have been asked for. */
export interface ChanceActs {
  readonly open: () => void;
  readonly shown: (findings: ChanceFindings) => TemplateResult | typeof nothing;
}

const chanceTemplate = (findings: ChanceFindings, { language }: Stage, acts: ChanceActs): TemplateResult =>
  html`<li class="chance">
    ${chanceSentence(findings, language)}
    <details @toggle=${(event: Event) => (event.currentTarget as HTMLDetailsElement).open && acts.open()}>
      <summary>${effectTexts(language).chanceWorking}</summary>
      ${acts.shown(findings)}
    </details>
  </li>`;

/** What the figures cannot tell: always the last section (D§11.11). */
export function unknownTemplate(
  { dataset }: Pick<ReadyDesk, 'dataset'>,
  cards: readonly ShownCard[],
  stage: Stage,
  acts: ChanceActs,
): TemplateResult {
  const messages = dashboardMessages(stage.language);
  const hasFigures = ({ card }: ShownCard): boolean => card?.series.points.some(({ value }) => !isGap(value)) ?? false;
  const unknown = cards.filter((one) => !one.waiting && !hasFigures(one)).length;
  const chance = chanceOf(cards.flatMap((one) => (one.card && hasFigures(one) ? [one.card.series] : [])));
  const lines = [
    ...(unknown > 0 ? [messages.unknownGaps(unknown)] : []),
    ...(dataset.periods.length === 1 ? [messages.unknownOnePeriod] : []),
  ];
  if (lines.length === 0 && !chance) return html``;
  return html`<section class="unknown">
    ${heading(stage.level, messages.unknownTitle)}
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)} ${chance ? chanceTemplate(chance, stage, acts) : nothing}
    </ul>
  </section>`;
}
