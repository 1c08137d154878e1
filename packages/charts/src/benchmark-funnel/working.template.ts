import type { LitElement, TemplateResult } from 'lit';
import { alsoStyled } from '@draagkracht/base';
import type { Language } from '@draagkracht/model';
import { funnelWorking, type FunnelVerdict } from '@draagkracht/statistics';
import { workingStyles } from '../shared/working.styles.js';
import { workingTemplate } from '../shared/working.template.js';
import { workingWords } from '../shared/working.words.js';
import { funnelMethods, funnelWorkingTexts } from './messages.working.js';

// Fetched when somebody asks how a judgement was reached.

/** The steps by which a funnel came to its verdict, styled where they are shown. */
export function funnelWorkingTemplate(host: LitElement, verdict: FunnelVerdict, language: Language): TemplateResult {
  alsoStyled(host, workingStyles);
  const working = funnelWorking(verdict);
  const texts = { ...funnelWorkingTexts, ...funnelMethods[working.method.name]! };
  return workingTemplate(workingWords(working, texts, language), language);
}
