import { html, nothing, type TemplateResult } from 'lit';
import { periodLabel } from '@draagkracht/model';
import { dueOf } from '../shared/due.view.js';
import { circlesSentence } from './circles.words.js';
import { deskMessages } from './desk.messages.js';
import type { Look } from './look.template.js';
import type { CirclesRecord } from './people.view.js';
import type { CirclesSet } from './sets.view.js';

/** Of which moment something is. */
type Moment = CirclesRecord['data']['moment'];

/** What can be done with circles that are kept. */
export interface CirclesActs {
  readonly readonly: () => boolean;
  /** Asks how the step went. */
  readonly ask: (now: CirclesRecord) => void;
  readonly choose: (moment: Moment) => void;
  readonly change: (shown: CirclesRecord) => void;
  /** Copies now to later. */
  readonly look: (now: CirclesRecord) => void;
  readonly take: (records: readonly CirclesRecord[]) => void;
  readonly wipe: (shown: CirclesRecord) => void;
  readonly bring: () => void;
  readonly again: () => void;
  readonly show: (id: string) => void;
}

/** A step whose day has come is asked after, first of all. */
export function dueNote(now: CirclesRecord, look: Look, acts: CirclesActs): TemplateResult | typeof nothing {
  const { nextWhat, nextWho, nextOn, nextOutcome } = now.data;
  const due = dueOf(nextOn, look.today);
  if (nextWhat === '' || nextOutcome || due === 'later') return nothing;
  const say = deskMessages[look.language];
  return html`<div class="message no-print">
    <p>${say.step(nextWho, nextWhat)} ${say.by[due](periodLabel(nextOn, look.language))}</p>
    ${
      acts.readonly()
        ? nothing
        : html`<div class="actions">
            <button type="button" class="ask" @click=${() => acts.ask(now)}>${say.ask}</button>
          </div>`
    }
  </div>`;
}

/** Now or later: one of them is in sight. */
export function moments(moment: Moment, { language }: Look, acts: CirclesActs): TemplateResult {
  const say = deskMessages[language];
  return html`<div class="actions moments no-print" role="group" aria-label=${say.moments}>
    ${(['now', 'later'] as const).map(
      (one) =>
        html`<button
          type="button"
          class="show-${one}"
          aria-pressed=${one === moment ? 'true' : 'false'}
          @click=${() => acts.choose(one)}
        >
          ${say[one]}
        </button>`,
    )}
  </div>`;
}

const button = (name: string, text: string, act: () => void): TemplateResult =>
  html`<button type="button" class=${name} @click=${act}>${text}</button>`;

/** What changes something. Now is wiped only when later is gone: later leads nowhere without it. */
function changes({ now, later }: CirclesSet, shown: CirclesRecord, look: Look, acts: CirclesActs): TemplateResult {
  const say = deskMessages[look.language];
  const isLater = shown === later;
  const mayWipe = isLater || !later;
  return html`${button('change', isLater ? say.changeLater : say.change, () => acts.change(shown))}
  ${later ? nothing : button('look-later', say.look, () => acts.look(now))} ${button('bring', say.bring, acts.bring)}
  ${button('again', say.again, acts.again)}
  ${mayWipe ? button('wipe', isLater ? say.wipeLater : say.wipeNow, () => acts.wipe(shown)) : nothing}`;
}

/** What can be done with the circles in sight. */
export function actions(set: CirclesSet, moment: Moment, look: Look, acts: CirclesActs): TemplateResult {
  const { now, later } = set;
  const say = deskMessages[look.language];
  const shown = moment === 'later' && later ? later : now;
  return html`<div class="actions no-print">
      ${button('print', say.print, () => window.print())}
      ${button('take', say.take, () => acts.take(later ? [now, later] : [now]))}
      ${acts.readonly() ? nothing : changes(set, shown, look, acts)}
    </div>
    ${acts.readonly() ? nothing : html`<p class="quiet no-print">${say.kept}</p>`}`;
}

/** Other circles that are kept here; without names they are told apart by their day and by how many there are. */
export function otherSets(
  others: readonly CirclesSet[],
  { language }: Look,
  acts: CirclesActs,
): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  const say = deskMessages[language];
  return html`<details class="no-print">
    <summary>${say.earlier}</summary>
    <ul class="plain">
      ${others.map(({ now: { id, data } }) => {
        const day = periodLabel(data.snapshotDate, language);
        return html`<li>
          ${say.made(day)} ${circlesSentence(data, language)}
          <div class="actions">
            <button type="button" class="show-other" @click=${() => acts.show(id)}>
              ${say.show}<span class="visually-hidden">: ${day}</span>
            </button>
          </div>
        </li>`;
      })}
    </ul>
  </details>`;
}
