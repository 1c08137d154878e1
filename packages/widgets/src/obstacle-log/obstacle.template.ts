import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, obstacleStatuses, periodLabel, type Obstacle } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { deskMessages } from './desk.messages.js';
import type { ObstacleRecord } from './obstacle.view.js';
import { saidObstacle, type Saying } from './obstacle.words.js';

/** What the list needs besides the obstacles. */
export interface ListPart extends Saying {
  /** Level of the headings inside. */
  readonly level: number;
  readonly compact: boolean;
  /** The made-up name of a case of the budget; '' when the case was erased. */
  readonly pseudonymOf: (id: string) => string;
  /** What can be done with an obstacle; absent where nobody may change anything. */
  readonly below?: (record: ObstacleRecord) => unknown;
  /** What is seldom done with one. */
  readonly tools?: (record: ObstacleRecord) => unknown;
}

const labelled = (label: string, text: string): TemplateResult | typeof nothing =>
  text ? html`<p><strong>${label}:</strong> ${text}</p>` : nothing;

/** The answer that holds now. */
function answer({ answer: text, because }: Obstacle, answered: string, { language }: ListPart): unknown {
  if (!answered) return nothing;
  return html`<div class="answer-given">
    <p class="quiet">${answered}</p>
    ${text ? html`<p>${text}</p>` : nothing} ${labelled(deskMessages[language].because, because)}
  </div>`;
}

function earlier({ earlier: answers, status }: Obstacle, { language }: ListPart): unknown {
  if (answers.length === 0) return nothing;
  const say = deskMessages[language];
  return html`${status === 'open' && answers.at(-1)?.status === 'solved' ? html`<p>${say.backNote}</p>` : nothing}
    <p><strong>${say.earlierTitle}</strong></p>
    <ul>
      ${answers.map(
        (one) =>
          html`<li>
            <span class="quiet"
              >${say.earlierOf(nameOf(obstacleStatuses, one.status)[language], one.answeredBy, periodLabel(one.answeredOn, language))}</span
            >
            <p>${one.answer}</p>
            ${labelled(say.because, one.because)}
          </li>`,
      )}
    </ul>`;
}

/** Who met it when, and in which cases: only inside the organisation. */
function met({ times, cases }: Obstacle, { language, policy, pseudonymOf }: ListPart): unknown {
  if (policy !== 'intern') return nothing;
  const say = deskMessages[language];
  const day = (on: string): string => periodLabel(on, language);
  const list = (title: string, items: readonly string[]): unknown =>
    items.length === 0
      ? nothing
      : html`<p><strong>${title}</strong></p>
          <ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`;
  return html`${list(
    say.timesTitle,
    times.map(({ on, by }) => say.timesOf(day(on), by)),
  )}
  ${list(
    say.casesTitle,
    cases.map(({ id, on }) => say.caseOf(pseudonymOf(id) || say.caseGone, day(on))),
  )}`;
}

function more(record: ObstacleRecord, part: ListPart): TemplateResult | typeof nothing {
  const { data } = record;
  const { language, policy, compact, tools } = part;
  const say = deskMessages[language];
  const isInside = policy === 'intern';
  if (compact) return nothing;
  const minutes = data.minutesLost ?? 0;
  return html`<details class="more">
    <summary class="no-print">${say.more}<span class="visually-hidden">: ${data.title}</span></summary>
    <div class="stack">
      ${isInside ? labelled(say.example, data.example) : nothing} ${labelled(say.hurts, data.hurts)}
      ${isInside && minutes > 0 ? html`<p>${say.minutes(minutes * data.times.length, minutes)}</p>` : nothing}
      ${met(data, part)} ${earlier(data, part)} ${tools?.(record) ?? nothing}
    </div>
  </details>`;
}

/** Whether there is anything to unfold. */
const hasMore = ({ hurts, earlier: answers }: Obstacle, { policy, tools }: ListPart): boolean =>
  tools !== undefined || policy === 'intern' || hurts !== '' || answers.length > 0;

/** One obstacle: how long it waits first, then what was answered, and what can be done. */
export function obstacleItem(record: ObstacleRecord, part: ListPart): TemplateResult {
  const { language, level, compact, below } = part;
  const { data } = record;
  const say = deskMessages[language];
  const said = saidObstacle(data, part);
  return html`<li class="obstacle ${data.status}" id="obstacle-${record.id}">
    ${heading(level, data.title)}
    <p class="quiet">${said.kind} · ${said.level}${data.article ? html`. ${say.article(data.article)}` : nothing}</p>
    <p>
      <span class="status">${said.status}</span>
      ${said.waits ? html`<strong>${said.waits}.</strong>` : nothing}
      ${said.promise ? html`<span class=${said.isLate ? 'late' : ''}>${said.isLate ? html`<span aria-hidden="true">▲ </span>` : nothing}${said.promise}</span>` : nothing}
    </p>
    ${answer(data, said.answered, part)} ${compact ? nothing : html`<p class="quiet">${said.times}. ${said.who}</p>`}
    ${hasMore(data, part) ? more(record, part) : nothing} ${below?.(record) ?? nothing}
  </li>`;
}
