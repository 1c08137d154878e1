import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language, Series } from '@draagkracht/model';
import { Late } from '@draagkracht/base';
import type { Monitor } from '../monitor/monitor.js';
import type { BoardCard } from './board.view.js';

/** What is spoken, and the level of the headings of cards. */
interface Spoken {
  readonly language: Language;
  readonly level: number;
}

/** What may stand beside or in the place of a card. A group and the lens are fetched when somebody wants them. */
export class BesideCards {
  readonly #host: ReactiveControllerHost;
  readonly #stage: () => Spoken;
  readonly #grouping: Late<typeof import('./group.template.js')>;
  readonly #looking: Late<typeof import('./lens.template.js')>;
  /** Sections that are looked at through the lens. */
  readonly #lensed = new Set<string>();
  #spoken = false;

  constructor(host: ReactiveControllerHost, stage: () => Spoken) {
    this.#host = host;
    this.#stage = stage;
    this.#grouping = new Late(host, () => import('./group.template.js'));
    this.#looking = new Late(host, () => import('./lens.template.js'));
  }

  /** Settles when what was asked for has come. */
  async arrival(): Promise<void> {
    await Promise.all([this.#grouping.arrival, this.#looking.arrival]);
  }

  /** Counts are not put beside those of larger areas: a country always has more people than a street. */
  others(
    monitor: Monitor,
    { indicator, series }: Pick<BoardCard, 'indicator' | 'series'>,
    beside: readonly string[],
  ): readonly Series[] {
    if (!series || series.indicator.additive) return [];
    const areas = beside.flatMap((code) => {
      const found = monitor.seriesOf(indicator.id, code);
      return 'series' in found ? [found.series] : [];
    });
    const group =
      this.#wantsGroup(monitor) && this.#grouping.part?.groupSeries(monitor, indicator.id, this.#stage().language);
    return group && 'series' in group ? [...areas, group.series] : areas;
  }

  /** Which group stands beside the cards, and beside which none can. */
  group(monitor: Monitor, cards: readonly Pick<BoardCard, 'indicator' | 'series'>[]): TemplateResult | typeof nothing {
    const part = this.#wantsGroup(monitor) ? this.#grouping.part : undefined;
    if (!part) return nothing;
    const { language } = this.#stage();
    this.#speak(part.groupWordsComing(language));
    const beside = cards.flatMap(({ indicator, series }) =>
      series ? [{ label: indicator.data.label, found: part.groupSeries(monitor, indicator.id, language) }] : [],
    );
    return part.groupTemplate(beside, language);
  }

  /** Whether a section is looked at through the lens. */
  isLensed(section: string): boolean {
    return this.#lensed.has(section);
  }

  /** Looks at a section through the lens, or at its average again. */
  turn(section: string): void {
    if (!this.#lensed.delete(section)) this.#lensed.add(section);
    this.#host.requestUpdate();
  }

  /** A card through the lens; `undefined` while that is on its way. */
  lens(monitor: Monitor, card: BoardCard): TemplateResult | undefined {
    const { language, level } = this.#stage();
    const part = this.#looking.part;
    return part?.lensTemplate(card, part.lensOf(monitor, card.indicator.id, card.series), level, language);
  }

  #wantsGroup = ({ setup }: Monitor): boolean => setup.compareWith.includes('group');

  /** English comes once; without the network it stays Dutch. */
  #speak(coming: readonly Promise<void>[]): void {
    if (coming.length === 0 || this.#spoken) return;
    this.#spoken = true;
    void Promise.all(coming).then(() => this.#host.requestUpdate());
  }
}
