import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { runProgram } from './programs.mjs';
import { inRoot } from './root.mjs';

// The stamp lies inside node_modules, so that removing the one removes the other.
const stamp = inRoot('node_modules/.draagkracht-lock');

/** Says which installation the lock file asks for, on this system and this Node. */
export const lockFingerprint = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .update([process.platform, process.arch, process.versions.node.split('.')[0]].join())
    .digest('hex');

/** Runs `npm ci` when node_modules is missing or belongs to another lock file; otherwise costs a few milliseconds. */
export async function installDependencies() {
  const fingerprint = lockFingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  console.log('Installing the dependencies (npm ci); the first time takes about a minute …');
  const started = Date.now();
  const ticking = setInterval(
    () => console.log(`  still installing, ${Math.round((Date.now() - started) / 1000)} s`),
    10_000,
  );
  const status = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(ticking);
  if (status !== 0) {
    console.error('npm ci failed: the lines above say why. Nothing else was tried.');
    process.exit(status);
  }
  writeFileSync(stamp, fingerprint);
}

/** Runs npm: the very one that started us, else the one on the path. */
export function npm(/** @type {string[]} */ args) {
  const own = process.env.npm_execpath;
  return own && basename(own).startsWith('npm')
    ? runProgram(process.execPath, [own, ...args])
    : runProgram('npm', args, { shell: process.platform === 'win32' });
}
