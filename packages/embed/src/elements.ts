/** Every element of the product with the door that registers it. The loader, the builds and the tests all read this list. */
export const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'dk-outcome-chart': () => import('@draagkracht/charts/outcome-chart/define.js'),
  'dk-indicator-card': () => import('@draagkracht/charts/indicator-card/define.js'),
  'dk-outcome-map': () => import('@draagkracht/charts/outcome-map/define.js'),
  'dk-small-multiples': () => import('@draagkracht/charts/small-multiples/define.js'),
  'dk-benchmark-funnel': () => import('@draagkracht/charts/benchmark-funnel/define.js'),
  'dk-capacity-outlook': () => import('@draagkracht/charts/capacity-outlook/define.js'),
  'dk-principle-card': () => import('@draagkracht/widgets/principle-card/define.js'),
  'dk-works-ledger': () => import('@draagkracht/widgets/works-ledger/define.js'),
  'dk-initiative-indicators': () => import('@draagkracht/widgets/initiative-indicators/define.js'),
  'dk-turn-curve': () => import('@draagkracht/widgets/turn-curve/define.js'),
  'dk-task-compass': () => import('@draagkracht/widgets/task-compass/define.js'),
  'dk-obstacle-log': () => import('@draagkracht/widgets/obstacle-log/define.js'),
  'dk-stance-check': () => import('@draagkracht/widgets/stance-check/define.js'),
  'dk-support-circles': () => import('@draagkracht/widgets/support-circles/define.js'),
  'dk-outcome-dashboard': () => import('@draagkracht/dashboard/outcome-dashboard/define.js'),
};
