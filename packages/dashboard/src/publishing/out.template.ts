import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '@draagkracht/base';
import { cardCode, pageCode, scriptOf, type CodePlaces } from './embed-code.view.js';
import { PUBLICATION_FILE } from './public-card.js';
import { publishingMessages } from './publishing.messages.js';
import type { ReadyActs, ReadyStage, RoomStage } from './room.js';

/** Downloading and keeping; nothing of it while the gate refuses. */
export const outTemplate = ({ ready, kept }: ReadyStage, stage: RoomStage, acts: ReadyActs): TemplateResult => {
  const { language, level, monitor } = stage;
  const messages = publishingMessages(language);
  return html`<section class="panel">
    ${heading(level, messages.steps.out)}
    <p>${messages.keepNote}</p>
    <p class="actions">
      <button type="button" class="primary" data-act="json" @click=${() => acts.download('json')}>
        ${messages.downloadJson}
      </button>
      <button type="button" data-act="csv" @click=${() => acts.download('csv')}>${messages.downloadCsv}</button>
      ${
        monitor.readonly
          ? nothing
          : html`<button type="button" data-act="keep" ?disabled=${kept === true} @click=${acts.keep}>
              ${messages.keep}
            </button>`
      }
    </p>
    ${
      kept === undefined
        ? nothing
        : html`<p class=${kept ? 'message' : 'message fault'} role=${kept ? 'status' : 'alert'}>
            ${kept ? messages.kept : messages.notKept}
          </p>`
    }
    <p class="quiet">${messages.integrity} <code>${ready.publication.extension.draagkracht.hash}</code></p>
  </section>`;
};

interface Code {
  readonly name: string;
  readonly text: string;
}

const codeTemplate = (
  { name, text }: Code,
  { copied }: ReadyStage,
  { language }: RoomStage,
  acts: ReadyActs,
): TemplateResult => {
  const messages = publishingMessages(language);
  const copy = (event: Event): void => {
    const place = (event.currentTarget as HTMLElement).closest('.code')!;
    acts.copy(name, place.querySelector('textarea')!);
  };
  return html`<div class="code">
    <label
      ><span>${name}</span>
      <textarea readonly rows=${Math.min(8, text.split('\n').length)} spellcheck="false" .value=${text}></textarea>
    </label>
    <p class="actions">
      <button type="button" aria-label=${messages.copyOf(name)} @click=${copy}>${messages.copy}</button>
      <span role="status">${copied?.name === name ? (copied.ok ? messages.copied : messages.notCopied) : nothing}</span>
    </p>
  </div>`;
};

/** What is pasted on a page: the script, everything, or one card. */
export const codesTemplate = (shown: ReadyStage, stage: RoomStage, acts: ReadyActs): TemplateResult => {
  const { cards = [], folder, ready, release } = shown;
  const { language, level } = stage;
  const messages = publishingMessages(language);
  const places: CodePlaces = { folder, release, file: `${folder}${PUBLICATION_FILE}`, language, level: 2 };
  const codes: Code[] = [
    { name: messages.scriptCode, text: scriptOf(places) },
    { name: messages.pageCode, text: pageCode(ready.parts.title, cards, places) },
    ...cards.map((card) => ({ name: messages.cardCode(card.label), text: cardCode(card, places) })),
  ];
  return html`<section class="panel">
    ${heading(level, messages.steps.code)}
    <p>${messages.codeNote}</p>
    <p>${release ? messages.withSums(release.version) : messages.withoutSums}</p>
    <div class="field">
      <label for="folder">${messages.folder}</label>
      <p class="quiet" id="folder-help">${messages.folderHelp}</p>
      <input
        id="folder"
        type="text"
        aria-describedby="folder-help"
        .value=${folder}
        @change=${(event: Event) => acts.place((event.currentTarget as HTMLInputElement).value)}
      />
    </div>
    ${codes.map((code) => codeTemplate(code, shown, stage, acts))}
  </section>`;
};
