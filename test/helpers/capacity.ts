import { carerDefinition } from '@draagkracht/statistics';
import {
  capacityChart,
  type CapacityChart,
  type CapacityChoices,
  type OldestAge,
} from '../../packages/charts/src/capacity-outlook/capacity-outlook.series.js';
import type { OutlookScenario } from '../../stories/charts/capacity-outlook/capacity-outlook.scenarios.js';

/** A scenario as the outlook that shows it. */
export function outlookOf(scenario: OutlookScenario, choices: Partial<CapacityChoices> = {}): CapacityChart {
  const { rows, regionName = '', older, definition = '', share, baseYear, targetYear } = scenario;
  return capacityChart(
    { rows, place: regionName, age: Number(older ?? 85) as OldestAge, sources: [] },
    { baseYear, targetYear, definition: carerDefinition(definition), share, ...choices },
  );
}
