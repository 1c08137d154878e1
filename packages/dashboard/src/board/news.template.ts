import { html, nothing, type TemplateResult } from 'lit';
import { periodLabel } from '@draagkracht/model';
import type { MonitorNews } from '../monitor/news.view.js';
import { boardMessages } from './board.messages.js';
import type { BoardStage } from './board.template.js';
import { newsLines } from './news.words.js';

/** Reading next year's figures, and what is new since they were read. */
export interface NewsActs {
  readonly isOpen: boolean;
  readonly toggle: (open: boolean) => void;
  /** Goes to where figures are read; absent where nobody may. */
  readonly read?: (() => void) | undefined;
}

function listTemplate(news: MonitorNews, { language }: BoardStage): TemplateResult {
  const say = boardMessages.in(language).news;
  const lines = newsLines(news, language);
  if (lines.length === 0) return html`<p class="quiet">${say.none}</p>`;
  return html`<ul>
    ${lines.map(({ text, about }) => html`<li>${text}: <span class="quiet">${about.join('; ')}</span></li>`)}
  </ul>`;
}

/** What is new, quietly and closable, with the way to read new figures. @param news absent when nothing was continued yet */
export function newsTemplate(
  news: MonitorNews | undefined,
  stage: BoardStage,
  { isOpen, toggle, read }: NewsActs,
): TemplateResult | typeof nothing {
  const { language } = stage;
  const messages = boardMessages.in(language);
  const say = messages.news;
  if (!news && !read) return nothing;
  const toggled = (event: Event): void => toggle((event.currentTarget as HTMLDetailsElement).open);
  return html`<div class="news no-print">
    ${
      news
        ? html`<details ?open=${isOpen} @toggle=${toggled}>
            <summary>${say.since(periodLabel(news.since.importedAt.slice(0, 10), language))}</summary>
            ${news.waiting ? html`<p role="status">${messages.loading}</p>` : listTemplate(news, stage)}
          </details>`
        : nothing
    }
    ${read ? html`<p><button type="button" class="read-figures" @click=${read}>${say.read}</button></p>` : nothing}
  </div>`;
}
