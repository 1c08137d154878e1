import { placementIn } from '../places/placement-in-address.js';
import { askForFile, askForModules } from './ask-for-file.js';
import { filesAhead } from './files-ahead.names.js';

// The first script of the page in a frame: small, so that what the address names is asked for while the rest is still on its way.

const { tag, attributes: { src } = {} } = placementIn(location.hash) ?? {};
if (src) {
  askForFile(src);
  askForModules([...filesAhead.source, ...(tag === 'dk-outcome-chart' ? filesAhead.chart : [])]);
}
void import('./frame-page.js');
