import { expect } from '@open-wc/testing';
import { inspect } from '@draagkracht/formats';
import { exampleFile } from '../../../packages/dashboard/src/outcome-dashboard/example.js';

describe('the example', () => {
  it('is a whole file like any other: three areas, twelve years, three shares, no problem', async () => {
    const file = exampleFile();
    const found = await inspect(new Uint8Array(await file.arrayBuffer()), { fileName: file.name });
    expect([found.regions, found.periods.length, found.indicators.length, found.decimal]).to.deep.equal([
      3,
      12,
      3,
      ',',
    ]);
    expect(found.problems.filter(({ severity }) => severity !== 'note')).to.deep.equal([]);
    expect(found.indicators.every(({ values, missing }) => values === 36 && missing === 0)).to.equal(true);
  });
});
