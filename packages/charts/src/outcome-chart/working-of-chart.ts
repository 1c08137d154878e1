import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ChartKind, Language } from '@draagkracht/model';
import { alsoStyled } from '@draagkracht/base';
import { workingOfCarriedSeries, workingOfSeries } from '@draagkracht/statistics';
import { carriedTexts } from '../shared/carried-working.words.js';
import { workingStyles } from '../shared/working.styles.js';
import { workingTemplate } from '../shared/working.template.js';
import { workingWords, type WorkingTexts } from '../shared/working.words.js';
import { methodTexts, stepTexts, termTexts } from './messages.working.js';
import type { ChartSeries } from './outcome-chart.series.js';

// Fetched when somebody asks how a judgement was reached.

const textsOf = (kind: ChartKind): WorkingTexts => ({ ...methodTexts[kind], steps: stepTexts, names: termTexts });

/** The steps by which the verdict of a chart was reached, and before them how figures of other areas were put together. */
export function workingOfChart(
  host: LitElement,
  { series, verdict, policy }: ChartSeries,
  language: Language,
): TemplateResult {
  alsoStyled(host, workingStyles);
  const carried = workingOfCarriedSeries(series, policy);
  return html`${
    carried ? workingTemplate(workingWords(carried, carriedTexts(carried), language), language, true) : nothing
  }${workingTemplate(workingWords(workingOfSeries(series, verdict), textsOf(verdict.kind), language), language)}`;
}
