import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { descriptionText } from '../../../packages/cli/src/cbs/description.js';

const codes = Array.from({ length: 30 }, (_, i) => ({ code: `GM${1000 + i}`, label: `Gemeente ${i}` }));

describe('what there is to choose from', () => {
  it('is told with names, units and how to choose', () => {
    const text = descriptionText(
      {
        tableId: '1NED',
        version: 'v4',
        title: 'Bijstand',
        rows: 36,
        measures: [{ id: 'M1', label: 'Uitgaven', unit: 'x 1 000 euro', topics: [] }],
        regions: codes,
        periods: [],
        dimensions: [{ name: 'Leeftijd', label: 'Leeftijd', codes: [{ code: 'T001', label: 'Totaal' }] }],
      },
      'nl',
    );
    assert.match(text, /^Tabel {3}1NED, Bijstand$/m);
    assert.match(text, /^ {2}M1 {2}Uitgaven \(x 1 000 euro\)$/m);
    assert.match(text, /Gebieden \(30\), kies met --regions/);
    assert.match(text, /… \+18/);
    assert.match(text, /--where Leeftijd=…/);
    assert.doesNotMatch(text, /Periodes|undefined/);
  });
});
