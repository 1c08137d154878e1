import { SourceError, type AbortSignalLike, type ShapesSource } from '@draagkracht/model';
import { addressOf, lenientUtf8 } from '../platform.js';
import { AbortedError } from '../problems/unreadable.js';
import { answerOf, type SeriesSourceParts } from './series-source.js';
import { untilAborted } from './until-aborted.js';

async function load(url: string, parts: SeriesSourceParts): Promise<object> {
  const text = lenientUtf8(new Uint8Array(await answerOf(url, parts)));
  try {
    const shapes: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof shapes === 'object' && shapes !== null) return shapes;
  } catch (cause) {
    throw new SourceError(/^\s*</.test(text) ? 'html' : 'not-a-table', url, cause);
  }
  throw new SourceError('not-a-table', url);
}

/** Reads what a `geo` names. Maps of one page that name the same file share one reading; one that failed is forgotten. */
export function shapesSource(parts: SeriesSourceParts): ShapesSource {
  const readings = new Map<string, Promise<object>>();
  return {
    async readShapes(src: string, signal: AbortSignalLike): Promise<object> {
      if (signal.aborted) throw new AbortedError();
      const url = addressOf(src, parts.baseUrl)?.href ?? src;
      const reading = readings.get(url) ?? load(url, parts);
      readings.set(url, reading);
      reading.catch(() => readings.delete(url));
      return untilAborted(reading, signal);
    },
  };
}
