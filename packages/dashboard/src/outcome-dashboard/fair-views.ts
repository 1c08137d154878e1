import { nothing, type TemplateResult } from 'lit';
import { seriesOf, type Dataset, type Indicator, type SeriesBlock } from '@draagkracht/model';
import type { DeskController } from './desk-controller.js';
import type { ReadyDesk } from './desk.js';
import { fairTemplate, type Fair } from './fair.template.js';
import {
  fairComparison,
  groupsFor,
  urbanityOf,
  wholesFor,
  type FairComparison,
  type FairQuestion,
  type PeerGroup,
} from './fair.view.js';
import type { RegionIndex } from './outcome-dashboard.view.js';
import type { Stage } from './start.template.js';

/** What a comparison needs of the dashboard it is part of. */
export interface FairOwner {
  readonly desk: DeskController;
  readonly update: () => void;
}

/** The fair comparison on the desk: one at a time, opened from a card. The picture is fetched when the first is asked for. */
export class FairViews {
  readonly #owner: FairOwner;
  #question: FairQuestion | undefined;
  #grouped: { readonly dataset: Dataset; readonly region: string; readonly groups: readonly PeerGroup[] } | undefined;
  #kept: { readonly key: unknown; readonly comparison: FairComparison | undefined } | undefined;

  constructor(owner: FairOwner) {
    this.#owner = owner;
  }

  /** Id of the indicator that is compared now. */
  get openFor(): string | undefined {
    return this.#question?.indicatorId;
  }

  /** Whether an indicator is a part of something, and the region one of several. */
  canOpen({ dataset, choice }: ReadyDesk, indicator: Indicator): boolean {
    return wholesFor(dataset, indicator).length > 0 && this.#groups(dataset, choice.region).length > 0;
  }

  /** Opens the comparison of an indicator with what lies nearest: inhabitants, and its own municipality. */
  open({ dataset, choice }: ReadyDesk, indicator: Indicator): void {
    import('@draagkracht/charts/benchmark-funnel/define.js').catch(() => undefined);
    const [whole] = wholesFor(dataset, indicator);
    const groups = this.#groups(dataset, choice.region);
    const group = groups.find((one) => one !== 'municipality') ?? groups[0] ?? 'country';
    this.#question = { indicatorId: indicator.id, ofId: whole?.id ?? '', group };
    this.#owner.update();
  }

  /** Nothing while nobody asked, or when what was asked of is no longer on the desk. */
  shown(desk: ReadyDesk, index: RegionIndex, stage: Stage): TemplateResult | typeof nothing {
    const fair = this.#fair(desk, index);
    if (!fair) return nothing;
    return fairTemplate(stage, fair, {
      ask: (change) => {
        this.#question = { ...fair.question, ...change };
        this.#owner.update();
      },
      close: () => {
        this.#question = undefined;
        this.#owner.update();
      },
    });
  }

  /** Seventeen thousand regions are gone through once per choice, not at every drawing. */
  #groups(dataset: Dataset, region: string): readonly PeerGroup[] {
    if (this.#grouped?.dataset !== dataset || this.#grouped.region !== region)
      this.#grouped = { dataset, region, groups: groupsFor(dataset, region) };
    return this.#grouped.groups;
  }

  #fair(desk: ReadyDesk, index: RegionIndex): Fair | undefined {
    const { dataset, choice } = desk;
    const question = this.#question;
    const indicator = dataset.indicators.find(({ id }) => id === question?.indicatorId);
    if (!question || !indicator || !choice.indicatorIds.includes(indicator.id)) return undefined;
    const groups = this.#groups(dataset, choice.region);
    const group = groups.includes(question.group) ? question.group : (groups[0] ?? question.group);
    const counts = this.#owner.desk.block(indicator.id);
    const region = { code: choice.region, label: index.label(choice.region) };
    return {
      indicator,
      region: choice.region,
      wholes: wholesFor(dataset, indicator),
      groups,
      question: { ...question, group },
      comparison: this.#comparison(desk, { ...question, group }, index),
      ownCounts: counts && seriesOf(counts, indicator, region),
    };
  }

  #comparison(
    { dataset, choice }: ReadyDesk,
    { indicatorId, ofId, group }: FairQuestion,
    index: RegionIndex,
  ): FairComparison | 'waiting' | undefined {
    const { desk } = this.#owner;
    const urban = group === 'urbanity' ? urbanityOf(dataset) : undefined;
    const ids = [indicatorId, ofId, ...(urban ? [urban.id] : [])];
    const [counts, wholes, urbanity] = ids.map((id): SeriesBlock | undefined => desk.block(id));
    if (ids.some((id) => id !== '' && desk.isComing(id))) return 'waiting';
    if (!counts || !wholes) return undefined;
    const key = [dataset.id, choice.region, group, ...ids].join('|');
    if (this.#kept?.key !== key) {
      const parts = { dataset, counts, wholes, urbanity, label: (code: string) => index.label(code) };
      this.#kept = { key, comparison: fairComparison(parts, choice.region, group) };
    }
    return this.#kept.comparison;
  }
}
