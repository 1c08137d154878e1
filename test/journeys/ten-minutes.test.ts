import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pastePlaces, type ContentSystem, type PastedForm, type Snippet } from '@draagkracht/base/snippet.js';
import type { Frame } from 'puppeteer-core';
import { checkPage } from '../../packages/cli/src/check/check-page.js';
import { webOf } from '../../packages/cli/src/check/web.js';
import { inRoot } from '../../packages/tooling/setup/root.mjs';
import { type } from '../cli/terminal.js';
import type { EditorPage } from '../cms/editors/editors.js';
import { openBoth, treatments, withoutScript, type Treatment } from '../cms/places.js';
import { olderBundle, type OlderBundle } from './helpers/older-bundle.js';
import { bundleFolder, skipWithoutBundle, testSite, type TestSite } from './helpers/site.js';
import { closeBrowser, skipWithoutBrowser, visit, type Visit } from './helpers/visit.js';

// A webmaster who follows the guide: asks for the code, pastes it, saves, and looks at the page as every reader gets it.

const silent = { console: [], exceptions: [], violations: [], elsewhere: [] };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The site while its real address is not known yet: content systems want whole addresses. */
const address = 'https://voorbeeldstad.nl';

const table = `<table>
<caption>Inwoners die zich kunnen redden (%)</caption>
<thead><tr><th scope="col">Jaar</th><th scope="col">Voorbeeldstad</th></tr></thead>
<tbody>
${[71, 73, 72, 74, 71, 75, 74, 78]
  .map((value, at) => `<tr><th scope="row">${2017 + at}</th><td>${value}</td></tr>`)
  .join('\n')}
</tbody>
</table>`;

/** What is typed for each form; the table of the webmaster goes along where the form takes it. */
const typedFor: Partial<Record<PastedForm, readonly string[]>> = {
  table: ['--route', 'module', '--table', 'tabel.html'],
  classic: ['--route', 'classic', '--table', 'tabel.html'],
  module: ['--route', 'module'],
  link: ['--route', 'module'],
  frame: ['--route', 'frame'],
};

const fileOptions = ['--src', `${address}/data/amstelveen.json`, '--attr', 'indicator=bijstand'];
const takesTable = (form: PastedForm): boolean => form === 'table' || form === 'classic';

/** What `draagkracht snippet` says. */
async function advised(system: ContentSystem, form: PastedForm): Promise<Snippet> {
  const release = join(bundleFolder, 'release.json');
  const files = {
    'tabel.html': table,
    ...(existsSync(release) ? { 'release.json': readFileSync(release, 'utf8') } : {}),
  };
  const options = [...typedFor[form]!, ...(takesTable(form) ? ['--attr', 'better=higher'] : fileOptions)];
  const said = await type(
    ['snippet', 'outcome-chart', '--cms', system, '--folder', `${address}/dk/`, '--json', ...options],
    files,
  );
  assert.equal(said.code, 0, said.err);
  return JSON.parse(said.out) as Snippet;
}

/** What is pasted into the page. */
const pageCode = ({ parts }: Snippet, form: PastedForm): string =>
  parts.find(({ place, code }) => place === 'page' && code.startsWith('<p><a') === (form === 'link'))!.code;

/** What stands in the template: the line that is needed, and that for the looks and the height. */
const templateCode = ({ parts }: Snippet): string =>
  parts
    .filter(
      ({ place, optional, code }) => place === 'template' && (!optional || /draagkracht\.css|frame\.js/.test(code)),
    )
    .map(({ code }) => code)
    .join('\n');

const houseStyle = `body { margin: 0 auto; padding: 1.5rem; max-width: 60rem;
  background: var(--basis-color-default-bg-document); color: var(--basis-color-default-color-document);
  font-family: var(--basis-text-font-family-default), sans-serif; }`;

/** A page of a municipality with its own house style. */
const pageOf = (head: string, content: string): string => `<!doctype html>
<html lang="nl" class="voorbeeld-theme"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Lukt het mensen om zich te redden? – Voorbeeldstad</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/thema/theme.css"><link rel="stylesheet" href="/huis.css">${head}</head>
<body><header><p>Gemeente Voorbeeldstad</p></header><main><h1>Lukt het mensen om zich te redden?</h1>
<p>Eerst een gewone alinea van de gemeente.</p>
${content}
<p>En een alinea erna.</p></main></body></html>`;

const frameOf = ({ page }: Visit, isFramed: boolean): Promise<Frame> =>
  isFramed
    ? page.waitForFrame((one) => /\/embed\.html#/.test(one.url()), { timeout: 15_000 })
    : Promise.resolve(page.mainFrame());

/** The sentence of the chart, once it is drawn. */
async function sentenceIn(frame: Frame): Promise<string> {
  const handle = await frame.waitForFunction(
    () => {
      const inside = document.querySelector('dk-outcome-chart')?.shadowRoot;
      return inside?.querySelector('svg') && inside.querySelector('[part="sentence"]')?.textContent?.trim();
    },
    { polling: 50, timeout: 15_000 },
  );
  return String(await handle.jsonValue());
}

/** Everything axe finds by the rules of WCAG 2.2 AA. */
async function findings(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    interface Found {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }
    const { axe: checker } = globalThis as unknown as { axe: { run(on: Element, how: object): Promise<Found> } };
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await checker.run(document.body, { runOnly: { type: 'tag', values }, iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}

/** How many rows of figures somebody can read of the tables of a chart, in it or below it. */
const readableRows = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const roots: ParentNode[] = [document];
    for (const chart of document.querySelectorAll('dk-outcome-chart'))
      if (chart.shadowRoot) roots.push(chart.shadowRoot);
    return roots
      .flatMap((root) => [...root.querySelectorAll('tr')])
      .filter(
        (row) => row.querySelector('td') && row.checkVisibility({ visibilityProperty: true }) && row.offsetHeight > 8,
      ).length;
  });

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 5000; !(await holds()); await new Promise((done) => setTimeout(done, 100)))
    assert.ok(Date.now() < end, what);
}

/** Where a webmaster most likely stands; every other place is tried in test/cms. */
const usual = new Set([
  'html-page',
  'wordpress-plugin',
  'wordpress-block',
  'wordpress-block-author',
  'drupal-module',
  'drupal-full',
  'drupal-basic',
  'typo3-html',
  'typo3-text',
  'umbraco-template',
  'umbraco-tinymce',
  'liferay-extension',
  'sharepoint-embed',
  'other-plain',
]);

const own = pastePlaces.filter(({ id }) => usual.has(id));

describe('ten minutes of a webmaster', { skip: skipWithoutBrowser || skipWithoutBundle }, () => {
  let editors: readonly EditorPage[] = [];
  let byPlace: Readonly<Record<string, Treatment>> = {};
  let site: TestSite;
  let older: OlderBundle;

  before(async () => {
    const { ckeditor, tinymce } = await openBoth();
    editors = [ckeditor, tinymce];
    byPlace = treatments(ckeditor, tinymce);
    older = olderBundle();
    const theme = inRoot('node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist');
    site = await testSite({ mounts: { '/thema/': theme, '/ouder/': older.folder } });
    site.write('huis.css', houseStyle);
  });

  after(async () => {
    for (const editor of editors) await editor.close();
    site.close();
    older.remove();
    await closeBrowser();
  });

  it('know every content system', () =>
    assert.deepEqual([...new Set(own.map(({ system }) => system))].sort(), [
      'drupal',
      'html',
      'liferay',
      'other',
      'sharepoint',
      'typo3',
      'umbraco',
      'wordpress',
    ]));

  for (const { id, system, best } of own)
    it(`are enough in ${id}, by the form that is advised: ${best}`, async () => {
      const isFramed = best === 'frame';
      const snippet = await advised(system, best);
      const here = (html: string): string =>
        html.replaceAll(address, site.url).replaceAll(encodeURIComponent(address), encodeURIComponent(site.url));
      const left = here(await byPlace[id]!(pageCode(snippet, best), best));
      const head = here(withoutScript.has(id) ? '' : templateCode(snippet));

      // The chart with its sentence, in house style, and nothing the audit finds.
      site.write(`${id}.html`, pageOf(head, left));
      const visited = await visit(site.url, `/${id}.html`);
      const frame = await frameOf(visited, isFramed);
      assert.match(await sentenceIn(frame), takesTable(best) ? /78%/ : /\d.*\./);
      assert.deepEqual(await findings(frame), []);
      if (isFramed) assert.deepEqual(await findings(visited.page.mainFrame()), []);

      // On paper all figures are there.
      await visited.page.emulateMediaType('print');
      await frame.evaluate(() => void dispatchEvent(new Event('beforeprint')));
      await until(async () => (await readableRows(frame)) >= (takesTable(best) ? 8 : 4), 'the table on paper');
      assert.deepEqual(visited.problems, silent);
      await visited.close();

      // `draagkracht check` sees it.
      const { findings: told, facts } = await checkPage(
        new URL(`${site.url}/${id}.html`),
        webOf((to, options) => fetch(to, options)),
      );
      assert.deepEqual(
        told.filter(({ level }) => level === 'wrong'),
        [],
      );
      assert.ok(facts);

      // Without script there is what was pasted: the table, or the way to the figures; else the code said so beforehand.
      const still = await visit(site.url, `/${id}.html`, { javascript: false });
      const rows = await readableRows(still.page.mainFrame());
      const links = await still.page.$$eval('main a[href]', (all) => all.length);
      const warned = snippet.losses.some(({ nl }) => nl.includes('Zonder script'));
      if (takesTable(best)) assert.equal(rows, 8, 'the table without script');
      else assert.ok(links === 1 || warned, 'a link, or a warning');
      await still.close();

      // A second, older bundle on the same page.
      const second = `<script type="module" src="/ouder/draagkracht.js"></script>`;
      site.write(`${id}-twee.html`, pageOf(second + head, left));
      const twice = await visit(site.url, `/${id}-twee.html`);
      assert.match(await sentenceIn(await frameOf(twice, isFramed)), /\d.*\./);
      assert.deepEqual(twice.problems, silent);
      await twice.close();
    });
});
