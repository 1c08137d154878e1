import { html, nothing, type TemplateResult } from 'lit';
import {
  contributionConditions,
  textIn,
  type Indicator,
  type Language,
  type Met,
  type PrivacyHit,
} from '@draagkracht/model';
import { guardSentences, heading } from '@draagkracht/base';
import type { AgainstChoice } from './effect-comparison.view.js';
import { NOTHING, SAME_KIND } from './effect-comparison.view.js';
import { answerTemplate, type EffectResult } from './effect-answer.template.js';
import { effectTexts, type EffectTexts } from './effect.messages.js';
import { choiceReasons, type ChoiceReason, type EffectQuestion, type Meant } from './effect.view.js';
import { periodInSentence } from '@draagkracht/base/words.js';
import { selectTemplate, type SelectChoice } from './select.template.js';
import { startMessages } from './start.messages.js';
import type { Stage } from './start.template.js';

/** A question somebody asks, with what can be answered. */
export interface EffectAsked {
  readonly indicator: Indicator;
  readonly regionLabel: string;
  readonly question: EffectQuestion;
  /** Codes of the periods it may have begun in. */
  readonly since: readonly string[];
  readonly against: readonly AgainstChoice[];
  /** What was noticed in the words of the asker. */
  readonly hits: readonly PrivacyHit[];
  /** The answer; `waiting` for figures from the device, `asking` until enough was chosen. */
  readonly result: EffectResult | 'waiting' | 'asking';
}

/** What can be done with a question. */
export interface EffectActs {
  readonly ask: (change: Partial<EffectQuestion>) => void;
  /** The steps of the answer, once they have been asked for. */
  readonly working: () => TemplateResult | typeof nothing;
  readonly openWorking: () => void;
  readonly close: () => void;
}

const measureTemplate = (
  { question, hits }: EffectAsked,
  texts: EffectTexts,
  language: Language,
  { ask }: EffectActs,
): TemplateResult =>
  html`<div class="measure">
    <label class="field"
      ><span>${texts.measure}</span>
      <input
        id="effect-measure"
        type="text"
        maxlength="140"
        autocomplete="off"
        aria-describedby="effect-measure-help effect-measure-guard"
        .value=${question.measure}
        @input=${(event: Event) => ask({ measure: (event.currentTarget as HTMLInputElement).value })}
      />
    </label>
    <p class="quiet" id="effect-measure-help">${texts.measureHelp}</p>
    <div role="status" id="effect-measure-guard">
      ${guardSentences(hits, language).map((sentence) => html`<p class="message">${sentence}</p>`)}
    </div>
  </div>`;

/** A list in which nothing is chosen before somebody does. */
const openChoices = (choices: readonly SelectChoice[], { choose }: EffectTexts): SelectChoice[] => [
  { value: '', text: choose },
  ...choices,
];

const reasonText = (reason: ChoiceReason, meant: Meant | '', texts: EffectTexts): string =>
  reason === 'worst' ? texts.worst[meant || 'either'] : texts.reasons[reason];

const againstText = ({ value, label }: AgainstChoice, texts: EffectTexts): string =>
  value === NOTHING ? texts.alone : value === SAME_KIND ? texts.sameKind : label;

function asked(effect: EffectAsked, texts: EffectTexts, language: Language, { ask }: EffectActs): TemplateResult {
  const { question, since, against } = effect;
  const { from, meant, reason } = question;
  const periods = since.map((value) => ({ value, text: periodInSentence(value, language) }));
  const ways = (['lower', 'higher'] as const).map((value) => ({ value, text: texts.meants[value] }));
  const why = choiceReasons.map((value) => ({ value, text: reasonText(value, meant, texts) }));
  const areas = against.map((one) => ({ value: one.value, text: againstText(one, texts) }));
  return html`<div class="asked">
    ${selectTemplate(texts.since, openChoices(periods, texts), from, (value) => ask({ from: value }))}
    ${selectTemplate(texts.meant, openChoices(ways, texts), meant, (value) => ask({ meant: value as Meant }))}
    ${selectTemplate(texts.reason, openChoices(why, texts), reason, (value) => ask({ reason: value as ChoiceReason }))}
    ${
      areas.length > 1
        ? selectTemplate(texts.against, areas, question.against || (areas[0]?.value ?? NOTHING), (value) =>
            ask({ against: value }),
          )
        : nothing
    }
  </div>`;
}

const conditionsTemplate = ({ conditions }: EffectQuestion, texts: EffectTexts, { ask }: EffectActs): TemplateResult =>
  html`<fieldset>
    <legend>${texts.conditionsTitle}</legend>
    <div class="asked">
      ${contributionConditions.map((condition) =>
        selectTemplate(
          texts.conditions[condition],
          (['no', 'partly', 'yes'] as const).map((value) => ({ value, text: texts.met[value] })),
          conditions[condition],
          (value) => ask({ conditions: { ...conditions, [condition]: value as Met } }),
        ),
      )}
    </div>
  </fieldset>`;

function resultTemplate(effect: EffectAsked, stage: Stage, acts: EffectActs): TemplateResult {
  const { result } = effect;
  if (result === 'waiting') return html`<p role="status">${startMessages.in(stage.language).loading}</p>`;
  if (result === 'asking') return html`<p class="message">${effectTexts(stage.language).toAnswer}</p>`;
  return answerTemplate(result, stage, acts);
}

/** The question whether a measure had an effect: what is asked, and what may be said. */
export function effectTemplate(effect: EffectAsked, stage: Stage, acts: EffectActs): TemplateResult {
  const { language, level } = stage;
  const texts = effectTexts(language);
  const { indicator, regionLabel, question } = effect;
  return html`<section class="panel effect" id="effect" tabindex="-1">
    ${heading(level, texts.title(textIn(indicator.label, language), regionLabel))}
    <p>${texts.purpose}</p>
    ${measureTemplate(effect, texts, language, acts)} ${asked(effect, texts, language, acts)}
    ${indicator.additive ? html`<p class="quiet">${texts.additive}</p>` : nothing}
    ${conditionsTemplate(question, texts, acts)}
    <div class="answer-place">${resultTemplate(effect, stage, acts)}</div>
    <p class="quiet no-print">${texts.notKept}</p>
    <p class="actions"><button type="button" @click=${acts.close}>${texts.close}</button></p>
  </section>`;
}
