import '@draagkracht/charts/outcome-chart/define.js';
import '@draagkracht/charts/outcome-map/define.js';
import '@draagkracht/widgets/principle-card/define.js';
import '@draagkracht/dashboard/outcome-dashboard/define.js';
import { openPageDoors } from './page-doors.js';
import { upgradePlaces } from './upgrade-places.js';

const start = (): void => {
  upgradePlaces(document);
  new MutationObserver(() => upgradePlaces(document)).observe(document, { childList: true, subtree: true });
};

openPageDoors(document);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
