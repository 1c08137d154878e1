import { expect } from '@open-wc/testing';
import { pngOf } from '../../../../packages/charts/src/shared/export/png.js';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#fff"/></svg>';

describe('pngOf', () => {
  it('is a PNG of twice the size', async () => {
    const png = (await pngOf({ svg, width: 40, height: 20 }))!;
    expect(png.type).to.equal('image/png');
    const { width, height } = await createImageBitmap(png);
    expect([width, height]).to.deep.equal([80, 40]);
  });
  it('is nothing where the browser cannot read the picture', async () =>
    expect(await pngOf({ svg: '<svg', width: 40, height: 20 })).to.equal(undefined));
});
