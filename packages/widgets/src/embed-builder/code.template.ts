import { html, nothing, type TemplateResult } from 'lit';
import { download, heading } from '@draagkracht/base';
import type { Snippet, SnippetPart } from '@draagkracht/base/snippet.js';
import type { Language, Translated } from '@draagkracht/model';
import type { BuilderDesk } from './builder-desk.js';
import { folderText } from './choices.view.js';
import { deskMessages } from './desk.messages.js';
import type { CopiedWhat } from './embed-builder.events.js';
import { textFile } from './text-file.words.js';

/** A text to copy, with its button and what became of it. */
interface ToCopy {
  /** Keeps its ids apart. */
  readonly name: string;
  readonly what: CopiedWhat;
  /** What it is called beside the button, for who does not see what it belongs to. */
  readonly label: string;
  readonly text: string;
  /** Prose breaks as prose does; code keeps its lines. */
  readonly isProse?: boolean;
}

function copyBox({ name, what, label, text, isProse }: ToCopy, desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language].code;
  const { copying } = desk;
  const copy = (event: Event): void => {
    const box = (event.currentTarget as HTMLElement).closest('.box')?.querySelector<HTMLElement>('pre');
    if (box) void desk.copy(what, name, text, box);
  };
  return html`<div class="box">
    <pre id="code-${name}" class=${isProse ? 'prose' : ''} tabindex="0" role="group" aria-label=${label}>${text}</pre>
    <div class="actions no-print">
      <button type="button" class="copy" aria-label=${say.copyOf(label)} @click=${copy}>${say.copy}</button>
      <span role="status">${copying?.what === name ? say[copying.how] : nothing}</span>
    </div>
  </div>`;
}

function partTemplate(part: SnippetPart, at: number, desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language].code;
  const { place, what, code, optional } = part;
  const label = `${say.places[place]}${optional ? ` (${say.optional.toLowerCase()})` : ''}`;
  const box = html`<p>${what[language]}</p>
    ${copyBox({ name: `${place}-${at}`, what: place, label, text: code }, desk, language)}`;
  return optional
    ? html`<details class="part">
        <summary>${label}</summary>
        ${box}
      </details>`
    : html`<section class="part" aria-label=${label}>${heading(headingLevel(desk), label)} ${box}</section>`;
}

/** Level of what stands below the heading of a step. */
const headingLevel = (desk: BuilderDesk): number => Math.min(desk.host.level() + 2, 6);

const list = (texts: readonly Translated[], language: Language): TemplateResult =>
  html`<ol class="lines">
    ${texts.map((text) => html`<li>${text[language]}</li>`)}
  </ol>`;

/** What must be known of the code before it is pasted. */
function remarks(desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language].code;
  const { release, choices, table } = desk;
  const isSummed = Object.keys(release.at('').files).length > 0;
  const isMoved = release.state === 'found' && !['', release.folder].includes(folderText(choices.folder));
  const about = {
    asking: say.asking,
    missing: say.noRelease,
    found: say.version(release.at('').version, isSummed),
  }[release.state];
  const lines = [
    ...(table && !table.ok ? [say.broken] : []),
    ...(choices.given === 'example' && table ? [say.example] : []),
    about,
    ...(isMoved ? [say.moved] : []),
  ];
  return html`<div class="message" id="remarks" role="status">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
}

function checklist({ checklist: points }: Snippet, desk: BuilderDesk, language: Language): TemplateResult {
  const check = (point: string, isDone: boolean): void => {
    if (isDone) desk.checked.add(point);
    else desk.checked.delete(point);
    desk.host.update();
  };
  return html`<ul class="checks">
    ${points.map(
      ({ nl, en }) =>
        html`<li>
          <label class="answer">
            <input
              type="checkbox"
              .checked=${desk.checked.has(nl)}
              @change=${(event: Event) => check(nl, (event.target as HTMLInputElement).checked)}
            />
            <span>${language === 'nl' ? nl : en}</span>
          </label>
        </li>`,
    )}
  </ul>`;
}

function sharing(desk: BuilderDesk, snippet: Snippet, language: Language): TemplateResult {
  const say = deskMessages[language].code;
  const title = `${deskMessages[language].routes[snippet.route]}`;
  const save = (): void => download(`\uFEFF${textFile(snippet, title, language)}`, say.file, 'text/plain');
  return html`<div class="actions no-print">
      <button type="button" class="all-as-text" @click=${save}>${say.all}</button>
    </div>
    <details class="share no-print">
      <summary>${say.share}</summary>
      <p class="hint">${say.shareHint}</p>
      ${copyBox({ name: 'link', what: 'link', label: say.share, text: desk.link, isProse: true }, desk, language)}
    </details>`;
}

/** What it all was for: the code, where it goes, and what goes with it. */
export function codeTemplate(desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language].code;
  const { snippet } = desk;
  const level = headingLevel(desk);
  const titled = (title: string, content: unknown): TemplateResult =>
    html`<section class="part" aria-label=${title}>${heading(level, title)} ${content}</section>`;
  return html`${remarks(desk, language)} ${titled(say.steps, list(snippet.steps, language))}
  ${snippet.parts.map((part, at) => partTemplate(part, at, desk, language))}
  ${snippet.losses.length > 0 ? titled(say.losses, list(snippet.losses, language)) : nothing}
  ${titled(
    say.policy,
    html`<p>${say.policyHint}</p>
      ${copyBox({ name: 'policy', what: 'policy', label: say.policy, text: snippet.policy }, desk, language)}`,
  )}
  ${titled(say.checklist, checklist(snippet, desk, language))}
  ${titled(
    say.declaration,
    copyBox(
      {
        name: 'declaration',
        what: 'declaration',
        label: say.declaration,
        text: snippet.declaration[language],
        isProse: true,
      },
      desk,
      language,
    ),
  )}
  ${sharing(desk, snippet, language)}`;
}
