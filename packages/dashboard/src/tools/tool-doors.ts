import type { ToolName } from './tools.view.js';

/** Which element a tool is, and how it is fetched. */
export interface ToolDoor {
  readonly tag: string;
  readonly open: () => Promise<unknown>;
}

/** Every tool the monitor holds. They keep their records beside those of the monitor, so one tool finds what another kept. */
export const toolDoors: Readonly<Record<ToolName, ToolDoor>> = {
  budget: { tag: 'dk-budget-tracker', open: () => import('@draagkracht/widgets/budget-tracker/define.js') },
  dialogue: { tag: 'dk-case-dialogue', open: () => import('@draagkracht/widgets/case-dialogue/define.js') },
  obstacles: { tag: 'dk-obstacle-log', open: () => import('@draagkracht/widgets/obstacle-log/define.js') },
  chain: { tag: 'dk-policy-chain', open: () => import('@draagkracht/widgets/policy-chain/define.js') },
  mirror: { tag: 'dk-steering-mirror', open: () => import('@draagkracht/widgets/steering-mirror/define.js') },
  deck: { tag: 'dk-principle-deck', open: () => import('@draagkracht/widgets/principle-deck/define.js') },
  models: { tag: 'dk-model-compare', open: () => import('@draagkracht/widgets/model-compare/define.js') },
  stance: { tag: 'dk-stance-check', open: () => import('@draagkracht/widgets/stance-check/define.js') },
  presence: { tag: 'dk-presence-reflection', open: () => import('@draagkracht/widgets/presence-reflection/define.js') },
  lens: { tag: 'dk-with-lens', open: () => import('@draagkracht/widgets/with-lens/define.js') },
  circles: { tag: 'dk-support-circles', open: () => import('@draagkracht/widgets/support-circles/define.js') },
  interplay: { tag: 'dk-interplay-scan', open: () => import('@draagkracht/widgets/interplay-scan/define.js') },
  ledger: { tag: 'dk-works-ledger', open: () => import('@draagkracht/widgets/works-ledger/define.js') },
  initiative: {
    tag: 'dk-initiative-indicators',
    open: () => import('@draagkracht/widgets/initiative-indicators/define.js'),
  },
  compass: { tag: 'dk-task-compass', open: () => import('@draagkracht/widgets/task-compass/define.js') },
  data: { tag: 'dk-data-manager', open: () => import('@draagkracht/widgets/data-manager/define.js') },
};
