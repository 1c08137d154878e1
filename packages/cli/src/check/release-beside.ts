import type { Release } from '@draagkracht/embed/snippet.js';
import { parseRelease } from '../snippet/release.js';
import type { Fetching } from './fetching.js';
import { textOf } from './page.js';

/** The release whose file lies beside a script; `undefined` when there is none. */
export async function releaseBeside(script: URL, get: Fetching): Promise<Release | undefined> {
  const { answer } = await get(new URL('release.json', script));
  return answer?.status === 200 ? parseRelease(textOf(answer)) : undefined;
}

/** The version in an address, such as `0.1.0` in `/draagkracht/0.1.0/draagkracht.js`. */
export const versionIn = ({ pathname }: URL): string | undefined =>
  /(?:^|[/@_-])v?(\d+\.\d+\.\d+(?:-[0-9a-z.]+)?)(?=\/|$)/i.exec(pathname)?.[1];
