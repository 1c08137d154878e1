import { html, type LitElement, type TemplateResult } from 'lit';
import type { Language, Working } from '@draagkracht/model';
import { alsoStyled } from '@draagkracht/base';
import { workingStyles, workingTemplate, workingWords } from '@draagkracht/charts/working.js';
import { effectWorkingTexts } from './effect-working.messages.js';

// Fetched when somebody asks how an answer was reached.

/** The steps of one or more workings, styled where they are shown. */
export function effectWorkingTemplate(
  host: LitElement,
  workings: readonly Working[],
  language: Language,
): TemplateResult {
  alsoStyled(host, workingStyles);
  return html`${workings.map((working) =>
    workingTemplate(workingWords(working, effectWorkingTexts(working.method.name), language), language),
  )}`;
}
