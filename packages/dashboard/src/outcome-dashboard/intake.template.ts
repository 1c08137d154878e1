import { html, nothing, type TemplateResult } from 'lit';
import { periodLabel, textIn, type Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { formatNumber } from '@draagkracht/base/words.js';
import type { Preview, PreviewDesk, Remark } from './desk.js';
import { dashboardMessages } from './outcome-dashboard.messages.js';
import { fileButton, type Stage } from './start.template.js';
import { inUse, understood } from './understood.view.js';

/** What can be done with a file that was read. */
export interface FileActs {
  /** Reads the file again with another period. */
  readonly again: (period: string) => void;
  readonly periodWrong: boolean;
  /** How the file was read, and what can be said of that. */
  readonly reading: () => TemplateResult | typeof nothing;
}

/** What can be done with a preview. */
export interface PreviewActs extends FileActs {
  readonly use: () => void;
  readonly take: (files: readonly File[]) => void;
  /** Puts a file beside the one that is there. */
  readonly beside: (files: readonly File[]) => void;
  /** Figures that are doubted. */
  readonly doubts: () => TemplateResult | typeof nothing;
}

const percent = (share: number, language: Language): string => `${formatNumber(Math.floor(share * 100), 0, language)}%`;

/** How far the reading is, and a way to stop it. */
export const readingTemplate = (
  { language }: Stage,
  name: string,
  share: number,
  cancel: () => void,
): TemplateResult => {
  const messages = dashboardMessages(language);
  const text = messages.reading(name, percent(share, language));
  return html`<div class="panel">
    <p role="status">${text}</p>
    <progress max="1" .value=${share} aria-label=${text}></progress>
    <p><button type="button" @click=${cancel}>${messages.cancel}</button></p>
  </div>`;
};

/** What was met while reading, gravest first, each in its own sentence. */
const remarksTemplate = (remarks: readonly Remark[], { language, level }: Stage): TemplateResult => {
  const messages = dashboardMessages(language);
  if (remarks.length === 0) return html`<p>${messages.allUnderstood}</p>`;
  return html`${heading(Math.min(5, level + 1), messages.notUnderstood(remarks.length))}
    <ul class="problems">
      ${remarks.map(({ severity, text }) => html`<li class=${severity}>${textIn(text, language)}</li>`)}
    </ul>`;
};

/** Asks for the period of a file that does not tell it, or shows where it was found so that it can be put right. */
function periodTemplate(
  { language }: Stage,
  { file, inspection, dataset }: Preview,
  { again, periodWrong }: FileActs,
): TemplateResult | typeof nothing {
  const messages = dashboardMessages(language);
  if (!file || !inspection || ['column', 'headers'].includes(inspection.evidence?.period.from ?? '')) return nothing;
  const submit = (event: Event): void => {
    event.preventDefault();
    again(String(new FormData(event.currentTarget as HTMLFormElement).get('period') ?? ''));
  };
  const help = `period-help-${dataset.id}`;
  return html`<form class="actions" @submit=${submit}>
    <label class="field"
      ><span>${messages.period}</span>
      <input
        type="text"
        name="period"
        aria-describedby=${help}
        aria-invalid=${periodWrong}
        .value=${dataset.periods.map((period) => periodLabel(period, language))[0] ?? ''}
      />
      <span id=${help} class="quiet" role="status">${periodWrong ? messages.periodWrong : messages.periodHelp}</span>
    </label>
    <button type="submit">${messages.readAgain}</button>
  </form>`;
}

/** What was understood of one file, and what not. */
export const fileTemplate = (stage: Stage, preview: Preview, acts: FileActs): TemplateResult => {
  const messages = dashboardMessages(stage.language);
  const { file, inspection, dataset, remarks } = preview;
  return html`${heading(stage.level, messages.understood(dataset.label))}
    <dl class="facts">
      ${(inspection
        ? understood(inspection, file?.size ?? 0, stage.language, preview.layout?.choices)
        : inUse(dataset, stage.language)
      ).map(
        ({ name, value, because }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
            ${because ? html`<dd class="because quiet">${because}</dd>` : nothing}
          </div>`,
      )}
    </dl>
    ${periodTemplate(stage, preview, acts)} ${acts.reading()} ${inspection ? remarksTemplate(remarks, stage) : nothing}`;
};

/** Why a second file, or another way of reading, could not be had; what was there still is. */
export const refusedTemplate = ({ refused }: PreviewDesk, { language }: Stage): TemplateResult | typeof nothing => {
  if (!refused) return nothing;
  const { refused: notBeside, notReadSo } = dashboardMessages(language);
  const what = refused.again ? notReadSo(refused.name) : notBeside(refused.name);
  return html`<p class="message fault" role="alert">${what} ${textIn(refused.text, language)}</p>`;
};

/** What was understood of a file, and what not, before anything is done with it. */
export const previewTemplate = (stage: Stage, desk: PreviewDesk, acts: PreviewActs): TemplateResult => {
  const messages = dashboardMessages(stage.language);
  const { preview } = desk;
  const usable = preview.blocks.length > 0;
  return html`${refusedTemplate(desk, stage)}
    <section class="panel preview">
      ${fileTemplate(stage, preview, acts)} ${acts.doubts()}
      <p class="actions">
        ${usable ? html`<button type="button" class="primary" @click=${acts.use}>${messages.use}</button>` : nothing}
        ${usable ? fileButton(messages.beside, false, acts.beside) : nothing}
        ${fileButton(messages.otherFile, false, acts.take)}
      </p>
      ${usable ? html`<p class="quiet">${messages.besideHelp}</p>` : nothing}
    </section>`;
};
