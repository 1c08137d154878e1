import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { filesBelow } from '../../packages/tooling/architecture/files.mjs';
import { appBudget, appFolder, buildApp } from '../../packages/tooling/build/app/app.mjs';
import { inRoot } from '../../packages/tooling/setup/root.mjs';

const skip = existsSync(join(appFolder, 'index.html')) ? false : 'needs the app: `npm run build` makes it';

describe('the app', () => {
  let folder = '';
  let built: { version: string; size: number };
  const at = (...path: string[]) => join(folder, ...path);
  const text = (...path: string[]) => readFileSync(at(...path), 'utf8');
  const build = (out: string) => buildApp(at(out), { cdn: at('cdn'), page: at('page') });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'draagkracht-app-'));
    mkdirSync(at('cdn', 'chunks'), { recursive: true });
    mkdirSync(at('cdn', 'parts'));
    for (const file of ['draagkracht.js', 'draagkracht.iife.js', 'chunks/a-1234abcd.js', 'parts/xlsx.js', 'a.js.map'])
      writeFileSync(at('cdn', file), `// ${file}`);
    cpSync(inRoot('packages/tooling/build/app/page'), at('page'), { recursive: true });
    built = await build('app');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what the page needs, in a folder with the name of its version, and nothing it does not', () => {
    const { version } = built;
    assert.match(version, /^v-[0-9a-f]{12}$/);
    assert.deepEqual(
      filesBelow(at('app')).filter((file) => !file.startsWith('icons/')),
      [
        'index.html',
        'manifest.webmanifest',
        'service-worker.js',
        ...['app.css', 'app.js', 'chunks/a-1234abcd.js', 'draagkracht.js'].map((file) => `${version}/${file}`),
      ],
    );
    assert.doesNotMatch(text('app/index.html') + text('app/service-worker.js'), /%VERSION%|__SW_MANIFEST/);
  });

  it('keeps every file of it on the device', () => {
    const worker = text('app/service-worker.js');
    const files = filesBelow(at('app')).filter((file) => file !== 'service-worker.js');
    for (const file of files) assert.ok(worker.includes(`"url":"${file}"`), file);
    assert.equal(
      built.size,
      files.reduce((sum, file) => sum + statSync(at('app', file)).size, 0),
    );
  });

  it('refers to its own files only, by addresses that hold under any path', () => {
    const page = text('app/index.html');
    const addresses = [...page.matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, address = '']) => address);
    assert.ok(addresses.length > 5);
    for (const address of addresses) assert.ok(existsSync(at('app', address)), address);
    assert.doesNotMatch(page, /style=|<style|<script>|\son\w+=/);
    assert.doesNotMatch(text('app/service-worker.js'), /google-analytics|importScripts\("/);
  });

  it('has icons as large as they say', () => {
    const { icons } = JSON.parse(text('app/manifest.webmanifest')) as { icons: { src: string; sizes: string }[] };
    for (const { src, sizes } of icons.filter((icon) => icon.sizes !== 'any')) {
      const png = readFileSync(at('app', src));
      assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes, src);
    }
  });

  it('is the same version when nothing changed, and another when anything did', async () => {
    assert.equal((await build('again')).version, built.version);
    writeFileSync(at('cdn', 'chunks/a-1234abcd.js'), '// something else');
    assert.notEqual((await build('again')).version, built.version);
  });

  it(`takes at most ${appBudget} bytes on a device`, { skip }, () => {
    const bytes = filesBelow(appFolder).reduce((sum, file) => sum + statSync(join(appFolder, file)).size, 0);
    assert.ok(bytes <= appBudget, `it takes ${bytes}, ${bytes - appBudget} more than its budget`);
  });
});
