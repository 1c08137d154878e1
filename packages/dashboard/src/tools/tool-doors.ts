import type { ToolName } from './tools.view.js';

/** Which element a tool is, and how it is fetched. */
export interface ToolDoor {
  readonly tag: string;
  readonly open: () => Promise<unknown>;
}

/** Every tool the monitor holds. They keep their records beside those of the monitor, so one tool finds what another kept. */
export const toolDoors: Readonly<Partial<Record<ToolName, ToolDoor>>> = {
  dialogue: { tag: 'dk-case-dialogue', open: () => import('@draagkracht/widgets/case-dialogue/define.js') },
  obstacles: { tag: 'dk-obstacle-log', open: () => import('@draagkracht/widgets/obstacle-log/define.js') },
  ledger: { tag: 'dk-works-ledger', open: () => import('@draagkracht/widgets/works-ledger/define.js') },
  initiative: {
    tag: 'dk-initiative-indicators',
    open: () => import('@draagkracht/widgets/initiative-indicators/define.js'),
  },
  compass: { tag: 'dk-task-compass', open: () => import('@draagkracht/widgets/task-compass/define.js') },
  stance: { tag: 'dk-stance-check', open: () => import('@draagkracht/widgets/stance-check/define.js') },
  circles: { tag: 'dk-support-circles', open: () => import('@draagkracht/widgets/support-circles/define.js') },
};
