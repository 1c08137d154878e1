import { expect, fixture, html } from '@open-wc/testing';
import '@draagkracht/charts/outcome-map/define.js';
import { MapFigures } from '../../../packages/charts/src/outcome-map/outcome-map.figures.js';
import { scenarios } from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';

async function looking(): Promise<{
  figures: MapFigures;
  host: HTMLElementTagNameMap['dk-outcome-map'];
  look: () => Promise<void>;
}> {
  const host = await fixture<HTMLElementTagNameMap['dk-outcome-map']>(html`<dk-outcome-map></dk-outcome-map>`);
  const figures = new MapFigures(host);
  const look = async (): Promise<void> => {
    for (let round = 0; round < 3; round++) {
      figures.look(undefined, 'nl');
      await Promise.all(figures.parts.map(({ arrival }) => arrival));
    }
    figures.look(undefined, 'nl');
  };
  return { figures, host, look };
}

describe('what the page gave a map', () => {
  it('is nothing, then figures, and made once', async () => {
    const { figures, host, look } = await looking();
    await look();
    expect([figures.input.kind, figures.series]).to.deep.equal(['empty', undefined]);
    Object.assign(host, { areas: scenarios.typical.areas, shapes: scenarios.typical.shapes });
    await look();
    const { series } = figures;
    expect(series!.regions).to.have.length(12);
    await look();
    expect(figures.series).to.equal(series);
  });

  it('follows what is written on it', async () => {
    const { figures, host, look } = await looking();
    Object.assign(host, {
      areas: scenarios.typical.areas,
      shapes: scenarios.typical.shapes,
      region: ' gm9003 ',
      breaks: '50; 60,5',
    });
    await look();
    expect(figures.series!.own).to.equal(2);
    expect(figures.series!.classes.classes.map(({ to }) => to)).to.deep.equal([50, 60.5, 91]);
  });

  it('carries figures of other regions', async () => {
    const { figures, host, look } = await looking();
    Object.assign(host, { areas: scenarios.merged.areas, shapes: scenarios.merged.shapes });
    await look();
    expect(figures.series!.regions.find(({ code }) => code === 'GM0439')!.value).to.be.closeTo(68, 1e-9);
  });
});
