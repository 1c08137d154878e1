import type { LitElement, TemplateResult } from 'lit';
import { periodOf, type Dataset } from '@draagkracht/model';
import { alsoStyled } from '@draagkracht/base';
import { BesideViews } from './beside-views.js';
import type { DeskController } from './desk-controller.js';
import { withPeriod, type Desk, type Preview, type ReadyDesk, type Rereading } from './desk.js';
import { EffectAsks } from './effect-asks.js';
import { FairViews } from './fair-views.js';
import { inhabitantsOf } from './fair.view.js';
import { deskStyles } from './desk.styles.js';
import { PublishViews } from './publish-views.js';
import { remarksOf } from './remarks.js';
import { previewTemplate, readingTemplate, type PreviewActs } from './intake.template.js';
import { ReadingViews } from './reading-views.js';
import { cardOf, RegionIndex, searchIndicators } from './outcome-dashboard.view.js';
import { readyTemplate, type ReadyActs, type ShownCard } from './ready.template.js';
import type { Stage } from './start.template.js';

/** A desk with something on it. */
export type WorkingDesk = Extract<Desk, { readonly phase: 'reading' | 'preview' | 'ready' }>;

/** What the views need of the dashboard they are part of. */
export interface ViewsOwner {
  readonly dashboard: LitElement;
  readonly desk: DeskController;
  readonly take: (files: readonly File[]) => void;
  /** ISO instant. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** Lets the page draw and answer before work goes on. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * The dashboard at work: a file that is read, what was understood of it, and the desk with its choices and cards. It is fetched when
 * there is something to work on.
 */
export class DeskViews {
  readonly #owner: ViewsOwner;
  readonly #beside: BesideViews;
  readonly #reading: ReadingViews;
  readonly #fair: FairViews;
  readonly #asks: EffectAsks;
  readonly #publish: PublishViews;
  #regionQuery = '';
  #indicatorQuery = '';
  #periodWrong = false;
  #index: RegionIndex | undefined;
  #indexed: Dataset | undefined;

  constructor(owner: ViewsOwner) {
    this.#owner = owner;
    const { desk, now, newId } = owner;
    const update = (): void => owner.dashboard.requestUpdate();
    this.#reading = new ReadingViews({ update, pause });
    this.#beside = new BesideViews({ desk, now, newId, update, reading: this.#reading, pause, reread: this.#reread });
    this.#fair = new FairViews({ desk, update });
    this.#asks = new EffectAsks({ dashboard: owner.dashboard, desk, update, now, newId });
    this.#publish = new PublishViews({ desk, update, now });
    alsoStyled(owner.dashboard, deskStyles);
    // So that saving works when the network is gone by then.
    for (const part of [import('./reading-record.js'), import('./layout-record.js')]) part.catch(() => undefined);
  }

  /** What stands on the desk. */
  shown(desk: WorkingDesk, stage: Stage): TemplateResult {
    switch (desk.phase) {
      case 'reading':
        return readingTemplate(stage, desk.name, desk.share, () => this.#owner.desk.cancel());
      case 'preview':
        return desk.beside
          ? this.#beside.shown(desk, desk.beside, stage)
          : previewTemplate(stage, desk, this.#previewActs(desk.preview, stage));
      case 'ready':
        return readyTemplate(
          stage,
          desk,
          this.#cards(desk),
          remarksOf(desk.dataset.problems),
          this.#readyActs(desk, stage),
        );
    }
  }

  #update(change: () => void): void {
    change();
    this.#owner.dashboard.requestUpdate();
  }

  #regions(dataset: Dataset): RegionIndex {
    if (this.#indexed !== dataset || !this.#index) {
      this.#indexed = dataset;
      this.#index = new RegionIndex(dataset);
    }
    return this.#index;
  }

  #previewActs(preview: Preview, stage: Stage): PreviewActs {
    const { desk, take } = this.#owner;
    return {
      use: () => desk.use(this.#reading.withDoubts(preview)),
      again: (text) => {
        const period = periodOf(text);
        this.#update(() => (this.#periodWrong = !period));
        if (period) this.#reread(preview, withPeriod(preview, period.code));
      },
      take: (files) => {
        this.#periodWrong = false;
        take(files);
      },
      beside: ([file]) => void (file && desk.takeBeside(file)),
      periodWrong: this.#periodWrong,
      reading: () => this.#reading.shown(preview, stage, (again) => this.#reread(preview, again)),
      doubts: () => this.#reading.doubts(preview.table, stage),
    };
  }

  /** Reads again; the focus comes back to where it was asked. */
  readonly #reread = (preview: Preview, again: Rereading): void => {
    const { dashboard, desk } = this.#owner;
    const place = desk.desk.phase === 'preview' && desk.desk.beside === preview ? 1 : 0;
    void desk
      .reread(preview, again)
      .then(() => dashboard.updateComplete)
      .then(() => dashboard.renderRoot.querySelectorAll<HTMLElement>('.adjust summary')[place]?.focus());
  };

  #cards({ dataset, choice }: ReadyDesk): readonly ShownCard[] {
    const index = this.#regions(dataset);
    const inhabitants = inhabitantsOf(dataset);
    const people = dataset.periods.length > 1 && inhabitants ? this.#owner.desk.block(inhabitants.id) : undefined;
    return choice.indicatorIds.flatMap((id) => {
      const indicator = dataset.indicators.find((one) => one.id === id);
      const block = indicator && this.#owner.desk.block(id);
      const card = block && cardOf(block, indicator, choice.region, index, choice.compare, people);
      return indicator ? [{ indicator, ...(card ? { card } : {}), waiting: this.#owner.desk.isComing(id) }] : [];
    });
  }

  #readyActs(ready: ReadyDesk, stage: Stage): ReadyActs {
    const { dataset, choice } = ready;
    const { language } = stage;
    const { desk } = this.#owner;
    const index = this.#regions(dataset);
    return {
      regions: index.search(this.#regionQuery, language),
      region: index.has(choice.region) ? index.choice(choice.region, language) : undefined,
      regionQuery: this.#regionQuery,
      searchRegion: (query) => this.#update(() => (this.#regionQuery = query)),
      chooseRegion: (region) => desk.choose({ region }),
      indicators: searchIndicators(dataset, this.#indicatorQuery, language),
      indicatorQuery: this.#indicatorQuery,
      searchIndicator: (query) => this.#update(() => (this.#indicatorQuery = query)),
      toggle: (id) => desk.toggle(id),
      compare: (compare) => desk.choose({ compare }),
      save: () => void desk.save(),
      remove: () => void desk.remove(),
      clear: () => desk.clear(),
      compared: this.#fair.openFor,
      canCompare: (indicator) => this.#fair.canOpen(ready, indicator),
      compareFairly: (indicator) => this.#fair.open(ready, indicator),
      fair: () => this.#fair.shown(ready, index, stage),
      ofCard: (series) => this.#asks.ofCard(ready, series, stage),
      asked: () => this.#asks.shown(ready, index, stage),
      chanceWorking: this.#asks.chance(stage),
      publishing: this.#publish.isOpen,
      publish: () => this.#publish.toggle(),
      publication: () => this.#publish.shown(ready, stage),
      beside: ([file]) => void (file && desk.takeBeside(file)),
    };
  }
}
