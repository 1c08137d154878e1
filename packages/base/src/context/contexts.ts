import { createContext } from '@lit/context';
import type { AreasSource, SeriesSource, ShapesSource, StorageProvider } from '@draagkracht/model';

/** Who reads what an element's `src` names. Provided by the page (`embed`) or the dashboard. */
export const seriesSourceContext = createContext<SeriesSource>('dk-series-source');

/** Who reads all areas of what an element's `src` names. Provided by the page (`embed`) or the dashboard. */
export const areasSourceContext = createContext<AreasSource>('dk-areas-source');

/** Who reads the shapes an element's `geo` names. Provided by the page (`embed`) or the dashboard. */
export const shapesSourceContext = createContext<ShapesSource>('dk-shapes-source');

/**
 * Who hands out storage on this device. Provided by the page (`embed`) or the dashboard. The number at its end is that of the contract:
 * it goes up when `Storage` asks more than before, so that an older bundle on the page does not answer for what it has not got.
 */
export const storageContext = createContext<StorageProvider>('dk-storage-1');
