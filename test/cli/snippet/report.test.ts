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
});
