import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { attributeFields, oembedFiles, pastePlaces } from '@draagkracht/base/snippet.js';
import { load } from 'js-yaml';
import { elements } from '../../packages/embed/src/elements.js';
import { bundlePlaces, cmsVersion, writeCms } from '../../packages/tooling/build/cms.mjs';
import { inRoot } from '../../packages/tooling/setup/root.mjs';
import { closeBrowser, skipWithoutBrowser } from '../journeys/helpers/visit.js';
import { drupalEditorYaml, elementsJson, liferayYaml } from './elements-json.js';
import { openSite, pageWith, sentenceOn, type Site } from './site.js';

const home = inRoot('packages/embed/cms');
const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
const textOf = (file: string): string => readFileSync(join(home, file), 'utf8');
const version = cmsVersion();

/** What Liferay knows of a custom element: Liferay Learn, “Custom Element YAML Configuration Reference”, read on 22 November 2026. */
const liferayKeys = new Set([
  'cssURLs',
  'friendlyURLMapping',
  'htmlElementName',
  'instanceable',
  'portletCategoryName',
  'properties',
  'urls',
  'useESM',
  'description',
  'name',
  'sourceCodeURL',
  'type',
]);

/** Addresses that name a form or a licence; nothing is fetched from them. */
const names = /https?:\/\/(eupl\.eu|schemas\.wp\.org|typo3\.org\/ns|\(\?:|\|)/;

/** Lines that print something which was not escaped where it stands. */
const printed = (php: string): string[] => {
  const lines = php.split('\n');
  return lines.filter(
    (line, at) =>
      /^\s*(echo|print|printf)\b|<\?=/.test(line) &&
      !/\b(echo|print)\s+esc_/.test(line) &&
      !/phpcs:ignore \S+EscapeOutput\S* -- \w/.test(lines[at - 1] ?? ''),
  );
};

const noPhp = spawnSync('php', ['-v']).status === 0 ? false : 'needs PHP';

/** As much of WordPress as puts a script on a page. */
const wordpress = `
  define('ABSPATH', '/'); define('DRAAGKRACHT_FILE', 'draagkracht.php'); define('DRAAGKRACHT_VERSION', '9.8.7');
  function plugins_url($path) { return "/plugin/$path"; }
  function wp_enqueue_script_module(...$all) { echo json_encode($all, JSON_UNESCAPED_SLASHES); }`;

describe('the folders for content systems', () => {
  it('know every element that can be put on a page, with its attributes', () => {
    for (const folder of ['wordpress', 'drupal', 'typo3'])
      assert.deepEqual(JSON.parse(textOf(`${folder}/draagkracht/elements.json`)), JSON.parse(elementsJson()), folder);
    for (const tag of Object.keys(attributeFields)) assert.ok(tag in elements, tag);
  });

  it('are of this version', () => {
    assert.match(textOf('wordpress/draagkracht/draagkracht.php'), new RegExp(`Version: +${version}\n`));
    assert.match(textOf('wordpress/draagkracht/readme.txt'), new RegExp(`Stable tag: ${version}\n`));
    for (const file of ['wordpress/draagkracht/block/block.json', 'typo3/draagkracht/composer.json'])
      assert.equal((JSON.parse(textOf(file)) as { version: string }).version, version, file);
    assert.match(textOf('typo3/draagkracht/ext_emconf.php'), new RegExp(`'version' => '${version}'`));
    assert.match(textOf('wordpress/draagkracht/draagkracht.php'), new RegExp(`'DRAAGKRACHT_VERSION', '${version}'`));
    for (const file of ['info', 'libraries'])
      assert.match(textOf(`drupal/draagkracht/draagkracht.${file}.yml`), new RegExp(`version: ${version}\n`));
  });

  it('ask nothing of another server, and hold no script in a page', () => {
    for (const file of files.filter((one) => /\.(php|module|js|html|ya?ml|json|typoscript|xml)$/.test(one))) {
      const outside = textOf(file).match(/["'(]https?:\/\/[^"')\s]+/g) ?? [];
      assert.deepEqual(
        outside.filter((address) => !names.test(address)),
        [],
        file,
      );
      assert.doesNotMatch(textOf(file), /<script(?![^>]*\bsrc=)|\son[a-z]+="|javascript:|eval\(|base64_decode/, file);
    }
  });

  it('print nothing that was not escaped', () => {
    for (const file of files.filter((one) => /\.(php|module)$/.test(one))) {
      assert.deepEqual(printed(textOf(file)), [], file);
      assert.doesNotMatch(textOf(file), /\$_(GET|POST|REQUEST|COOKIE|SERVER)\b/, file);
      assert.match(textOf(file), /^<\?php\n/, file);
    }
  });

  it('are stopped when they print as it comes', () =>
    assert.deepEqual(printed('echo $a;\necho esc_html( $a );\n<?= $b ?>'), ['echo $a;', '<?= $b ?>']));

  it('have settings that can be read', () => {
    for (const file of files.filter((one) => /\.ya?ml$/.test(one)))
      assert.equal(typeof load(textOf(file)), 'object', file);
    assert.deepEqual(load(textOf('drupal/draagkracht/draagkracht.ckeditor5.yml')), load(drupalEditorYaml()));
  });

  it('tell Liferay only what it knows', () => {
    const { assemble, ...extensions } = load(textOf('liferay/draagkracht/client-extension.yaml')) as Record<
      string,
      object
    >;
    assert.deepEqual({ assemble, ...extensions }, load(liferayYaml(version)));
    assert.deepEqual(assemble, [{ from: 'bundle', into: 'static' }]);
    for (const [name, extension] of Object.entries(extensions))
      assert.deepEqual(
        Object.keys(extension).filter((key) => !liferayKeys.has(key)),
        [],
        name,
      );
  });

  it('put their script on a page from a folder that bears the version, so that no kept file is of another', () => {
    const named = files.flatMap((file) => {
      const found = textOf(file).match(/(?:[\w$./:]*\/)?draagkracht\.(?:js|css)/g) ?? [];
      return /\.(php|module|ya?ml|html)$/.test(file) ? found.map((path) => [file, path] as const) : [];
    });
    const inPhp = /^(draagkracht\.js|\$folder\/draagkracht\.js)$/;
    assert.ok(named.length > 50, String(named.length));
    for (const [file, path] of named)
      if (/\.(php|module)$/.test(file)) assert.match(path, inPhp, file);
      else assert.ok(path.includes(`${version}/draagkracht.`), `${file}: ${path}`);
  });

  it('are handed out whole: the bundle stands in each of them by its version, without maps', () => {
    const [cdn, out] = [mkdtempSync(join(tmpdir(), 'cdn-')), mkdtempSync(join(tmpdir(), 'cms-'))];
    for (const file of ['draagkracht.js', 'draagkracht.js.map', 'release.json']) writeFileSync(join(cdn, file), '');
    writeCms(out, cdn);
    for (const [system, place] of Object.entries(bundlePlaces)) {
      assert.deepEqual(readdirSync(join(out, system, place)), [version], system);
      assert.deepEqual(
        readdirSync(join(out, system, place, version)).sort(),
        ['draagkracht.js', 'release.json'],
        system,
      );
      assert.ok(existsSync(join(out, system, 'README.md')), system);
    }
    for (const folder of [cdn, out]) rmSync(folder, { recursive: true });
  });

  it('keep the address of pages that stand in frames and texts, with the files of the version in them', () => {
    const [cdn, out] = [mkdtempSync(join(tmpdir(), 'cdn-')), mkdtempSync(join(tmpdir(), 'cms-'))];
    const made = readFileSync(inRoot('packages/embed/src/frame/embed.html'), 'utf8');
    mkdirSync(join(cdn, 'oembed'));
    writeFileSync(
      join(cdn, 'embed.html'),
      made.replace('</head>', '<link rel="modulepreload" href="chunks/a-1.js" /></head>'),
    );
    for (const file of ['embed.js', 'embed.css', 'frame.js']) writeFileSync(join(cdn, file), '');
    for (const { path, text } of oembedFiles(`/draagkracht/${version}/`)) writeFileSync(join(cdn, path), text);
    writeCms(out, cdn);
    for (const [system, place] of Object.entries(bundlePlaces)) {
      const bundle = join(out, system, place);
      assert.deepEqual(readdirSync(bundle).sort(), [version, 'embed.html', 'oembed'].sort(), system);
      const frame = readFileSync(join(bundle, 'embed.html'), 'utf8');
      const paths = [...frame.matchAll(/\b(?:href|src)="([^"]+)"/g)].map(([, path]) => path!);
      assert.ok(paths.length >= 4, String(paths));
      for (const path of paths) assert.ok(path.startsWith('data:') || path.startsWith(`${version}/`), path);
      const page = readFileSync(join(bundle, 'oembed/principle-card.html'), 'utf8');
      assert.match(page, new RegExp(`src="\\.\\./${version}/frame\\.js"`), system);
      assert.match(page, /<iframe [^>]*src="\.\.\/embed\.html#widget=principle-card/);
      assert.match(page, /href="principle-card\.json"/);
    }
    for (const folder of [cdn, out]) rmSync(folder, { recursive: true });
  });

  it(
    'name the version of the script in WordPress, so that no kept one is checked by the sum of another',
    { skip: noPhp },
    () => {
      const enqueued = (): unknown =>
        JSON.parse(
          execFileSync(
            'php',
            ['-r', `${wordpress} require '${home}/wordpress/draagkracht/includes/bundle.php'; draagkracht_enqueue();`],
            { encoding: 'utf8' },
          ),
        );
      assert.deepEqual(enqueued(), ['draagkracht', '/plugin/bundle/9.8.7/draagkracht.js', [], null]);
    },
  );

  it('read the sum of the script where that lies: WordPress and Drupal', { skip: noPhp }, () => {
    const site = mkdtempSync(join(tmpdir(), 'site-'));
    for (const system of ['wordpress', 'drupal']) {
      cpSync(join(home, system, 'draagkracht'), join(site, system), { recursive: true });
      const folder = join(site, system, 'bundle/9.8.7');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'release.json'), '{"files":{"draagkracht.js":{"integrity":"sha384-x"}}}');
    }
    const printedBy = (php: string): unknown => JSON.parse(execFileSync('php', ['-r', php], { encoding: 'utf8' }));
    assert.equal(
      printedBy(
        `${wordpress} require '${site}/wordpress/includes/bundle.php'; echo json_encode(draagkracht_integrity('draagkracht.js'));`,
      ),
      'sha384-x',
    );
    const file = 'bundle/9.8.7/draagkracht.js';
    assert.deepEqual(
      printedBy(`require '${site}/drupal/draagkracht.module';
        $all = ['elements' => ['version' => '9.8.7', 'js' => ['${file}' => ['attributes' => ['type' => 'module']]]]];
        draagkracht_library_info_alter($all, 'draagkracht');
        echo json_encode($all['elements']['js']['${file}']['attributes']);`),
      { type: 'module', integrity: 'sha384-x', crossorigin: 'anonymous' },
    );
    rmSync(site, { recursive: true });
  });

  it(
    'make a frame in WordPress of the address of a page in the bundle, wherever the plug-in lies',
    { skip: noPhp },
    () => {
      const plugin = mkdtempSync(join(tmpdir(), 'plugin-'));
      cpSync(join(home, 'wordpress/draagkracht'), plugin, { recursive: true });
      mkdirSync(join(plugin, 'bundle/oembed'), { recursive: true });
      for (const { path, text } of oembedFiles('/draagkracht/0.1.0/'))
        writeFileSync(join(plugin, 'bundle', path), text);
      const made = (address: string): unknown =>
        JSON.parse(
          execFileSync(
            'php',
            [
              '-r',
              `${wordpress}
              function wp_embed_register_handler($id, $regex, $callback) { $GLOBALS['handler'] = [$regex, $callback]; }
              function wp_enqueue_script(...$all) {}
              function esc_url($url) { return $url; }
              require '${plugin}/includes/bundle.php'; require '${plugin}/includes/frame.php';
              draagkracht_register_frames();
              [$regex, $callback] = $handler;
              echo json_encode(preg_match($regex, '${address}', $found) ? $callback($found) : null);`,
            ],
            { encoding: 'utf8' },
          ),
        );
      assert.match(
        String(made('/plugin/bundle/oembed/principle-card.html')),
        /^<iframe .*src="\/plugin\/bundle\/embed\.html\?ver=9\.8\.7#widget=principle-card&amp;lang=nl" title="/,
      );
      assert.equal(made('/plugin/bundle/oembed/nothing.html'), false);
      assert.equal(made('https://elders.nl/oembed/principle-card.html'), null);
      rmSync(plugin, { recursive: true });
    },
  );

  it('are named where the steps send somebody to them', () => {
    const needed = pastePlaces.flatMap(({ needs }) => needs?.folder ?? []);
    assert.deepEqual(
      [...needed].sort(),
      Object.keys(bundlePlaces)
        .map((system) => `cms/${system}`)
        .sort(),
    );
    for (const folder of needed) assert.ok(existsSync(inRoot(`packages/embed/${folder}/README.md`)), folder);
  });

  it('have a page that says what was tried, and a licence', () => {
    for (const folder of ['wordpress', 'drupal', 'typo3', 'liferay']) {
      const readme = textOf(`${folder}/README.md`);
      assert.match(readme, /## In vijf stappen\n\n1\. [^]*\n5\. /, folder);
      assert.match(readme, /Niet getest:/, folder);
      assert.match(readme, /EUPL 1\.2/, folder);
    }
  });
});

const rows = [71, 73, 72, 74, 71, 75, 74, 78]
  .map((value, at) => `<tr>\n<th scope="row">${2017 + at}</th>\n<td>${value}</td>\n</tr>`)
  .join('\n');
const table = `<table>\n<caption>Inwoners die zich kunnen redden (%)</caption>\n<thead>\n<tr>\n<th scope="col">Jaar</th>\n<th scope="col">Voorbeeldstad</th>\n</tr>\n</thead>\n<tbody>\n${rows}\n</tbody>\n</table>`;

/** What the folders print. That of WordPress is what its own functions (6.1.9) made of the shortcode and the block. */
const prints: Readonly<Record<string, string>> = {
  'the shortcode of WordPress with a table': `<div data-dk-widget="outcome-chart" data-better="higher" data-heading-level="2" data-lang="nl">${table}</div>`,
  'the shortcode of WordPress with a file':
    '<div data-dk-widget="outcome-chart" data-src="/data/amstelveen.json" data-indicator="bijstand" data-lang="nl"></div>',
  'the block of WordPress': `<dk-outcome-chart better="higher" lang="nl"><figure class="wp-block-table">${table.replace(/<caption>.*<\/caption>\n/, '')}<figcaption class="wp-element-caption">Inwoners die zich kunnen redden (%)</figcaption></figure></dk-outcome-chart>`,
  'the block of Drupal': `<dk-outcome-chart src="" better="higher" lang="nl">${table}</dk-outcome-chart>`,
  'the element of TYPO3': `<div data-dk-widget="outcome-chart" data-src="" data-indicator="" data-better="higher">\n${table}\n</div>`,
  'the widget of Liferay':
    '<dk-outcome-chart lang="nl" src="/data/amstelveen.json" indicator="bijstand"></dk-outcome-chart>',
};

describe('what the folders print', { skip: skipWithoutBrowser }, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(async () => {
    site.close();
    await closeBrowser();
  });

  for (const [what, html] of Object.entries(prints))
    it(`becomes a chart: ${what}`, async () => {
      const visited = await site.show('page', pageWith(html));
      assert.match(
        await sentenceOn(visited),
        html.includes('amstelveen') ? /\d.*\./ : /Inwoners die zich kunnen redden.*78%/,
      );
      assert.deepEqual(visited.problems, { console: [], exceptions: [], violations: [], elsewhere: [] });
      await visited.close();
    });
});
