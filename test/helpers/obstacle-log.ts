import type { Obstacle } from '@draagkracht/model';
import type { DkObstacleLog } from '@draagkracht/widgets';
import '@draagkracht/widgets/obstacle-log/define.js';
import type { ToolScenario } from '../../stories/widgets/tool-story.js';
import { shownTool, type ShownTool } from '../suites/tool.suite.js';

/** Shows the log in the state of a scenario. */
export const shownLog = (given: ToolScenario = {}): Promise<ShownTool<DkObstacleLog>> =>
  shownTool<DkObstacleLog>('dk-obstacle-log', given);

/** The obstacles that are kept now. */
export const keptObstacles = ({ tool }: ShownTool<DkObstacleLog>): readonly Obstacle[] =>
  (tool as unknown as { stored: { records: { data: Obstacle }[] } }).stored.records.map(({ data }) => data);

/** Takes every log away. */
export const noLogs = (): void => {
  for (const page of document.querySelectorAll('main')) page.remove();
};
