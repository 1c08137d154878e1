import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Series } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import {
  claimHurdle,
  claimSentence,
  claimWord,
  didSentence,
  effectRefusal,
  itsSentence,
  misreadingSentence,
  periodInSentence,
  rtmSentence,
} from '@draagkracht/base/words.js';
import { maySayBecause } from '@draagkracht/statistics';
import { effectTexts } from './effect.messages.js';
import type { EffectActs } from './effect.template.js';
import type { EffectAnswer } from './effect.view.js';
import type { Stage } from './start.template.js';

/** What the region was held against. */
export interface Compared {
  readonly series: Series;
  /** As it stands in a sentence. */
  readonly label: string;
  readonly holdsOwn: boolean;
}

/** An answer with the lines it is about. */
export interface EffectResult {
  readonly answer: EffectAnswer;
  readonly own: Series;
  readonly compared?: Compared;
  /** Areas together were asked for, and too few of them have figures. */
  readonly noneTogether: boolean;
  /** The period whose figure the region was chosen on. */
  readonly chosenOn?: string;
  /** How many figures the line by itself would take is worth saying: there are fewer. */
  readonly tooFew: boolean;
}

/** What the figures say, sentence by sentence; the first answer that can be given. */
export function figureSentences(result: EffectResult, language: Language): string[] {
  const { answer, own, compared, noneTogether, tooFew } = result;
  const texts = effectTexts(language);
  const { indicator, region } = own;
  const { did, didRefusal, its, itsRefusal } = answer;
  const names = { own: region?.label ?? '', other: compared?.label ?? '' };
  return [
    ...(noneTogether ? [texts.noneTogether] : []),
    ...(did ? [didSentence(did, indicator, names, language)] : []),
    ...(did && compared?.holdsOwn ? [texts.holdsOwn(names.other)] : []),
    ...(didRefusal ? [effectRefusal(didRefusal, language)] : []),
    ...(didRefusal && its ? [texts.noFair] : []),
    ...(its ? [itsSentence(its, indicator, language)] : []),
    ...(itsRefusal && itsRefusal !== didRefusal ? [effectRefusal(itsRefusal, language)] : []),
    ...(itsRefusal && tooFew ? [texts.itsNeeds] : []),
  ];
}

const recoveryTemplate = (
  { answer, own, chosenOn }: EffectResult,
  { language, level }: Stage,
): TemplateResult | typeof nothing => {
  const texts = effectTexts(language);
  const { rtm, recoveryUnknown } = answer;
  if (!rtm && !recoveryUnknown) return nothing;
  return html`${heading(Math.min(5, level + 1), texts.recovery)}
    <p>${misreadingSentence('worst-recovers', language)}</p>
    <p>
      ${
        rtm
          ? `${rtmSentence(rtm, own.indicator, language)} ${chosenOn ? texts.whenChosen(periodInSentence(chosenOn, language)) : ''}`
          : texts.recoveryUnknown
      }
    </p>`;
};

const missingTemplate = ({ next, missing }: EffectAnswer, language: Language): TemplateResult | typeof nothing =>
  next === undefined || missing.length === 0
    ? nothing
    : html`<p>${effectTexts(language).missing(claimWord(next, language))}:</p>
        <ul class="problems">
          ${missing.map((hurdle) => html`<li>${claimHurdle(hurdle, language)}</li>`)}
        </ul>`;

/** Two lines side by side, with the start of the measure on them: whether they went the same way before is there to be seen. */
const linesTemplate = ({ own, compared }: EffectResult, { language, level }: Stage): TemplateResult =>
  html`<dk-outcome-chart
    lang=${language}
    .headingLevel=${Math.min(5, level + 1)}
    .series=${own}
    .others=${compared ? [compared.series] : []}
  ></dk-outcome-chart>`;

/** What may be said, what the figures show, what is missing, the lines, and the sum. */
export function answerTemplate(
  result: EffectResult,
  stage: Stage,
  acts: Pick<EffectActs, 'working' | 'openWorking'>,
): TemplateResult {
  const { language, level } = stage;
  const texts = effectTexts(language);
  const { answer } = result;
  const { did, its, rtm } = answer;
  const below = Math.min(5, level + 1);
  return html`${heading(below, texts.answer)}
    <p class="claim" role="status"><strong>${claimSentence(answer.level, language)}</strong></p>
    <p>${texts.claim(claimWord(answer.level, language))}</p>
    ${missingTemplate(answer, language)} ${heading(below, texts.figures)}
    ${figureSentences(result, language).map((sentence) => html`<p>${sentence}</p>`)}
    ${maySayBecause(answer.level) ? nothing : html`<p>${misreadingSentence('after-is-because', language)}</p>`}
    ${recoveryTemplate(result, stage)} ${linesTemplate(result, stage)}
    ${
      did || its || rtm
        ? html`<details
            class="sum"
            @toggle=${(event: Event) => (event.currentTarget as HTMLDetailsElement).open && acts.openWorking()}
          >
            <summary>${texts.working}</summary>
            ${acts.working()}
          </details>`
        : nothing
    }`;
}
