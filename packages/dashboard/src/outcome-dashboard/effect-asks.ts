import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { textIn, type ChanceFindings, type Language, type Series } from '@draagkracht/model';
import { Late } from '@draagkracht/base';
import { wordMessages } from '@draagkracht/base/words.js';
import { chanceWorking } from '@draagkracht/statistics';
import type { ChanceActs } from './chance.template.js';
import type { DeskController } from './desk-controller.js';
import type { ReadyDesk } from './desk.js';
import type { EffectViews } from './effect-views.js';
import { effectTexts } from './effect.messages.js';
import { canAskEffect } from './effect.view.js';
import { expectationTexts } from './expectation.messages.js';
import { ExpectationViews } from './expectation-views.js';
import type { RegionIndex } from './outcome-dashboard.view.js';
import type { Stage } from './start.template.js';

/** What asking needs of the dashboard it is part of. */
export interface AsksOwner {
  readonly dashboard: LitElement;
  readonly desk: DeskController;
  readonly update: () => void;
  /** ISO instant. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** A button of a card: what it opens, and for which figure. */
interface CardButton {
  readonly text: string;
  readonly about: string;
  readonly open: boolean;
  readonly press: () => void;
  readonly mark: { readonly kind: 'effect' | 'expect'; readonly id: string };
}

const buttonTemplate = ({ text, about, open, press, mark }: CardButton): TemplateResult =>
  html`<button
    type="button"
    data-effect=${mark.kind === 'effect' ? mark.id : nothing}
    data-expect=${mark.kind === 'expect' ? mark.id : nothing}
    aria-expanded=${open}
    aria-label="${text}: ${about}"
    @click=${press}
  >
    ${text}
  </button>`;

/** What can be asked of a card beyond its sentence: what a measure did, and what is expected of the next figure. */
export class EffectAsks {
  readonly #owner: AsksOwner;
  readonly #effect: Late<EffectViews>;
  readonly #expectations: ExpectationViews;
  readonly #working: Late<typeof import('./effect-working.template.js')>;
  #asked: Language | undefined;

  constructor(owner: AsksOwner) {
    this.#owner = owner;
    this.#expectations = new ExpectationViews(owner);
    this.#working = new Late({ requestUpdate: owner.update }, () => import('./effect-working.template.js'));
    this.#effect = new Late({ requestUpdate: owner.update }, async () => {
      const { EffectViews } = await import('./effect-views.js');
      return new EffectViews(owner);
    });
  }

  /** The buttons of a card, and what was expected of its figure. */
  ofCard(ready: ReadyDesk, series: Series, stage: Stage): TemplateResult {
    this.#speak(stage.language);
    return html`${stage.readonly ? nothing : this.#buttons(ready, series, stage)}
    ${this.#expectations.ofCard(ready, series, stage)}`;
  }

  /** What is open: a question, the form for an expectation, and how well earlier ones came true. */
  shown(ready: ReadyDesk, index: RegionIndex, stage: Stage): TemplateResult {
    return html`${this.#effect.here?.shown(ready, index, stage) ?? nothing}
    ${this.#expectations.shown(ready, index, stage)}`;
  }

  /** How the chance of many figures was worked out; the steps are fetched when somebody opens them. */
  chance({ language }: Stage): ChanceActs {
    const shown = (findings: ChanceFindings): TemplateResult | typeof nothing =>
      this.#working.here?.effectWorkingTemplate(this.#owner.dashboard, [chanceWorking(findings)], language) ?? nothing;
    return { open: () => void this.#working.part, shown };
  }

  /** Sentences here are made of words that the charts speak too; their English is asked for once. */
  #speak(language: Language): void {
    if (this.#asked === language) return;
    this.#asked = language;
    for (const coming of wordMessages.coming(language)) void coming.then(this.#owner.update);
  }

  #buttons(ready: ReadyDesk, series: Series, { language }: Stage): TemplateResult | typeof nothing {
    const { indicator } = series;
    const about = textIn(indicator.label, language);
    const [asks, expects] = [canAskEffect(series), this.#expectations.canExpect(series)];
    if (!asks && !expects) return nothing;
    return html`<p class="actions no-print">
      ${
        asks
          ? buttonTemplate({
              text: effectTexts(language).open,
              about,
              open: this.#effect.here?.openFor === indicator.id,
              press: () => void this.#ask(ready, series),
              mark: { kind: 'effect', id: indicator.id },
            })
          : nothing
      }
      ${
        expects
          ? buttonTemplate({
              text: expectationTexts(language).open,
              about,
              open: this.#expectations.openFor === indicator.id,
              press: () => void this.#expectations.open(series),
              mark: { kind: 'expect', id: indicator.id },
            })
          : nothing
      }
    </p>`;
  }

  async #ask(ready: ReadyDesk, { indicator }: Series): Promise<void> {
    const { dashboard } = this.#owner;
    const views = await this.#effect.come();
    if (!views) return;
    views.open(ready, indicator);
    await dashboard.updateComplete;
    dashboard.renderRoot.querySelector<HTMLElement>('#effect')?.focus();
  }
}
