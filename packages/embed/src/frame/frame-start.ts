import { ahead } from '../ahead.js';
import '../loader.js';
import { placementIn } from '../places/placement-in-address.js';
import { askForFile } from './ask-for-file.js';

// The first script of the page in a frame: small, so that what the address names is asked for while the rest is still on its way.

const { tag = '', attributes: { src } = {} } = placementIn(location.hash) ?? {};
void ahead(tag, !!src, 0);
if (src) askForFile(src);
void import('./frame-page.js');
