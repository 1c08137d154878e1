import { areasSourceContext, requestContext, shapesSourceContext } from '@draagkracht/base';
import type { AreasChoice, SourceCode, SourcedAreas } from '@draagkracht/model';
import { SourceController, type SourceState } from '../shared/source-controller.js';
import { DkMapFailedEvent } from './map-failed.events.js';
import type { MapAttributes } from './map-attributes.js';

// Fetched only by maps that name a file in `src` or `geo`.

/** Reads the files a map names, through the readers the page provides, and tells which cannot be shown. */
export class MapSources {
  readonly #figures: SourceController<SourcedAreas, AreasChoice>;
  readonly #shapes: SourceController<object, undefined>;

  constructor(host: MapAttributes) {
    const failed = (code: SourceCode, cause: unknown): unknown => host.dispatchEvent(new DkMapFailedEvent(code, cause));
    this.#figures = new SourceController<SourcedAreas, AreasChoice>(host, failed, (element) => {
      const source = requestContext(element, areasSourceContext);
      return source && ((...asked) => source.readAreas(...asked));
    });
    this.#shapes = new SourceController<object, undefined>(host, failed, (element) => {
      const source = requestContext(element, shapesSourceContext);
      return source && ((src, _, signal) => source.readShapes(src, signal));
    });
  }

  /** How reading `src` stands; asks when it was not asked before. */
  figures(src: string, indicators: readonly string[]): SourceState<SourcedAreas> {
    this.#figures.ask(src, { indicators });
    return this.#figures.value;
  }

  /** How reading `geo` stands. */
  shapes(geo: string): SourceState<object> {
    this.#shapes.ask(geo, undefined);
    return this.#shapes.value;
  }
}
