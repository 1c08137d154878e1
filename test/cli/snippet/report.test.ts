import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeFields, snippetOf } from '@draagkracht/embed/snippet.js';
import { snippetText, widgetsText } from '../../../packages/cli/src/snippet/report.js';

describe('code for people', () => {
  it('lists every element once, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const lines = widgetsText(language).split('\n');
      for (const tag of Object.keys(attributeFields))
        assert.equal(lines.filter((line) => line.startsWith(`${tag} `)).length, 1, tag);
    }
  });

  it('stands in the order in which it is done, each place named once', () => {
    const placement = { tag: 'dk-outcome-chart', attributes: {}, content: '', language: 'nl', title: 'A' } as const;
    const release = { version: '1.0.0', folder: '/dk/1.0.0/', files: {}, elements: {} };
    const text = snippetText('dk-outcome-chart', snippetOf(placement, 'module', 'typo3', release), 'typo3', 'nl');
    const heads = [
      'Reeks met duiding: Script met element, voor TYPO3',
      'Stappen',
      'In het sjabloon van uw site',
      'Op de pagina',
      'In de instellingen van de server',
      'Loop dit na',
      'Voor uw toegankelijkheidsverklaring',
    ];
    const places = heads.map((head) => text.indexOf(head));
    assert.deepEqual(
      [...places].sort((a, b) => a - b),
      places,
    );
    for (const head of heads) assert.equal(text.split(`${head}\n`).length, 2, head);
    assert.ok(!text.includes('Wat u op deze manier mist'));
  });

  it('shows the beginning of long code that is not needed, and all of it when that is asked', () => {
    const placement = { tag: 'dk-outcome-chart', attributes: {}, content: '', language: 'nl', title: 'A' } as const;
    const later = Array.from({ length: 30 }, (_, at) => `chunks/${at}.js`);
    const release = {
      version: '1.0.0',
      folder: '/dk/1.0.0/',
      files: Object.fromEntries(later.map((file) => [file, { integrity: 'sha384-x', bytes: 1 }])),
      elements: { 'dk-outcome-chart': { first: [], later } },
    };
    const snippet = snippetOf(placement, 'module', 'html', release);
    const [short, whole] = [false, true].map((all) => snippetText('dk-outcome-chart', snippet, 'html', 'nl', all));
    assert.match(short!, /<script type="importmap">[^]*… en nog \d+ regels. Toon alles met --all./);
    assert.ok(!short!.includes('chunks/20.js') && whole!.includes('chunks/20.js'));
    assert.ok(short!.indexOf('<dk-outcome-chart') < short!.indexOf('importmap'));
  });
});
