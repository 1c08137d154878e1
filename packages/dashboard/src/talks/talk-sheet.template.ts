import { html, nothing, type TemplateResult } from 'lit';
import {
  fieldsOf,
  interpretationSession,
  periodLabel,
  type InterpretationSession,
  type Language,
} from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { seriesSeen } from '../indicator/seen.view.js';
import type { SeenFigure } from './table.view.js';
import { talksMessages } from './talks.messages.js';
import { answeredIn, isFinished, type Agreement, type QuestionList } from './talks.view.js';

/** What a report is drawn with. */
export interface SheetStage {
  readonly language: Language;
  /** Level of the heading of the report. */
  readonly level: number;
  readonly regionLabel: string;
  /** It is of nobody: it says so. */
  readonly invented?: boolean;
}

/** Agreements with who, when, and what came of them. @param asked say also of what nobody looked back on that nobody did */
export function agreementsTemplate(
  agreements: readonly Agreement[],
  language: Language,
  asked = false,
): TemplateResult {
  const say = talksMessages.in(language);
  return html`<ol class="agreements">
    ${agreements.map(({ what, ownerRole, by, outcome, learned }) => {
      const came = outcome ? say.outcomes[outcome] : asked ? say.notAsked : '';
      return html`<li>
        <p><strong>${what}</strong></p>
        <p class="quiet">
          ${say.agreement(ownerRole, periodLabel(by, language))}${came ? html`: <strong>${came}</strong>` : nothing}
        </p>
        ${learned?.trim() ? html`<p>${say.learned(learned)}</p>` : nothing}
      </li>`;
    })}
  </ol>`;
}

const part = (title: string, { level }: SheetStage, content: unknown): TemplateResult =>
  html`<section class="part stack">${heading(Math.min(6, level + 1), title)} ${content}</section>`;

/** A figure as it was that day: the sentence that stood there, and the chart. */
const figure = (
  { indicatorId, chart }: SeenFigure,
  { region }: InterpretationSession,
  { language, level, regionLabel }: SheetStage,
): TemplateResult =>
  html`<li>
    ${heading(Math.min(6, level + 2), chart.label)}
    <p>${chart.sentence}</p>
    <dk-outcome-chart
      compact
      lang=${language}
      .headingLevel=${Math.min(6, level + 3)}
      .series=${seriesSeen({ indicatorId, region, seen: chart }, regionLabel)}
    ></dk-outcome-chart>
  </li>`;

const figures = (data: InterpretationSession, stage: SheetStage): TemplateResult | typeof nothing => {
  const { seen = [] } = data;
  if (seen.length === 0) return nothing;
  const title = talksMessages.in(stage.language).asTheyWere(periodLabel(data.heldOn, stage.language));
  return part(
    title,
    stage,
    html`<ul class="figures">
      ${seen.map((one) => figure(one, data, stage))}
    </ul>`,
  );
};

/** The label of a field, in a language: what was asked. */
const labels = new Map(fieldsOf(interpretationSession.schema).map(({ name, label }) => [name, label]));

function answers(data: InterpretationSession, stage: SheetStage): TemplateResult | typeof nothing {
  const { language } = stage;
  const lists = (['population', 'programme'] satisfies QuestionList[]).flatMap((list) => answeredIn(data, list));
  if (lists.length === 0) return nothing;
  return part(
    talksMessages.in(language).answered,
    stage,
    html`<dl>
      ${lists.map(
        ({ question, answer }) =>
          html`<div>
            <dt>${labels.get(question)?.[language]}</dt>
            <dd>${answer}</dd>
          </div>`,
      )}
    </dl>`,
  );
}

function readings(data: InterpretationSession, stage: SheetStage): TemplateResult | typeof nothing {
  const say = talksMessages.in(stage.language);
  const both = (['readingA', 'readingB'] as const).filter((name) => data[name].trim() !== '');
  if (both.length === 0) return nothing;
  return part(
    say.readingsPart,
    stage,
    html`<div class="beside">
      ${both.map((name) => {
        const who = data[`${name}From`];
        return html`<div class="reading">
          ${heading(Math.min(6, stage.level + 2), say[name])}
          <p>${data[name]}</p>
          ${who.trim() ? html`<p class="quiet">${say.saysWho(who)}</p>` : nothing}
        </div>`;
      })}
    </div>`,
  );
}

/** The report of a session on one sheet, with the figures as they were. What was not filled in is not there. */
export function talkSheet(data: InterpretationSession, stage: SheetStage): TemplateResult {
  const { language, level, regionLabel, invented } = stage;
  const say = talksMessages.in(language);
  return html`<article class="sheet">
    <header tabindex="-1">
      ${heading(level, data.title)}
      <p class="quiet">${say.held(periodLabel(data.heldOn, language), regionLabel)}</p>
      ${invented ? html`<p class="message">${say.invented}</p>` : nothing}
      ${isFinished(data) ? nothing : html`<p class="message">${say.notFinished}</p>`}
    </header>
    ${figures(data, stage)} ${answers(data, stage)} ${readings(data, stage)}
    ${data.agreed.trim() ? part(say.conclusion, stage, html`<p class="agreed">${data.agreed}</p>`) : nothing}
    ${data.agreements.length > 0 ? part(say.agreements, stage, agreementsTemplate(data.agreements, language)) : nothing}
    ${data.nextLook ? html`<p class="next-look">${say.lookAgain(periodLabel(data.nextLook, language))}</p>` : nothing}
  </article>`;
}
