import { html, nothing, type TemplateResult } from 'lit';
import { agreementLabels, periodLabel } from '@draagkracht/model';
import { exampleFrame } from '../shared/example.template.js';
import { agreementMessages } from './agreement.messages.js';
import type { Principle } from './canon.js';
import { examples, type Example } from './examples.js';
import { agreed, pair, type Part } from './principle-card.parts.js';

/** An agreement as it could be, marked as invented; `above` says what stands around it elsewhere. */
export function invented(
  { number }: Principle,
  { language }: Part,
  reviewOn: string,
  above: unknown = nothing,
): TemplateResult {
  const say = agreementMessages[language];
  const told = (name: keyof Example): string => examples[number][name][language];
  return exampleFrame(
    say,
    html`${above} ${agreed(told('agreement'))}
      <dl>
        ${pair(agreementLabels.ownWords[language], told('ownWords'))}
        ${pair(agreementLabels.example[language], told('example'))} ${pair(say.owner, told('ownerRole'))}
        ${pair(agreementLabels.reviewOn[language], periodLabel(reviewOn, language))}
      </dl>`,
  );
}
