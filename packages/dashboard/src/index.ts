export { DkOutcomeDashboard } from './outcome-dashboard/outcome-dashboard.js';
