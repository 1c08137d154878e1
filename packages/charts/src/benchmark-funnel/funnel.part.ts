// Fetched when there are areas to compare: until then the page's own content stays in sight, and the page is not kept waiting for sums.

export { nearestUnit, placeFunnel } from './benchmark-funnel.geometry.js';
export { funnelPicture } from './benchmark-funnel.picture.js';
export { funnelChartOf, ownPoint } from './benchmark-funnel.series.js';
export { footTemplate, headTemplate } from './benchmark-funnel.template.js';
export { funnelPictureWords, funnelWords, unitWords } from './benchmark-funnel.words.js';
