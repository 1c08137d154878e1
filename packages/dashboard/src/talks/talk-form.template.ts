import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { periodLabel, sessionQuestions, type Field } from '@draagkracht/model';
import { draftNote, errorSummary, formField, heading } from '@draagkracht/base';
import { storyFor } from '../board/board.view.js';
import { goalsMessages } from '../goals/goals.messages.js';
import { regionName } from '../monitor/records.view.js';
import { agreementsTemplate } from './talk-sheet.template.js';
import { onTable, tableChoices, warningsFor, type OnTable } from './table.view.js';
import type { TalkForm } from './talk-form.js';
import { talksMessages, type TalksMessages } from './talks.messages.js';
import { questionLists } from './talks.view.js';

interface Drawing {
  readonly form: TalkForm;
  readonly say: TalksMessages;
  /** The field of this name. */
  readonly field: (name: string) => Field;
  readonly draw: (name: string) => TemplateResult;
}

function drawing(form: TalkForm): Drawing {
  const { part, owner } = form;
  const field = (name: string): Field => part.draft.fields.find((one) => one.name === name)!;
  return {
    form,
    say: talksMessages.in(owner.language()),
    field,
    draw: (name) => formField(field(name), part),
  };
}

const section = ({ form }: Drawing, name: string, title: string, content: unknown): TemplateResult =>
  html`<section class="part stack" aria-labelledby="talk-part-${name}">
    <div id="talk-part-${name}">${heading(form.owner.level() + 1, title)}</div>
    ${content}
  </section>`;

/** What was agreed at the session this one looks back on. */
function lastTime(d: Drawing): TemplateResult | typeof nothing {
  const { form, say } = d;
  const { monitor, language } = form.owner;
  const before = monitor.records?.sessions.find(({ id }) => id === form.values.follows);
  if (!before) return nothing;
  const { heldOn, agreed, agreements } = before.data;
  return section(
    d,
    'before',
    say.lastTime,
    html`<p>${say.lastAgreed(periodLabel(heldOn, language()))}</p>
      <blockquote>${agreed}</blockquote>
      ${agreements.length === 0 ? html`<p>${say.noneAgreed}</p>` : agreementsTemplate(agreements, language(), true)}`,
  );
}

/** A figure as it stands on the table. */
const figure = ({ indicator, series, waiting }: OnTable, { form, say }: Drawing): TemplateResult => {
  const { owner } = form;
  const level = Math.min(6, owner.level() + 2);
  const { records } = owner.monitor;
  const story = records && storyFor(records, indicator.id, form.values.region)?.data;
  return html`<li>
    ${
      series
        ? html`<dk-indicator-card
            compact
            lang=${owner.language()}
            .headingLevel=${level}
            .series=${series}
            .story=${story}
          ></dk-indicator-card>`
        : html`${heading(level, indicator.data.label)}
            <p class="quiet">${waiting ? say.loading : say.noFigures}</p>`
    }
  </li>`;
};

function table(d: Drawing): TemplateResult {
  const { form, say, field } = d;
  const { monitor, language } = form.owner;
  const { indicatorIds, region } = form.values;
  const choices = tableChoices(monitor, region);
  const cards = onTable(monitor, indicatorIds, region);
  const warnings = warningsFor(cards, language());
  return section(
    d,
    'table',
    say.tablePart,
    html`<p>${region ? say.regionOf(regionName(monitor.records?.datasets ?? [], region)) : say.noRegion}</p>
      ${
        choices.length === 0
          ? html`<p>${say.noIndicators}</p>`
          : html`<p class="quiet">${say.tableHelp}</p>
              ${formField({ ...field('indicatorIds'), options: choices }, form.part)}`
      }
      ${
        cards.length === 0
          ? nothing
          : html`<ul class="cards">
              ${repeat(
                cards,
                ({ indicator }) => indicator.id,
                (one) => figure(one, d),
              )}
            </ul>`
      }
      ${
        warnings.length === 0
          ? nothing
          : html`<div class="message warnings">
              <p><strong>${say.readRight}</strong></p>
              <ul>
                ${warnings.map((warning) => html`<li>${warning}</li>`)}
              </ul>
            </div>`
      }`,
  );
}

function questions(d: Drawing): TemplateResult {
  const { form, say, draw } = d;
  const lists = questionLists(form.values.indicatorIds, form.owner.monitor.records?.indicators ?? []);
  return section(
    d,
    'questions',
    say.questionsPart,
    html`<p class="quiet">${say.questionsHelp}</p>
      ${lists.map(
        (list) =>
          html`<div class="questions" role="group" aria-label=${say.questions[list]}>
            ${heading(form.owner.level() + 2, say.questions[list])} ${sessionQuestions[list].map(draw)}
          </div>`,
      )}`,
  );
}

function readings(d: Drawing): TemplateResult {
  const { say, draw } = d;
  return section(
    d,
    'readings',
    say.readingsPart,
    html`<p class="quiet">${say.readingsHelp}</p>
      <div class="beside">
        ${(['readingA', 'readingB'] as const).map(
          (name) =>
            html`<div class="stack" role="group" aria-label=${say[name]}>${draw(name)} ${draw(`${name}From`)}</div>`,
        )}
      </div>`,
  );
}

/** Outcomes are asked when their day has come, not here. */
const newAgreements = (field: Field): Field => ({
  ...field,
  item: (field.item ?? []).filter(({ name }) => name !== 'outcome' && name !== 'learned'),
});

const agreed = (d: Drawing): TemplateResult =>
  section(
    d,
    'agreed',
    d.say.agreedPart,
    html`${d.draw('agreed')} ${formField(newAgreements(d.field('agreements')), d.form.part)} ${d.draw('nextLook')}`,
  );

/** Somebody wants to go, and there is text that is not kept. */
const leaving = ({ form, say }: Drawing): TemplateResult | typeof nothing =>
  form.leaving
    ? html`<div class="message fault" id="leaving" role="group" aria-label=${say.leavingTitle} tabindex="-1">
        <p><strong>${say.leavingTitle}</strong></p>
        <div class="actions">
          <button type="button" class="primary keep-and-leave" @click=${() => void form.keepAndLeave()}>
            ${say.keepAndLeave}
          </button>
          <button type="button" class="drop" @click=${() => form.drop()}>${say.drop}</button>
          <button type="button" class="stay" @click=${() => form.stay()}>${say.stay}</button>
        </div>
      </div>`
    : nothing;

const buttons = ({ form, say }: Drawing): TemplateResult =>
  html`<div class="actions no-print">
    <button type="submit" class="primary finish">${say.finish}</button>
    <button type="button" class="keep" @click=${() => void form.keep()}>${say.keep}</button>
    <button type="button" class="leave" @click=${() => form.leave()}>${say.back}</button>
  </div>`;

/** The form of a session, in the order of the meeting. */
export function talkFormTemplate(form: TalkForm): TemplateResult {
  const d = drawing(form);
  const { say, draw } = d;
  const { language, level } = form.owner;
  const submit = (event: Event): void => {
    event.preventDefault();
    void form.finish();
  };
  return html`<form class="talk" novalidate autocomplete="off" @submit=${submit}>
    <div tabindex="-1" id="top">${heading(level(), form.about?.data.title ?? say.newTalk)}</div>
    ${form.isChangedElsewhere ? html`<p class="message">${goalsMessages.in(language()).elsewhere}</p>` : nothing}
    ${form.restored ? html`<p class="message restored">${say.restored}</p>` : nothing} ${errorSummary(form.part)}
    ${section(d, 'about', say.aboutPart, html`${draw('title')} ${draw('heldOn')}`)} ${lastTime(d)} ${table(d)}
    ${questions(d)} ${readings(d)} ${agreed(d)} ${leaving(d)}
    <p role="status" class="said">${form.said || nothing}</p>
    ${draftNote(form.typed.isKept, language())} ${buttons(d)}
  </form>`;
}
