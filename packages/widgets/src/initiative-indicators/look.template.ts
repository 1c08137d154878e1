import { html, nothing, type TemplateResult } from 'lit';
import { periodLabel, type Language, type Moment, type SmallNumberPolicy } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import {
  initiativeView,
  type IndicatorView,
  type InitiativeRecord,
  type MomentView,
  type Progress,
} from './initiative.view.js';
import { momentWord, progressWords, saidMeasure } from './initiative.words.js';
import { lookMessages } from './look.messages.js';

/** What the columns need besides the record. `today` is an ISO day. */
export interface LookPart {
  readonly language: Language;
  /** Level of the headings inside. */
  readonly level: number;
  readonly today: string;
  readonly policy: SmallNumberPolicy;
  /** Opens the measurements of a moment; absent where nobody may change anything. */
  readonly measure?: (moment: Moment) => void;
}

const place = (evidence: string): unknown =>
  /^https?:\/\//i.test(evidence) ? html`<a href=${evidence} rel="noreferrer">${evidence}</a>` : evidence;

/** What stands where nothing was measured. */
function openWords({ never, moment }: MomentView, progress: readonly Progress[], language: Language): string {
  const say = lookMessages[language];
  if (never) return say.never;
  const at = progress.find((one) => one.moment === moment);
  return at?.state === 'later' ? say.fromDay(periodLabel(at.day, language)) : say.notYet;
}

function momentRow(
  { indicator }: IndicatorView,
  view: MomentView,
  progress: readonly Progress[],
  { language, policy }: LookPart,
): TemplateResult {
  const said = saidMeasure(indicator, view, { language, policy });
  const say = lookMessages[language];
  return html`<div class="moment ${said ? '' : 'open'}">
    <dt>${momentWord(view.moment, language)}</dt>
    ${
      said
        ? html`<dd>
            <p class="figure">${said.figure}</p>
            ${said.change ? html`<p class="change">${said.change}</p>` : nothing}
            <p class="small">${said.more}${said.evidence ? html`, ${say.evidence}${place(said.evidence)}` : nothing}</p>
          </dd>`
        : html`<dd><p class="small">${openWords(view, progress, language)}</p></dd>`
    }
  </div>`;
}

function column(
  title: string,
  indicators: readonly IndicatorView[],
  progress: readonly Progress[],
  part: LookPart,
): TemplateResult {
  const { language, level } = part;
  return html`<div class="side">
    ${heading(level, title)}
    ${indicators.map(
      (one) =>
        html`<div class="indicator">
          ${heading(Math.min(level + 1, 6), html`<span class="nr">${one.indicator.number}.</span> ${one.indicator.label[language]}`)}
          <dl>${one.moments.map((moment) => momentRow(one, moment, progress, part))}</dl>
        </div>`,
    )}
  </div>`;
}

/** How far each moment is, with the button that opens it; a moment whose day has come asks for attention. */
function measurements(progress: readonly Progress[], { language, level, measure }: LookPart): TemplateResult {
  const say = lookMessages[language];
  const due = progress.filter(({ state }) => state === 'due');
  const button = ({ moment, state, filled }: Progress): TemplateResult | typeof nothing =>
    !measure || (state === 'later' && filled === 0)
      ? nothing
      : html`<button
          type="button"
          class="measure ${moment} ${state === 'due' ? 'primary' : ''}"
          @click=${() => measure(moment)}
        >
          ${state === 'due' ? say.fillIn : say.look}<span class="visually-hidden"
            >: ${momentWord(moment, language)}</span
          >
        </button>`;
  return html`${due.map(
      (one) =>
        html`<div class="message asks no-print">
          ${heading(level, say.dueTitle(momentWord(one.moment, language)))}
          <p>${say.dueSince(periodLabel(one.day, language), one.filled, one.of)}</p>
          <div class="actions">${button(one)}</div>
        </div>`,
    )}
    <div class="stack no-print">
      ${heading(level, say.progressTitle)}
      <ul class="progress">
        ${progress.map(
          (one) =>
            html`<li>
              <span>${progressWords(one, language)}</span>
              ${one.state === 'due' ? nothing : html`<span class="no-print">${button(one)}</span>`}
            </li>`,
        )}
      </ul>
    </div>`;
}

/** The initiative: what residents want, what is to be measured now, and two columns beside one another. */
export function initiativeLook({ data }: InitiativeRecord, part: LookPart): TemplateResult {
  const { language, level, today, policy } = part;
  const say = lookMessages[language];
  const { effectiveness, sustainability, progress } = initiativeView(data, today, policy);
  const where = [data.place, say.startedOn(periodLabel(data.startedOn, language))].filter((text) => text !== '');
  return html`<div class="initiative stack">
      <p class="goal-label">${say.goal}</p>
      <p class="goal">${data.ownGoal}</p>
      ${heading(level, data.name)}
      <p class="small">${where.join('. ')}.</p>
    </div>
    ${measurements(progress, part)}
    <div class="sides">
      ${column(say.aspects.effectiveness, effectiveness, progress, part)}
      ${column(say.aspects.sustainability, sustainability, progress, part)}
    </div>
    <div class="notes">
      <p class="quiet">${policy === 'intern' ? html`<strong>${say.internNote}</strong>` : say.publicNote}</p>
      ${say.notes.map((note) => html`<p class="quiet">${note}</p>`)}
    </div>`;
}
