import type { LitElement, TemplateResult } from 'lit';
import { alsoStyled } from '@draagkracht/base';
import type { Language } from '@draagkracht/model';
import { outlookWorking } from '@draagkracht/statistics';
import { underChartStyles } from '../outcome-chart/under-chart.styles.js';
import { workingStyles } from '../shared/working.styles.js';
import { workingTemplate } from '../shared/working.template.js';
import { workingWords } from '../shared/working.words.js';
import type { CapacityChart } from './capacity-outlook.series.js';
import { outlookTexts } from './messages.working.js';

// Fetched when somebody asks how it was reckoned.

/** The steps of the outlook, styled where they are shown. */
export function outlookWorkingTemplate(
  host: LitElement,
  { outlook }: CapacityChart,
  language: Language,
): TemplateResult {
  alsoStyled(host, underChartStyles, workingStyles);
  return workingTemplate(workingWords(outlookWorking(outlook), outlookTexts, language), language);
}
