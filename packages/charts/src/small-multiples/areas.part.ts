import { areasSourceContext, requestContext } from '@draagkracht/base';
import type { AreasChoice, SourcedAreas } from '@draagkracht/model';
import { DkChartFailedEvent } from '../outcome-chart/outcome-chart.events.js';
import { SourceController } from '../shared/source-controller.js';
import type { MultiplesAttributes } from './multiples-attributes.js';

export { areasWithin } from './areas-within.series.js';

// Fetched only by pages that name a file.

/** Reads all areas of what `src` names, through the reader the page provides. */
export const areasSource = (host: MultiplesAttributes): SourceController<SourcedAreas, AreasChoice> =>
  new SourceController<SourcedAreas, AreasChoice>(
    host,
    (code, cause) => host.dispatchEvent(new DkChartFailedEvent(code, cause)),
    (element) => {
      const source = requestContext(element, areasSourceContext);
      return source && ((...asked) => source.readAreas(...asked));
    },
  );
