import { html, nothing, type TemplateResult } from 'lit';
import { periodLabel, type Language } from '@draagkracht/model';
import { download, heading } from '@draagkracht/base';
import { partNames, type Part } from './conversation.template.js';
import { deskMessages } from './desk.messages.js';
import { formalMotivation, plainMotivation, plainText } from './motivation.words.js';
import { dissents, isWhole, parts, rolesOf, type Answers } from './screens.view.js';

/** Copies a text, and says beside the button what became of it. Where a page may not, as in a frame, the text comes as a file. */
async function copy(event: Event, text: string, file: string, language: Language): Promise<void> {
  const said = (event.currentTarget as HTMLElement).parentElement?.querySelector('[role=status]');
  const say = deskMessages[language].result;
  const told = await (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
    () => say.copied,
    () => {
      download(`\uFEFF${text}`, file, 'text/plain');
      return say.asFile;
    },
  );
  if (said) said.textContent = told;
}

function copyButton(kind: 'plain' | 'formal', text: string, name: string, { language }: Part): TemplateResult {
  const say = deskMessages[language].result;
  const file = `${name || 'casus'}-${kind === 'plain' ? 'motivering' : 'alinea'}.txt`;
  return html`<div class="actions no-print">
    <button type="button" class="copy-${kind}" @click=${(event: Event) => void copy(event, text, file, language)}>
      ${kind === 'plain' ? say.copyPlain : say.copyFormal}
    </button>
    <span class="quiet" role="status"></span>
  </div>`;
}

/** The one sentence everything opens with: who decided when, and how many do not agree; or what is still to do. */
function conclusion(said: Answers, { language }: Part): string {
  const say = deskMessages[language];
  const open = parts.filter((part) => !isWhole(part, said));
  if (open.length > 0) return say.result.open(partNames(open, language));
  if (!said.closedOn) return say.result.ready;
  const sentence = say.result.sentence(periodLabel(said.closedOn, language), rolesOf(said).join(', '));
  return [sentence, said.deviates ? say.list.deviates[said.deviates] : '', say.list.dissents(dissents(said).length)]
    .filter(Boolean)
    .join(' ');
}

/**
 * Both motivations of a dialogue, each with a button that copies it. Unless every part is done there is no formal one.
 * @param decide what can be decided once the plain one is read
 */
export function motivation(
  said: Answers,
  part: Part,
  decide: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { language, level } = part;
  const say = deskMessages[language].result;
  const { pseudonym = '' } = said;
  const isDone = parts.every((one) => isWhole(one, said));
  const formal = formalMotivation(said, language);
  return html`<div id="result" tabindex="-1">
      ${heading(level, say.title(pseudonym))}
      <p class="conclusion">${conclusion(said, part)}</p>
    </div>
    <section class="plain stack">
      ${heading(level + 1, say.plain)}
      ${plainMotivation(said, language).map(
        ({ title, text }) =>
          html`<div class="paragraph">
            <p><strong>${title}</strong></p>
            <p>${text}</p>
          </div>`,
      )}
      ${decide} ${copyButton('plain', plainText(said, language), pseudonym, part)}
    </section>
    ${
      isDone
        ? html`<section class="formal stack">
            ${heading(level + 1, say.formal)}
            <p>${formal}</p>
            ${copyButton('formal', formal, pseudonym, part)}
          </section>`
        : nothing
    }
    <p class="quiet no-print">${say.made}</p>`;
}
