export { DkOutcomeDashboard } from './outcome-dashboard/outcome-dashboard.js';
export { MonitorDesk } from './monitor/monitor-desk.js';
