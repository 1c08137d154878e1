import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '@draagkracht/base';
import { councilPageOf } from './council.view.js';
import { publishingMessages } from './publishing.messages.js';
import type { ReadyActs, ReadyStage, RoomStage } from './room.js';

/** The page for the council of what is ready, on paper and on screen. */
export const councilTemplate = (shown: ReadyStage, stage: RoomStage, acts: ReadyActs): TemplateResult => {
  const { ready, cards, council } = shown;
  const { language, level, monitor } = stage;
  const messages = publishingMessages(language);
  const page = (): TemplateResult => {
    const asks = new Map(ready.cards.map(({ publicId, story }) => [publicId, story?.data.ask ?? '']));
    const { title, regionLabels = {} } = ready.parts;
    const place = regionLabels[ready.region] ?? ready.region;
    const about = { title, language, policy: ready.choice.policy, cards: cards ?? [], asks, place };
    return html`<dk-council-page
      lang=${language}
      .headingLevel=${Math.min(5, level + 1)}
      .page=${councilPageOf(about, monitor)}
    ></dk-council-page>`;
  };
  return html`<section class="panel council">
    ${heading(level, messages.steps.council)}
    <p>${messages.councilNote}</p>
    <p class="actions">
      <button type="button" data-act="council" aria-expanded=${council ? 'true' : 'false'} @click=${acts.council}>
        ${council ? messages.hideCouncil : messages.council}
      </button>
    </p>
    ${council && cards ? page() : nothing}
  </section>`;
};
