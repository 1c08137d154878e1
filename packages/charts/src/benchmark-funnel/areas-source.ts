import { areasSourceContext, requestContext } from '@draagkracht/base';
import type { AreasChoice, SourcedAreas } from '@draagkracht/model';
import { DkChartFailedEvent } from '../outcome-chart/outcome-chart.events.js';
import { SourceController } from '../shared/source-controller.js';
import type { FunnelAttributes } from './funnel-attributes.js';

// Fetched by pages that name a file.

export { comparisonOf } from './areas.series.js';

/** Reads all areas of what `src` names, through the reader the page provides. */
export const areasSource = (host: FunnelAttributes): SourceController<SourcedAreas, AreasChoice> =>
  new SourceController<SourcedAreas, AreasChoice>(
    host,
    (code, cause) => host.dispatchEvent(new DkChartFailedEvent(code, cause)),
    (element) => {
      const source = requestContext(element, areasSourceContext);
      return source && ((...asked) => source.readAreas(...asked));
    },
  );
