import type { CbsParts } from '@draagkracht/formats';

/**
 * The network, chance and the clock of this page as the client of CBS asks for them. Nothing goes along that could tell who asks. What
 * the page may not reach is refused by its own policy.
 * @param now milliseconds since 1970
 */
export const cbsPlatform = (now: () => number): CbsParts => ({
  fetch: (url, { headers, signal }) =>
    fetch(url, {
      headers,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...(signal ? { signal: signal as AbortSignal } : {}),
    }),
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  random: () => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32,
  now,
});
