/** @typedef {{ version?: string, license?: string, link?: boolean, resolved?: string, dependencies?: Record<string, string>, devDependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Locked */
/** @typedef {Record<string, Locked>} Lock */

/** The place in a lock where a package finds one of its dependencies: beside it, or further up. */
export function placeOf(/** @type {Lock} */ lock, /** @type {string} */ from, /** @type {string} */ name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const place = `${folder && `${folder}/`}node_modules/${name}`;
    if (lock[place]) return place;
    if (folder === '') return undefined;
  }
}

/**
 * Optional packages (one per platform) that the lock does not hold: npm leaves them out when the registry has none at install time,
 * and `npm ci` then refuses the lock.
 * @param {Lock} lock the `packages` of package-lock.json
 * @returns {string[]} one line for each package missing
 */
export function missingFromLock(lock) {
  return Object.entries(lock).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placeOf(lock, place, name))
      .map((name) => `${place} needs ${name}, which the lock does not hold: pin an older version`),
  );
}

/** What the package.json files declare and the lock does not know, so that `npm ci` would refuse it. */
export function staleInLock(/** @type {Lock} */ lock, /** @type {Record<string, Locked>} */ manifests) {
  const declared = (/** @type {Locked | undefined} */ one) =>
    JSON.stringify(
      Object.entries({ ...one?.dependencies, ...one?.devDependencies })
        .map(([name, range]) => `${name}@${range}`)
        .sort(),
    );
  return Object.entries(manifests)
    .filter(([place, manifest]) => declared(lock[place]) !== declared(manifest))
    .map(([place]) => `${place || 'the root'}: package.json and package-lock.json declare different packages`);
}

/**
 * The licences of everything that reaches a page or a terminal: the dependencies of our packages, and theirs.
 * @param {Lock} lock the `packages` of package-lock.json
 * @returns {{ name: string, license: string }[]} each package once
 */
export function shippedLicences(lock) {
  const waiting = Object.keys(lock).filter((place) => /^packages\/[^/]+$/.test(place) && place !== 'packages/tooling');
  /** @type {Map<string, string>} */
  const licences = new Map();
  for (const place of waiting) {
    for (const name of Object.keys(lock[place]?.dependencies ?? {})) {
      const found = placeOf(lock, place, name);
      const entry = found ? lock[found] : undefined;
      if (!found || !entry || entry.link || licences.has(found)) continue;
      licences.set(found, entry.license ?? 'not stated');
      waiting.push(found);
    }
  }
  return [...licences].map(([place, license]) => ({ name: place.replace(/^.*node_modules\//, ''), license }));
}

/** Whether a licence would oblige a municipality's page to more than naming the source. */
export const isCopyleftBeyondUs = (/** @type {string} */ license) => /(^|[^L])GPL|not stated|UNLICENSED/i.test(license);
