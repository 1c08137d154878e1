import { inRoot } from '../setup/root.mjs';
import { appFolder } from '../build/app/app.mjs';
import { cdnFolder } from '../build/cdn.mjs';
import { serve } from '../static.mjs';

/** The strictest policy a municipal site may have; every page of the demo, and every journey, lives under it. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html draagkracht 'allow-duplicates'",
].join('; ');

/** Sent with everything that is served. */
export const headers = { 'content-security-policy': contentSecurityPolicy, 'referrer-policy': 'no-referrer' };

/** The demo, the bundle it uses and the app, under the paths a site would have them. */
const mounts = { '/': inRoot('demo'), '/dist/cdn/': cdnFolder, '/app/': appFolder };

/**
 * Serves the demo, on the port asked for or the next free one.
 * @param {number} [port] 0 for any
 * @returns {Promise<{ url: string, close: () => void }>} its address
 */
export async function serveDemo(port = 0) {
  for (let next = port; ; next += 1) {
    try {
      return await serve(mounts, headers, next);
    } catch (error) {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!taken || next > port + 50) throw error;
    }
  }
}
