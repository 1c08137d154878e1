import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '@draagkracht/base';
import { widgetNames } from '@draagkracht/base/snippet.js';
import type { Language } from '@draagkracht/model';
import type { BuilderDesk } from './builder-desk.js';
import { codeTemplate } from './code.template.js';
import { dataTemplate } from './data.template.js';
import { deskMessages } from './desk.messages.js';
import { takesFigures } from './inside.words.js';
import { previewTemplate } from './preview.template.js';
import { settingsTemplate } from './settings.template.js';
import { whatTemplate } from './what.template.js';
import { whereTemplate } from './where.template.js';

/** The steps in their order, by the name of their part. */
const steps = ['what', 'data', 'settings', 'where', 'preview', 'code'] as const;
type Step = (typeof steps)[number];

/** What has been chosen so far, in one sentence, with the way to its result. */
function conclusion(desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language];
  const { tag, system } = desk.choices;
  const where = say.where.on[system] ?? say.where.page(say.where.systems[system]);
  const what = widgetNames[tag]!.title[language];
  const toCode = (event: Event): void => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    root.getElementById('code')?.focus();
  };
  return html`<div class="message conclusion no-print">
    <p>${say.conclusion(what, where, say.routes[desk.route])}</p>
    <div class="actions"><button type="button" class="to-code" @click=${toCode}>${say.toCode}</button></div>
  </div>`;
}

/** The whole desk: six steps, each under its heading. A step with nothing to ask is left out. */
export function builderTemplate(desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language];
  const level = Math.min(desk.host.level() + 1, 6);
  const there = steps.filter((step) => step !== 'data' || takesFigures(desk.choices.tag));
  const part = (step: Step, content: TemplateResult): TemplateResult | typeof nothing =>
    there.includes(step)
      ? html`<section
          id=${step}
          class="step ${step === 'code' ? '' : 'no-print'}"
          aria-labelledby="${step}-title"
          tabindex="-1"
        >
          <div id="${step}-title">${heading(level, `${there.indexOf(step) + 1}. ${say.steps[step]}`)}</div>
          ${content}
        </section>`
      : nothing;
  return html`${conclusion(desk, language)}
    <div class="bench">
      <div class="asked">
        ${part('what', whatTemplate(desk, language))} ${part('data', dataTemplate(desk, language))}
        ${part('settings', settingsTemplate(desk, language))} ${part('where', whereTemplate(desk, language))}
      </div>
      ${part('preview', previewTemplate(desk, language))}
    </div>
    ${part('code', codeTemplate(desk, language))}
    <p class="visually-hidden" role="status">${desk.isChanged ? say.code.changed : nothing}</p>`;
}
