import type { LitElement, TemplateResult } from 'lit';
import type { ChartKind, Language } from '@draagkracht/model';
import { alsoStyled } from '@draagkracht/base';
import { workingOfSeries } from '@draagkracht/statistics';
import { workingStyles } from '../shared/working.styles.js';
import { workingTemplate } from '../shared/working.template.js';
import { workingWords, type WorkingTexts } from '../shared/working.words.js';
import { methodTexts, stepTexts, termTexts } from './messages.working.js';
import type { ChartSeries } from './outcome-chart.series.js';

// Fetched when somebody asks how a judgement was reached.

const textsOf = (kind: ChartKind): WorkingTexts => ({ ...methodTexts[kind], steps: stepTexts, names: termTexts });

/** The steps by which the verdict of a chart was reached, to be done again by hand. */
export function workingOfChart(host: LitElement, { series, verdict }: ChartSeries, language: Language): TemplateResult {
  alsoStyled(host, workingStyles);
  return workingTemplate(workingWords(workingOfSeries(series, verdict), textsOf(verdict.kind), language), language);
}
