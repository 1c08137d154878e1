import { currentDataset, type Language } from '@draagkracht/model';
import type { Settling } from '@draagkracht/statistics/disclosure.js';
import type { Monitor } from '../monitor/monitor.js';
import { cardsToPublish, type MonitorCard } from './cards.view.js';
import { wholeDraft, type CardWithFigures } from './draft.view.js';
import { asEarlier, earlierPublications, type ReadPublication } from './earlier.js';
import type { PublishScope } from './figures.view.js';
import { gateBeside } from './gate-beside.js';
import { publicIds } from './public-ids.view.js';
import { makePublication, type MadePublication } from './make-publication.js';

/** A policy that may be published under. */
export type PublicPolicy = 'publiek' | 'streng';

/** What somebody chose to publish. */
export interface PublishChoice {
  /** Records of the indicators. */
  readonly ids: ReadonlySet<string>;
  readonly title: string;
  readonly policy: PublicPolicy;
  readonly scope: PublishScope;
  readonly language: Language;
}

/** What stands ready to be seen and kept. */
export interface ReadyPublication extends MadePublication {
  readonly choice: PublishChoice;
  readonly region: string;
  readonly cards: readonly CardWithFigures[];
  /** What was published before, newest first. */
  readonly earlier: readonly ReadPublication[];
}

/** How far making a publication is. */
export type PublishState =
  | { readonly phase: 'choosing' | 'gathering' | 'stopped' | 'failed' }
  | { readonly phase: 'gating'; readonly at: Settling | undefined }
  | { readonly phase: 'ready'; readonly ready: ReadyPublication };

/** Waits until no card has figures on their way. */
function cardsWhenHere(monitor: Monitor, wanted: ReadonlySet<string>, signal: AbortSignal): Promise<MonitorCard[]> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      const cards = cardsToPublish(monitor).filter(({ id }) => wanted.has(id));
      const isHere = cards.every(({ why }) => why !== 'waiting');
      if (isHere) resolve(cards);
      return isHere;
    };
    if (look()) return;
    const end = monitor.watch(() => look() && end());
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason as Error);
    });
  });
}

async function withFigures(
  card: MonitorCard,
  monitor: Monitor,
  ids: ReadonlyMap<string, string>,
): Promise<CardWithFigures[]> {
  const { records, storage } = monitor;
  const link = records?.indicators.find(({ id }) => id === card.id)?.data.link;
  const dataset = link && currentDataset(records.datasets, link.datasetId);
  const block = dataset && (await storage?.series.block(dataset.id, link.indicatorId));
  const { series } = card;
  return block && series && card.story ? [{ ...card, series, publicId: ids.get(card.id)!, block, dataset }] : [];
}

/**
 * Fetches the figures of cards from the device: of all areas, because a part can give a whole away. A card without a story or without
 * figures is left out.
 */
async function gatherCards(
  monitor: Monitor,
  wanted: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<readonly CardWithFigures[]> {
  const cards = await cardsWhenHere(monitor, wanted, signal);
  const { indicators = [], publications = [] } = monitor.records ?? {};
  const ids = publicIds(indicators, publications);
  const found = await Promise.all(cards.map((card) => withFigures(card, monitor, ids)));
  signal.throwIfAborted();
  return found.flat();
}

/** Makes a publication of what was chosen, beside the page; it can be stopped, and a new one ends the one before. */
export class PublishingRun {
  state: PublishState = { phase: 'choosing' };
  #stop = new AbortController();
  readonly #changed: () => void;

  /** @param changed is called when the state is another */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Goes back to choosing: what was made no longer fits what is chosen. */
  reset(): void {
    this.#stop.abort();
    this.#be({ phase: 'choosing' });
  }

  stop(): void {
    if (this.state.phase !== 'gathering' && this.state.phase !== 'gating') return;
    this.#stop.abort();
    this.#be({ phase: 'stopped' });
  }

  async make(monitor: Monitor, choice: PublishChoice): Promise<void> {
    this.#stop.abort();
    const { signal } = (this.#stop = new AbortController());
    this.#be({ phase: 'gathering' });
    try {
      const ready = await this.#made(monitor, choice, signal);
      if (!signal.aborted) this.#be({ phase: 'ready', ready });
    } catch (cause) {
      if (signal.aborted) return;
      this.#be({ phase: 'failed' });
      throw cause;
    }
  }

  async #made(monitor: Monitor, choice: PublishChoice, signal: AbortSignal): Promise<ReadyPublication> {
    const { region, period: until } = monitor.setup;
    const { title, scope, policy, language, ids } = choice;
    const cards = await gatherCards(monitor, ids, signal);
    const earlier = await earlierPublications(monitor.records?.publications ?? []);
    signal.throwIfAborted();
    const whole = wholeDraft(cards, { title, region, scope, until, earlier: earlier.map(asEarlier) });
    this.#be({ phase: 'gating', at: undefined });
    const onProgress = (at: Settling): void => this.#be({ phase: 'gating', at });
    const gated = await gateBeside(whole.draft, policy, { signal, onProgress });
    const made = makePublication(gated, whole, { title, language, published: monitor.today() });
    return { ...made, choice, region, cards, earlier };
  }

  #be(state: PublishState): void {
    this.state = state;
    this.#changed();
  }
}
