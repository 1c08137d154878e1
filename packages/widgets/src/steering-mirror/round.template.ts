import { html, nothing, type TemplateResult } from 'lit';
import { mirrorCode, periodLabel, type Language, type SteeringMirror } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { deskMessages } from './desk.messages.js';
import type { MirrorFacts } from './facts.view.js';
import { othersOf, type MirrorRecord } from './mirror.view.js';
import { doneLines, promiseLines, promiseText, saidFacts } from './mirror.words.js';

/** What every part of a round needs. `today` is an ISO day. */
export interface RoundPart {
  readonly language: Language;
  readonly level: number;
  readonly today: string;
}

/** The facts of today, and beside them those of the day on which was chosen; each with what it means. */
export function factsTemplate(data: SteeringMirror, now: MirrorFacts, { language, level }: RoundPart): TemplateResult {
  const say = deskMessages[language].facts;
  const then = data.facts && data.facts.on !== now.on ? data.facts : undefined;
  const [old, fresh] = [
    then && saidFacts(then, data.takenPartOn, language),
    saidFacts(now, data.takenPartOn, language),
  ];
  const head = (text: string, on: string): TemplateResult =>
    html`<th scope="col">${text} <span class="quiet">${periodLabel(on, language)}</span></th>`;
  return html`<section class="facts stack">
    ${heading(level, say.title)}
    <table>
      <thead>
        <tr>
          <th scope="col">${say.fact}</th>
          ${then ? head(say.before, then.on) : nothing} ${head(say.now, now.on)}
        </tr>
      </thead>
      <tbody>
        ${fresh.map(
          ({ name, value, means }, at) =>
            html`<tr>
              <th scope="row">${name}<span class="means quiet">${means}</span></th>
              ${old ? html`<td data-head=${say.before}>${old[at]?.value}</td>` : nothing}
              <td data-head=${then ? say.now : nothing}><strong>${value}</strong></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** The promise to the team, first as it is read, then as a text to share. */
export function promiseTemplate(data: SteeringMirror, { language, level, today }: RoundPart): TemplateResult {
  const say = deskMessages[language].promise;
  return html`<section class="pledge stack">
    ${heading(level, say.title)} ${promiseLines(data, today, language).map((line) => html`<p>${line}</p>`)}
    <p class="quiet">${say.by(data.whose)}</p>
    <details class="no-print">
      <summary>${say.asText}</summary>
      <label class="field"
        ><span>${say.textLabel}</span>
        <textarea readonly rows="7" .value=${promiseText(data, language)}></textarea>
      </label>
    </details>
  </section>`;
}

/** What can be done while others answer. */
export interface OthersActing {
  readonly ask: () => void;
  readonly file: (event: Event) => void;
  readonly show: () => void;
  /** What came of the last file; '' when none was added. */
  readonly notice: string;
}

/** How many answered, how many are still needed, and the ways in which others can answer. */
export function othersTemplate(
  { id, data }: MirrorRecord,
  { ask, file, show, notice }: OthersActing,
  { language, level }: RoundPart,
): TemplateResult {
  const say = deskMessages[language];
  const { people, needed } = othersOf(data);
  return html`<section class="others stack">
    ${heading(level, say.othersTitle)}
    <p><strong>${say.people(people)}</strong> ${needed > 0 ? say.notYet(needed) : say.enough}</p>
    <div class="actions">
      <button type="button" class="${needed > 0 ? 'primary' : ''} ask-others" @click=${ask}>
        ${people === 0 ? say.askHere : say.askMore}
      </button>
      ${needed === 0 ? html`<button type="button" class="primary show-others" @click=${show}>${say.show}</button>` : nothing}
    </div>
    <p>${say.code(mirrorCode(id))}</p>
    <div class="field">
      <label for="counts-${id}">${say.addFile}</label>
      <input id="counts-${id}" class="counts" type="file" accept=".json,application/json" @change=${file} />
    </div>
    <p role="status">${notice}</p>
    ${
      needed > 0
        ? html`<details>
            <summary>${say.without}</summary>
            <p>${say.withoutNote}</p>
            <button type="button" class="without-others" @click=${show}>${say.without}</button>
          </details>`
        : nothing
    }
  </section>`;
}

/** Rounds that are done: what was promised, what came of it, and what was learned. */
export function doneTemplate(
  records: readonly MirrorRecord[],
  remove: ((record: MirrorRecord) => void) | undefined,
  { language, level }: RoundPart,
): TemplateResult | typeof nothing {
  if (records.length === 0) return nothing;
  const say = deskMessages[language];
  return html`<section class="stack">
    ${heading(level, say.doneTitle)}
    <ul class="done">
      ${records.map((record) => {
        const { data } = record;
        return html`<li>
          ${heading(level + 1, say.roundTitle(data.whose, data.round))}
          <p class="quiet">${periodLabel(data.lookedBackOn, language)}</p>
          ${doneLines(data, language).map((line) => html`<p>${line}</p>`)}
          ${data.learned ? html`<p>${say.learned(data.learned)}</p>` : nothing}
          ${
            remove
              ? html`<button type="button" class="remove no-print" @click=${() => remove(record)}>
                  ${say.remove}<span class="visually-hidden">: ${say.roundTitle(data.whose, data.round)}</span>
                </button>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </section>`;
}
