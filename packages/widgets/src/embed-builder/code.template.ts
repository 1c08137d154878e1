import { html, nothing, type TemplateResult } from 'lit';
import { download, heading } from '@draagkracht/base';
import type { Snippet, SnippetPart, SnippetPlace } from '@draagkracht/base/snippet.js';
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
    <pre id="code-${name}" class=${isProse ? 'prose' : ''} tabindex="0" role="group" aria-label=${label}>
${isProse ? text : html`<code>${text}</code>`}</pre>
    <div class="actions no-print">
      <button type="button" class="copy" aria-label=${say.copyOf(label)} @click=${copy}>${say.copy}</button>
      <span role="status">${copying?.what === name ? say[copying.how] : nothing}</span>
    </div>
  </div>`;
}

/** One piece of code. What it works without is folded away. */
function pieceTemplate(part: SnippetPart, at: number, desk: BuilderDesk, language: Language): TemplateResult {
  const { places, optional } = deskMessages[language].code;
  const { place, code } = part;
  const what = part.what[language];
  const first = /^.*?[.!?](?=\s|$)/.exec(what)?.[0] ?? what;
  const box = copyBox(
    { name: `${place}-${at}`, what: place, label: `${places[place]}. ${first}`, text: code },
    desk,
    language,
  );
  return part.optional
    ? html`<details class="part">
        <summary>${optional}: ${what}</summary>
        ${box}
      </details>`
    : html`<p>${what}</p>
        ${box}`;
}

/** All code that goes to one place. */
function placeTemplate(place: SnippetPlace, { parts }: Snippet, desk: BuilderDesk, language: Language): unknown {
  const label = deskMessages[language].code.places[place];
  const pieces = parts.map((part, at) => ({ part, at })).filter(({ part }) => part.place === place);
  if (pieces.length === 0) return nothing;
  return titled(
    desk,
    label,
    pieces.map(({ part, at }) => pieceTemplate(part, at, desk, language)),
  );
}

const titled = (desk: BuilderDesk, title: string, content: unknown): TemplateResult =>
  html`<section class="part" aria-label=${title}>${heading(headingLevel(desk), title)} ${content}</section>`;

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
  const title = deskMessages[language].routes[snippet.route];
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

const places: readonly SnippetPlace[] = ['template', 'page', 'server'];

/** What it all was for: the code, where it goes, and what goes with it. */
export function codeTemplate(desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language].code;
  const { snippet } = desk;
  const copyOf = (what: 'policy' | 'declaration', label: string, text: string): TemplateResult =>
    copyBox({ name: what, what, label, text, isProse: what === 'declaration' }, desk, language);
  const isPolicySaid = snippet.parts.some(({ code }) => code.includes(snippet.policy));
  return html`${remarks(desk, language)} ${titled(desk, say.steps, list(snippet.steps, language))}
  ${places.map((place) => placeTemplate(place, snippet, desk, language))}
  ${snippet.losses.length > 0 ? titled(desk, say.losses, list(snippet.losses, language)) : nothing}
  ${
    isPolicySaid
      ? nothing
      : titled(
          desk,
          say.policy,
          html`<p>${say.policyHint}</p>
            ${copyOf('policy', say.policy, snippet.policy)}`,
        )
  }
  ${titled(desk, say.checklist, checklist(snippet, desk, language))}
  ${titled(desk, say.declaration, copyOf('declaration', say.declaration, snippet.declaration[language]))}
  ${sharing(desk, snippet, language)}`;
}
