import type { AbortSignalLike } from './series-source.js';

/** Reads the shapes an element's `geo` names: GeoJSON as it stands in the file. Maps ask for one of these through context. */
export interface ShapesSource {
  /**
   * The same object for the same address, so that a map is made ready once.
   * @throws {SourceError}
   */
  readShapes(src: string, signal: AbortSignalLike): Promise<object>;
}
