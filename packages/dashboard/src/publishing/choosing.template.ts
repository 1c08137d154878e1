import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@draagkracht/base/words.js';
import type { Language, Series, Story } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { hindrancesOf, hindranceSentence } from '@draagkracht/charts';
import { publishMessages } from '../outcome-dashboard/publish.messages.js';
import { selectTemplate } from '../outcome-dashboard/select.template.js';
import type { MonitorCard } from './cards.view.js';
import type { PublishScope } from './figures.view.js';
import { publishingMessages } from './publishing.messages.js';
import type { PublicPolicy, PublishState } from './publishing-run.js';
import type { Choosing, ChoosingActs, RoomStage } from './room.js';

/** What is better mended first, though it stops nothing. */
const hintsOf = (story: Story | undefined, series: Series | undefined, language: Language): string =>
  hindrancesOf({ story, series })
    .map(({ code }) => hindranceSentence(code, language))
    .join(' ');

const cardTemplate = (
  { id, label, why, story, series }: MonitorCard,
  isChosen: boolean,
  { language }: RoomStage,
  acts: ChoosingActs,
): TemplateResult => {
  const messages = publishingMessages(language);
  const about = why ? messages.notReady[why] : hintsOf(story?.data, series, language);
  return html`<li class="pick">
    <label class="option">
      <input
        type="checkbox"
        data-id=${id}
        .checked=${isChosen}
        ?disabled=${why !== undefined}
        aria-describedby=${about ? `about-${id}` : nothing}
        @change=${() => acts.toggle(id)}
      />
      <span>${label}</span>
    </label>
    ${about ? html`<p class=${why ? 'reason' : 'quiet'} id=${`about-${id}`}>${about}</p>` : nothing}
    ${
      why === 'no-story'
        ? html`<button type="button" aria-label=${messages.writeFor(label)} @click=${() => acts.write(id)}>
            ${messages.write}
          </button>`
        : nothing
    }
  </li>`;
};

const waitTemplate = (
  state: PublishState,
  { language }: RoomStage,
  acts: ChoosingActs,
): TemplateResult | typeof nothing => {
  const messages = publishingMessages(language);
  switch (state.phase) {
    case 'gathering':
    case 'gating': {
      const at = state.phase === 'gating' ? state.at : undefined;
      const count = (number: number): string => formatNumber(number, 0, language);
      return html`<div class="waiting">
        <p role="status">${messages[state.phase]}</p>
        <progress aria-label=${messages[state.phase]}></progress>
        ${at ? html`<p class="quiet">${messages.settling(count(at.round), count(at.unsafe))}</p>` : nothing}
        <p><button type="button" @click=${acts.stop}>${messages.stop}</button></p>
      </div>`;
    }
    case 'stopped':
      return html`<p role="status">${messages.stopped}</p>`;
    case 'failed':
      return html`<p class="message fault" role="alert">${messages.failed}</p>`;
    default:
      return nothing;
  }
};

const titleTemplate = ({ choice }: Choosing, { language }: RoomStage, acts: ChoosingActs): TemplateResult => {
  const messages = publishingMessages(language);
  return html`<div class="field">
    <label for="title">${messages.titleLabel}</label>
    <p class="quiet" id="title-help">${messages.titleHelp}</p>
    <input
      id="title"
      type="text"
      maxlength="140"
      aria-describedby="title-help"
      .value=${choice.title}
      @change=${(event: Event) => acts.choose({ title: (event.currentTarget as HTMLInputElement).value })}
    />
  </div>`;
};

const choicesOf = <Value extends string>(texts: Readonly<Record<Value, string>>, values: readonly Value[]) =>
  values.map((value) => ({ value, text: texts[value] }));

const howTemplate = ({ choice, withParts }: Choosing, { language }: RoomStage, acts: ChoosingActs): TemplateResult => {
  const messages = publishingMessages(language);
  const { policies, policy } = publishMessages(language);
  return html`<div class="asked">
    ${selectTemplate(policy, choicesOf(policies, ['publiek', 'streng']), choice.policy, (value) =>
      acts.choose({ policy: value as PublicPolicy }),
    )}
    ${
      withParts
        ? selectTemplate(messages.scope, choicesOf(messages.scopes, ['shown', 'parts']), choice.scope, (value) =>
            acts.choose({ scope: value as PublishScope }),
          )
        : nothing
    }
  </div>`;
};

const makeTemplate = ({ cards, choice, state }: Choosing, stage: RoomStage, acts: ChoosingActs): TemplateResult => {
  const messages = publishingMessages(stage.language);
  const isBusy = state.phase === 'gathering' || state.phase === 'gating';
  const chosen = cards.filter(({ id, why }) => !why && choice.ids.has(id));
  const refusal =
    chosen.length === 0 ? messages.noneChosen : choice.title.trim() === '' ? messages.titleMissing : undefined;
  return html`${refusal ? html`<p class="reason" id="refusal">${refusal}</p>` : nothing}
    <p class="actions">
      <button
        type="button"
        class="primary"
        data-act="make"
        ?disabled=${refusal !== undefined || isBusy}
        aria-describedby=${refusal ? 'refusal' : nothing}
        @click=${acts.make}
      >
        ${state.phase === 'ready' ? messages.again : messages.make}
      </button>
    </p>`;
};

/** Which figures, under which title, how strictly, of which areas. */
export const choosingTemplate = (choosing: Choosing, stage: RoomStage, acts: ChoosingActs): TemplateResult => {
  const { cards, choice, state } = choosing;
  const messages = publishingMessages(stage.language);
  return html`<section class="panel">
    ${heading(stage.level, messages.steps.choose)} ${titleTemplate(choosing, stage, acts)}
    <fieldset>
      <legend>${messages.cards}</legend>
      <ul class="picks">
        ${cards.map((card) => cardTemplate(card, !card.why && choice.ids.has(card.id), stage, acts))}
      </ul>
    </fieldset>
    ${howTemplate(choosing, stage, acts)} ${makeTemplate(choosing, stage, acts)} ${waitTemplate(state, stage, acts)}
  </section>`;
};
