import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import type { BuilderDesk, PreviewWidth } from './builder-desk.js';
import { deskMessages } from './desk.messages.js';
import { radios, ticked } from './fields.template.js';

const widths = ['320', '640', 'full'] as const;

function status(desk: BuilderDesk, language: Language): string {
  const say = deskMessages[language].preview;
  if (desk.looking.plain) return say.plainHint;
  return { waiting: say.waiting, absent: say.absent, shown: '' }[desk.preview.state];
}

/** The element itself, as the page it is on shows it. It stands in the page; here is its place. */
export function previewTemplate(desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language].preview;
  const { width, dark, plain } = desk.looking;
  const said = status(desk, language);
  const look = said ? `message ${plain ? '' : desk.preview.state}` : 'message visually-hidden';
  const answers = widths.map((value) => ({ value, label: say.widths[value] }));
  const toggled = (event: Event): void => desk.probe((event.target as HTMLDetailsElement).open);
  return html`<p class="hint">${say.hint}</p>
    ${radios('width', say.width, answers, width, (to) => desk.look({ width: to as PreviewWidth }))}
    <div class="answers">
      ${ticked('dark', say.dark, dark, (to) => desk.look({ dark: to }))}
      ${ticked('plain', say.plain, plain, (to) => desk.look({ plain: to }))}
    </div>
    <div class="paper w-${width} ${dark ? 'dark' : ''}">
      <p class=${look} id="preview-said" role="status">${said}</p>
      <slot name="preview"></slot>
    </div>
    <details class="probe" @toggle=${toggled}>
      <summary>${say.probe}</summary>
      ${desk.isProbing && desk.probeAbsent ? html`<p>${say.probeAbsent}</p>` : nothing}
      <slot name="probe"></slot>
    </details>`;
}
