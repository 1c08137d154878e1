import { currentDataset } from '@draagkracht/model';
import type { Monitor } from '../monitor/monitor.js';
import { cardsToPublish, type MonitorCard } from './cards.view.js';
import type { CardWithFigures } from './draft.view.js';
import { publicIds } from './public-ids.view.js';

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
export async function gatherCards(
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
