import { buildAll } from '../build/build-all.mjs';

/** Builds everything that is handed out: npm packages with types, the bundle for pages, the app, and the description of the elements. */
export async function run() {
  const started = Date.now();
  await buildAll();
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s: packages/*/dist, dist/cdn and dist/app.`);
  return 0;
}
