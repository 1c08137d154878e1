import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, type BudgetCase, type CaseStep, type Language } from '@draagkracht/model';
import type { CasePage } from './steps.view.js';
import type { Shelf, TrackerOwner } from './shelf.js';
import type { CaseRecord } from './tracker.view.js';
import { alternativeKinds, euroText, stepRefusals, type StepRefusal } from '@draagkracht/model';
import { trackerView } from './tracker.view.js';
import { caseMessages } from './case.messages.js';
import { warningsOf } from './warnings.view.js';

/** What the pages of a request share. */
export interface CaseHost {
  readonly owner: TrackerOwner;
  readonly shelf: Shelf;
  /** A request was saved: what comes next is shown. */
  readonly saved: (record: CaseRecord) => void;
  readonly go: (page: CasePage) => void;
  /** Saves a request as it becomes by an act that has no form; refused by the device it stays where it is. */
  readonly keep: (record: CaseRecord, data: BudgetCase) => Promise<void>;
}

/** One line of what a request is about. */
const line = (label: string, text: string): TemplateResult | typeof nothing =>
  text === ''
    ? nothing
    : html`<dt>${label}</dt>
        <dd>${text}</dd>`;

/** What was tried, in words. */
export const triedWords = ({ alternatives }: BudgetCase, language: Language): string =>
  alternatives
    .map(({ kind, note }) => [nameOf(alternativeKinds, kind)[language], note].filter(Boolean).join(': '))
    .join('; ');

/** What was tried and whether it helped, in words. */
const triedHow = ({ alternatives }: BudgetCase, language: Language): string =>
  alternatives
    .map(({ kind, outcome, note }) => {
      const how = `${nameOf(alternativeKinds, kind)[language]} (${caseMessages[language].helped[outcome]})`;
      return [how, note].filter(Boolean).join(': ');
    })
    .join('; ');

/** What a request is about, for whoever has to judge it. */
export function caseSummary({ data }: CaseRecord, language: Language): TemplateResult {
  const say = caseMessages[language];
  const asked = data.amountCents === undefined ? '' : euroText(data.amountCents, language);
  return html`<dl class="about">
    ${line(say.steps.situation, data.situation)} ${line(say.goal, data.goal)}
    ${line(say.steps.alternatives, triedHow(data, language))}
    ${line(say.steps.request, [data.what, asked.replace(' ', '\u00a0')].filter(Boolean).join(', '))}
  </dl>`;
}

/** What has to be known beside a request: gifts, limits, money that is not there. */
export function warnings(record: CaseRecord, { owner, shelf }: CaseHost): TemplateResult | typeof nothing {
  const language = owner.language();
  const say = caseMessages[language];
  const today = owner.today();
  const { money } = trackerView(shelf.budget, shelf.cases, shelf.remainders, { today, now: owner.now() });
  const year = today.slice(0, 4);
  const { gifts, preferInKind, benefitUnknown, aboveLimit, aboveLeft } = warningsOf(record, shelf.about(record), {
    cases: shelf.cases,
    money,
    year,
  });
  const euro = (cents: number): string => euroText(cents, language);
  const lines = [
    ...(preferInKind ? [say.benefitKind] : []),
    ...(gifts ? [say.gifts(euro(gifts.sum), euro(gifts.limit), year)] : []),
    ...(gifts && gifts.over > 0 ? [say.giftsOver(euro(gifts.over))] : []),
    ...(benefitUnknown ? [say.benefitUnknown] : []),
    ...(aboveLimit ? [say.aboveLimit(euro(shelf.budget.data.maxPerHouseholdCents))] : []),
    ...(aboveLeft ? [say.aboveLeft(euro(Math.max(0, money.leftCents)))] : []),
  ];
  return lines.length === 0
    ? nothing
    : html`<ul class="message notes">
        ${lines.map((one) => html`<li>${one}</li>`)}
      </ul>`;
}

const pageOfMend: Partial<Record<StepRefusal['mend'], CasePage>> = {
  alternatives: 'alternatives',
  resident: 'resident',
  request: 'request',
};

/** What stands in the way of a step, each with the way to mend it; all of it, or what has one of these codes. */
export function blocked(
  step: CaseStep,
  record: CaseRecord,
  { owner, shelf, go }: CaseHost,
  codes?: readonly StepRefusal['code'][],
): TemplateResult | typeof nothing {
  const language = owner.language();
  const say = caseMessages[language];
  const refusals = stepRefusals(step, shelf.about(record)).filter(({ code }) => !codes || codes.includes(code));
  if (refusals.length === 0) return nothing;
  return html`<div class="message blocked" id="blocked" tabindex="-1">
    <p>${say.blocked}</p>
    <ul>
      ${refusals.map(({ because, mend }) => {
        const page = pageOfMend[mend];
        return html`<li>
          ${because[language]}
          ${page ? html`<button type="button" class="mend" @click=${() => go(page)}>${say.mend[mend]}</button>` : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}
