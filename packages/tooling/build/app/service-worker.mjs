// What stands between the app and the network. The build puts the list of files in (`__SW_MANIFEST`) and the version, and bundles the
// runtime of Serwist with it. Decision 0016 says why it works like this.
import { Serwist } from 'serwist';

/** @typedef {import('serwist').PrecacheEntry} PrecacheEntry */

/**
 * The side of a service worker that is used: this file is checked as one for a page.
 * @typedef {object} WorkerSide
 * @property {{ scope: string, installing: unknown, waiting: unknown }} registration
 * @property {(type: 'message', listener: (event: { data: unknown, waitUntil: (work: Promise<unknown>) => void }) => void) => void} addEventListener
 */

const side = /** @type {WorkerSide} */ (/** @type {unknown} */ (self));
// The build looks for these very words, and puts the list in their place.
const entries = /** @type {{ __SW_MANIFEST: PrecacheEntry[] }} */ (/** @type {unknown} */ (self)).__SW_MANIFEST;
const { scope } = side.registration;

/** Replaced by the build: a fingerprint of everything in the app, and the name of the folder its files are in. */
const version = '%VERSION%';

/** One cache per version; another app of ours on the same site has another scope, and its caches are left alone. */
const cacheOf = (/** @type {string} */ one) => `draagkracht-app ${scope} ${one}`;

/** The version a file belongs to, which is the first folder of its path; '' for the page, its icons and its description. */
const versionOf = (/** @type {URL} */ { href }) => /^v-[0-9a-f]+(?=\/)/.exec(href.slice(scope.length))?.[0] ?? '';

const serwist = new Serwist({
  precacheEntries: entries,
  // A query means nothing to a static page; without this `?a=b` would go to the network.
  precacheOptions: { cacheName: cacheOf(version), ignoreURLParametersMatching: [/./] },
  // The page that is open while the app is stored for the first time works offline from then on.
  clientsClaim: true,
  // A new version waits until somebody in the page agrees.
  skipWaiting: false,
});

// A page that was not reloaded yet goes on with files of the version it began with.
serwist.registerCapture(
  ({ url, sameOrigin }) => sameOrigin && url.href.startsWith(scope) && !['', version].includes(versionOf(url)),
  async ({ request, url }) =>
    (await caches.match(url.origin + url.pathname, { cacheName: cacheOf(versionOf(url)) })) ?? fetch(request),
);

/** Removes versions no page works with any more: each page holds a lock with the name of its cache for as long as it is there. */
async function tidy() {
  const names = await caches.keys();
  const { held = [] } = await navigator.locks.query();
  // What is being fetched or waits has no page yet.
  if (side.registration.installing || side.registration.waiting) return;
  const inUse = new Set([cacheOf(version), ...held.map(({ name }) => name)]);
  await Promise.all(
    names.filter((name) => name.startsWith(cacheOf('')) && !inUse.has(name)).map((name) => caches.delete(name)),
  );
}

side.addEventListener('message', (event) => {
  if (event.data === 'tidy') event.waitUntil(tidy());
});
serwist.addEventListeners();
