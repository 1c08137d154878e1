import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { deskMessages } from './desk.messages.js';
import { asksForArticle, type ObstacleRecord } from './obstacle.view.js';

/** What somebody can do with an obstacle. */
export interface ItemActing {
  readonly metToo: () => void;
  readonly respond: () => void;
  readonly edit: () => void;
  /** The article was found. */
  readonly article: () => void;
  /** No article was found. */
  readonly selfMade: () => void;
  readonly remove: () => void;
}

/** The question whether a rule that is called legal stands in an article. */
function articleQuestion({ data }: ObstacleRecord, acting: ItemActing, language: Language): TemplateResult {
  const say = deskMessages[language];
  return html`<div class="message ask-article no-print">
    <p><strong>${say.articleTitle}</strong> ${say.articleAsk}</p>
    <div class="actions">
      <button type="button" class="article" @click=${acting.article}>
        ${say.articleFill}<span class="visually-hidden">: ${data.title}</span>
      </button>
      <button type="button" class="self-made" @click=${acting.selfMade}>
        ${say.articleNone}<span class="visually-hidden">: ${data.title}</span>
      </button>
    </div>
  </div>`;
}

const button = (name: string, text: string, act: () => void, { data }: ObstacleRecord): TemplateResult =>
  html`<button type="button" class=${name} @click=${act}>
    ${text}<span class="visually-hidden">: ${data.title}</span>
  </button>`;

/** What is seldom done: to change an obstacle, and to remove it. */
export function itemTools(record: ObstacleRecord, { edit, remove }: ItemActing, language: Language): TemplateResult {
  const say = deskMessages[language];
  return html`<div class="actions no-print">
    ${button('edit', say.edit, edit, record)} ${button('remove', say.remove, remove, record)}
  </div>`;
}

/** The buttons of one obstacle: one tap to say that it was met, and an answer. */
export function itemActions(record: ObstacleRecord, acting: ItemActing, language: Language): TemplateResult {
  const { data } = record;
  const say = deskMessages[language];
  return html`${asksForArticle(data) ? articleQuestion(record, acting, language) : nothing}
    <div class="actions no-print">
      ${button('met-too', data.status === 'solved' ? say.metAgain : say.metToo, acting.metToo, record)}
      ${button('respond', data.answeredOn ? say.respondAgain : say.respond, acting.respond, record)}
    </div>`;
}
