import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Indicator, Series, SeriesBlock, Working } from '@draagkracht/model';
import { alsoStyled, DkPrivacyWarningEvent, Late, PrivacyWatch } from '@draagkracht/base';
import { formatNumber } from '@draagkracht/base/words.js';
import { didWorking, itsWorking, rtmWorking } from '@draagkracht/statistics';
import type { DeskController } from './desk-controller.js';
import type { ReadyDesk } from './desk.js';
import type { Compared, EffectResult } from './effect-answer.template.js';
import {
  againstChoices,
  chosenFrom,
  NOTHING,
  othersOfKind,
  SAME_KIND,
  togetherSeries,
  type AgainstChoice,
} from './effect-comparison.view.js';
import { effectStyles } from './effect.styles.js';
import { effectTexts } from './effect.messages.js';
import { effectTemplate, type EffectAsked } from './effect.template.js';
import { effectAnswer, freshQuestion, sinceChoices, type EffectParts, type EffectQuestion } from './effect.view.js';
import { inhabitantsOf } from './fair.view.js';
import { cardOf, type RegionIndex } from './outcome-dashboard.view.js';
import type { Stage } from './start.template.js';

/** What an effect question needs of the dashboard it is part of. */
export interface EffectOwner {
  readonly dashboard: LitElement;
  readonly desk: DeskController;
  readonly update: () => void;
}

/** An answer with its steps, and the question it is of. */
interface Answered {
  readonly key: string;
  readonly result: EffectResult;
  readonly workings: readonly Working[];
}

/** The figures a question is asked of. */
interface Figures {
  readonly desk: ReadyDesk;
  readonly index: RegionIndex;
  readonly indicator: Indicator;
  readonly block: SeriesBlock | undefined;
  readonly people: SeriesBlock | undefined;
  /** The series of a region, and nothing while its figures are on their way. */
  readonly seriesOf: (region: string) => Series | undefined;
  readonly own: Series | undefined;
  readonly against: readonly AgainstChoice[];
}

/** "Had dit effect?" on the desk: one question at a time, asked from a card. It is fetched when it is first asked, and kept nowhere. */
export class EffectViews {
  readonly #owner: EffectOwner;
  readonly #watch: PrivacyWatch;
  readonly #working: Late<typeof import('./effect-working.template.js')>;
  #question: EffectQuestion | undefined;
  #answered: Answered | undefined;
  #figures: Figures | undefined;

  constructor(owner: EffectOwner) {
    this.#owner = owner;
    alsoStyled(owner.dashboard, effectStyles);
    this.#watch = new PrivacyWatch((field, fresh) => {
      for (const kind of fresh) owner.dashboard.dispatchEvent(new DkPrivacyWarningEvent(kind, field));
      owner.update();
    });
    this.#working = new Late({ requestUpdate: () => owner.update() }, () => import('./effect-working.template.js'));
  }

  /** Id of the indicator that is asked about now. */
  get openFor(): string | undefined {
    return this.#question?.indicatorId;
  }

  /** Begins a question about an indicator of the region chosen; the same once more goes on with what was answered. */
  open({ choice }: ReadyDesk, { id, direction }: Indicator): void {
    const { indicatorId, region } = this.#question ?? {};
    if (indicatorId !== id || region !== choice.region) {
      this.#watch.clear();
      this.#question = freshQuestion(id, choice.region, direction);
    }
    this.#owner.update();
  }

  /** Nothing while nobody asked, or when what was asked about is no longer on the desk. */
  shown(desk: ReadyDesk, index: RegionIndex, stage: Stage): TemplateResult | typeof nothing {
    const asked = this.#asked(desk, index, stage);
    if (!asked) return nothing;
    return effectTemplate(asked, stage, {
      ask: (change) => {
        this.#question = { ...asked.question, ...change };
        if (change.measure !== undefined) this.#watch.typed('measure', change.measure);
        this.#owner.update();
      },
      working: () =>
        this.#working.here?.effectWorkingTemplate(
          this.#owner.dashboard,
          this.#answered?.workings ?? [],
          stage.language,
        ) ?? nothing,
      openWorking: () => void this.#working.part,
      close: () => void this.#close(),
    });
  }

  async #close(): Promise<void> {
    const { dashboard, update } = this.#owner;
    const id = this.#question?.indicatorId ?? '';
    this.#watch.clear();
    this.#question = undefined;
    update();
    await dashboard.updateComplete;
    dashboard.renderRoot.querySelector<HTMLElement>(`[data-effect="${CSS.escape(id)}"]`)?.focus();
  }

  #asked(desk: ReadyDesk, index: RegionIndex, stage: Stage): EffectAsked | undefined {
    const { dataset, choice } = desk;
    const question = this.#question;
    const indicator = dataset.indicators.find(({ id }) => id === question?.indicatorId);
    if (!question || !indicator || question.region !== choice.region || !choice.indicatorIds.includes(indicator.id))
      return undefined;
    const figures = this.#figuresOf(desk, index, indicator);
    return {
      indicator,
      regionLabel: index.label(choice.region),
      question,
      since: figures.own ? sinceChoices(figures.own) : [],
      against: figures.against,
      hits: this.#watch.hits('measure'),
      result: this.#isWaiting(desk, indicator) ? 'waiting' : (this.#result(question, figures, stage) ?? 'asking'),
    };
  }

  #isWaiting({ dataset }: ReadyDesk, { id }: Indicator): boolean {
    const inhabitants = inhabitantsOf(dataset);
    return [id, ...(inhabitants ? [inhabitants.id] : [])].some((one) => this.#owner.desk.isComing(one));
  }

  /** Seventeen thousand regions are gone through once per figure and region, not at every drawing. */
  #figuresOf(desk: ReadyDesk, index: RegionIndex, indicator: Indicator): Figures {
    const { dataset, choice } = desk;
    const inhabitants = inhabitantsOf(dataset);
    const block = this.#owner.desk.block(indicator.id);
    const people = inhabitants && this.#owner.desk.block(inhabitants.id);
    const kept = this.#figures;
    const isSame = kept?.indicator === indicator && kept.block === block && kept.people === people;
    if (isSame && kept.desk.choice.region === choice.region && kept.index === index) return kept;
    const seriesOf = (region: string): Series | undefined =>
      block && cardOf(block, indicator, region, index, false, people)?.series;
    const against = againstChoices(dataset, indicator, choice.region, index, inhabitants !== undefined);
    this.#figures = { desk, index, indicator, block, people, seriesOf, own: seriesOf(choice.region), against };
    return this.#figures;
  }

  #compared(question: EffectQuestion, figures: Figures, own: Series, { language }: Stage): Compared | undefined {
    const { desk, block, people, against, seriesOf } = figures;
    const chosen = against.find(({ value }) => value === question.against) ?? against[0];
    if (!chosen || chosen.value === NOTHING) return undefined;
    const { holdsOwn, value, label } = chosen;
    if (value !== SAME_KIND) {
      const series = seriesOf(value);
      return series && { series, label, holdsOwn };
    }
    const codes = othersOfKind(desk.dataset, question.region);
    const together = block && people && togetherSeries(own, block, people, codes);
    if (!together) return undefined;
    const named = effectTexts(language).together(formatNumber(together.count, 0, language));
    return { series: { ...together.series, region: { code: SAME_KIND, label: named } }, label: named, holdsOwn };
  }

  #result(question: EffectQuestion, figures: Figures, stage: Stage): EffectResult | undefined {
    const { from, meant, reason, conditions } = question;
    const { desk, block, own } = figures;
    if (!block || !own || from === '' || meant === '' || reason === '') return undefined;
    const isUnfit = this.#watch.blocks('measure');
    const key = JSON.stringify([desk.dataset.id, question, stage.language, isUnfit]);
    if (this.#answered?.key === key) return this.#answered.result;
    const compared = this.#compared(question, figures, own, stage);
    const chosen = reason === 'worst' ? chosenFrom(desk.dataset, block, own, from) : undefined;
    const parts = { own, comparison: compared?.series, from, meant, reason, conditions, group: chosen?.group };
    const answer = effectAnswer(parts);
    const mark = (isUnfit ? '' : question.measure.trim()) || effectTexts(stage.language).aMeasure;
    const result: EffectResult = {
      answer,
      own: { ...own, events: [...(own.events ?? []), { period: from, kind: 'policy', text: mark }] },
      ...(compared ? { compared } : {}),
      noneTogether: (question.against || figures.against[0]?.value) === SAME_KIND && !compared,
      ...(chosen ? { chosenOn: chosen.period } : {}),
      tooFew: answer.itsRefusal === 'too-few-before' || answer.itsRefusal === 'too-few-after',
    };
    this.#answered = { key, result, workings: workingsOf(parts, answer) };
    return result;
  }
}

/** The steps of what was answered, in the order in which it is said. */
function workingsOf({ own, comparison, from, group, meant }: EffectParts, answer: EffectResult['answer']): Working[] {
  const chosen = own.region?.code ?? '';
  return [
    answer.did && comparison && didWorking({ own, comparison, from }),
    answer.its && itsWorking({ series: own, from }),
    answer.rtm && group && rtmWorking({ group, chosen, direction: meant }),
  ].filter((working) => working !== undefined);
}
