import type { AreasSource, SeriesSource } from '@draagkracht/model';
import { seriesSource } from '@draagkracht/formats';

/** What the file of a publication is called, on the device and in the code that is pasted. */
export const PUBLICATION_FILE = 'publication.json';

/**
 * Lets elements read a publication that is not on any site yet: the same reader as on a public page, handed the very text that will be
 * published. It asks nothing of the network, whatever `src` says.
 */
export function publicSource(text: string): SeriesSource & AreasSource {
  const bytes = new TextEncoder().encode(text).buffer;
  return seriesSource({ fetch: async () => ({ ok: true, status: 200, arrayBuffer: async () => bytes.slice(0) }) });
}
