import { skipBecause } from './skipped.js';

/** The reason a test that reads real files is skipped with, printed by Mocha beside its name. */
export const noRealData = 'needs the real CBS files, which a public clone does not carry';

/** The bytes of a real file (CBS, Iv3, published answers), or `undefined` where the workplace has none. */
export async function realBytes(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const answer = await fetch(`/real-data/${path}`);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}

/** Runs a test on a real file; where there is none it is skipped, with its reason in the log, never passed. */
export const itOnReal = (
  title: string,
  path: string,
  run: (bytes: Uint8Array<ArrayBuffer>) => void | Promise<void>,
): void => {
  it(`${title} [${path}]`, async function () {
    const bytes = await realBytes(path);
    if (!bytes) return skipBecause(this, noRealData);
    await run(bytes);
  });
};
