import { requestContext, seriesSourceContext } from '@draagkracht/base';
import type { Series } from '@draagkracht/model';
import type { SourceReader } from '../shared/source-controller.js';

/** The two columns of a file an outlook is made of, and the area. */
export interface OutlookChoice {
  readonly pool: string;
  readonly oldest: string;
  readonly region: string;
}

/** The two series of one area. */
export interface OutlookSeries {
  readonly pool: Series;
  readonly oldest: Series;
}

/** Reads both series of a file through the reader the page provides; `undefined` when nothing on the page can read files. */
export function outlookReader(host: HTMLElement): SourceReader<OutlookSeries, OutlookChoice> | undefined {
  const source = requestContext(host, seriesSourceContext);
  return (
    source &&
    (async (src, { pool, oldest, region }, signal) => {
      const read = async (indicator: string): Promise<Series> =>
        (await source.read(src, { indicator, ...(region && { region }) }, signal)).series;
      const [first, second] = await Promise.all([read(pool), read(oldest)]);
      return { pool: first, oldest: second };
    })
  );
}
