import type { Language } from '@draagkracht/model';
// Below the front door: the layers of a comparison are tested one by one.
import {
  placeFunnel,
  type PlacedFunnel,
} from '../../packages/charts/src/benchmark-funnel/benchmark-funnel.geometry.js';
import {
  funnelChartOf,
  type FunnelChart,
  type FunnelWishes,
} from '../../packages/charts/src/benchmark-funnel/benchmark-funnel.series.js';
import {
  funnelPictureWords,
  funnelWords,
  type FunnelWords,
} from '../../packages/charts/src/benchmark-funnel/benchmark-funnel.words.js';
import { funnelMessages } from '../../packages/charts/src/benchmark-funnel/messages.js';
import type { FunnelScenario } from '../../stories/charts/benchmark-funnel/benchmark-funnel.scenarios.js';

// Elements wait for the language they speak; a test that asks pure functions for English waits here.
await Promise.all(funnelMessages.coming('en'));

/** The box of a comparison on a page of middling width. */
export const funnelBox = { width: 640, height: 288, em: 16 };

/** A scenario judged, as a page wishes. */
export function chartOfFunnel(
  { comparison, ...given }: FunnelScenario,
  wishes: Partial<FunnelWishes> = {},
): FunnelChart {
  const { own = '', kind = 'rate', per = 1000, centre = 'all', overdispersion = 'auto', levels = 'both' } = given;
  const smallNumberPolicy = given.smallNumberPolicy ?? '';
  return funnelChartOf(comparison, { own, kind, per, centre, overdispersion, levels, smallNumberPolicy, ...wishes });
}

/** A scenario placed in a box. */
export const placedFunnel = (scenario: FunnelScenario, box = funnelBox, language: Language = 'nl'): PlacedFunnel => {
  const chart = chartOfFunnel(scenario);
  return placeFunnel(chart, box, funnelPictureWords(chart, language), scenario.labelOutside ?? false, language);
};

/** A scenario in words. */
export const wordsOfFunnel = (scenario: FunnelScenario, language: Language = 'nl'): FunnelWords => {
  const chart = chartOfFunnel(scenario);
  const placed = chart.verdict.state === 'judged' ? placedFunnel(scenario, funnelBox, language) : undefined;
  return funnelWords(chart, placed, language);
};
