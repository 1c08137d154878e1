import { html, nothing, type TemplateResult } from 'lit';
import { caseStatuses, nameOf, periodLabel, type Language, type SmallNumberPolicy } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { trackerMessages } from './tracker.messages.js';
import { nextDay, type BudgetRecord, type CaseRecord, type TrackerView } from './tracker.view.js';
import { alarmWords, askedBackWords, moneyWords, solvedWords, waitingWords } from './tracker.words.js';

/** What the overview needs to be drawn. */
export interface OverviewPart {
  readonly language: Language;
  readonly level: number;
  readonly compact: boolean;
  readonly policy: SmallNumberPolicy;
  /** Opens a request; absent where nothing can be opened. */
  readonly open?: ((record: CaseRecord) => void) | undefined;
}

/** How the money stands, in a bar and in words; the words come first. */
export function moneyTemplate(view: TrackerView, budget: BudgetRecord, part: OverviewPart): TemplateResult {
  const { language } = part;
  const { money } = view;
  const all = Math.max(1, money.availableCents, money.spentCents + money.promisedCents);
  const wide = (cents: number): string => ((cents / all) * 100).toFixed(2);
  const spent = Number(wide(money.spentCents));
  const alarm = alarmWords(view, language);
  return html`<p class="conclusion">${moneyWords(view, budget, language)}</p>
    <svg class="money" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="all" width="100" height="6"></rect>
      <rect class="promised" x=${spent} width=${wide(money.promisedCents)} height="6"></rect>
      <rect class="spent" width=${spent} height="6"></rect>
    </svg>
    ${
      alarm
        ? html`<div class="message alarm">
            ${alarm.what ? html`<p class="loud">${alarm.what}</p>` : nothing}
            <p>${alarm.why}</p>
          </div>`
        : nothing
    }`;
}

function caseLine(record: CaseRecord, text: string, { language, open }: OverviewPart): TemplateResult {
  const { pseudonym, what, goal } = record.data;
  const say = trackerMessages[language];
  return html`<li class="line">
    <div>
      <strong>${pseudonym}</strong> <span>${what || goal}</span>
      <p class="quiet">${text}</p>
    </div>
    ${
      open
        ? html`<button type="button" class="open-case no-print" @click=${() => open(record)}>
            ${say.open(pseudonym)}
          </button>`
        : nothing
    }
  </li>`;
}

type Lines = readonly (readonly [CaseRecord, string])[];

const section = (title: string, lines: Lines, part: OverviewPart): TemplateResult | typeof nothing =>
  lines.length === 0
    ? nothing
    : html`<section class="stack part">
        ${heading(part.level, title)}
        <ul class="lines">
          ${lines.map(([record, text]) => caseLine(record, text, part))}
        </ul>
      </section>`;

/** What is closed, folded away, each with the day its story goes. */
function closedTemplate(closed: readonly CaseRecord[], part: OverviewPart): TemplateResult | typeof nothing {
  const say = trackerMessages[part.language];
  const gone = ({ expiresAt }: CaseRecord): string =>
    expiresAt ? say.erasedOn(periodLabel(expiresAt.slice(0, 10), part.language)) : '';
  return closed.length === 0
    ? nothing
    : html`<details>
        <summary>${say.closedTitle(closed.length)}</summary>
        <ul class="lines">
          ${closed.map((record) => caseLine(record, gone(record), part))}
        </ul>
      </details>`;
}

/** What is open: what waits, what is asked back, what is not finished, what runs, and what is closed folded away. */
export function listsTemplate(view: TrackerView, budget: BudgetRecord, part: OverviewPart): TemplateResult {
  const { language, compact } = part;
  const say = trackerMessages[language];
  const status = ({ data }: CaseRecord): string => nameOf(caseStatuses, data.status)[language];
  const running = (record: CaseRecord): string => {
    const on = nextDay(record);
    return on === '' ? status(record) : `${status(record)}. ${say.lookBackOn(periodLabel(on, language))}`;
  };
  const isQuiet = view.waiting.length + view.askedBack.length + view.unfinished.length + view.running.length === 0;
  return html`${section(
    say.waitingTitle,
    view.waiting.map((one) => [one.record, waitingWords(one, budget.data.decisionHours, language)]),
    part,
  )}
  ${section(
    say.askedBackTitle,
    view.askedBack.map((one) => [one.record, askedBackWords(one, language)]),
    part,
  )}
  ${
    compact
      ? nothing
      : section(
          say.unfinishedTitle,
          view.unfinished.map((one) => [one, status(one)]),
          part,
        )
  }
  ${
    compact
      ? nothing
      : section(
          say.runningTitle,
          view.running.map((one) => [one, running(one)]),
          part,
        )
  }
  ${isQuiet ? html`<p>${say.nothing}</p>` : nothing} ${compact ? nothing : closedTemplate(view.closed, part)}`;
}

/** How much was solved without money, and whether this may be shown outside. */
export function solvedTemplate(view: TrackerView, { policy, language }: OverviewPart): TemplateResult {
  const words = solvedWords(view, policy, language);
  return html`${words ? html`<p>${words}</p>` : nothing}
  ${policy === 'intern' ? html`<p class="quiet internal">${trackerMessages[language].notPublic}</p>` : nothing}`;
}
