import { expect } from '@open-wc/testing';
import { landFrom, landSteps, type Land } from '../../../packages/charts/src/outcome-map/land.geometry.js';
import { inDegrees, shapes } from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';
import { itOnReal } from '../../helpers/real-data.js';

const land = (geo: object): Land => {
  const made = landFrom(geo);
  if (typeof made === 'string') throw new Error(made);
  return made;
};
const square = (x: number, y: number, size = 1): number[][][] => [
  [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ],
];
const feature = (properties: object, coordinates: unknown, type = 'Polygon'): object => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const collection = (...features: object[]): object => ({ type: 'FeatureCollection', features });

describe('shapes made ready', () => {
  it('are made a region at a time', () => {
    const steps = [...landSteps(shapes)];
    expect(steps).to.have.length((landFrom(shapes) as Land).regions.length);
  });

  it('point up in the file and down on the grid', () => {
    const { regions } = land(
      collection(feature({ statcode: 'GM0001' }, square(5, 52)), feature({ statcode: 'GM0002' }, square(5, 53))),
    );
    expect(regions[1]!.y).to.be.below(regions[0]!.y);
  });

  it('keep their shape by Mercator: a degree north is longer than a degree east', () => {
    const { width, height, crs } = land(collection(feature({ statcode: 'GM0001' }, square(5, 52))));
    expect(crs).to.equal('wgs84');
    expect(height / width).to.be.closeTo(1 / Math.cos((52.5 * Math.PI) / 180), 0.01);
  });

  it('are told apart by where they lie, also north before east', () => {
    expect([land(shapes).crs, land(shapes).turned]).to.deep.equal(['rd', false]);
    expect([land(inDegrees()).crs, land(inDegrees()).turned]).to.deep.equal(['wgs84', false]);
    expect([land(inDegrees(true)).crs, land(inDegrees(true)).turned]).to.deep.equal(['wgs84', true]);
    const turned = collection(feature({ statcode: 'GM0001' }, square(450_000, 120_000, 1000)));
    expect([land(turned).crs, land(turned).turned]).to.deep.equal(['rd', true]);
    expect(land(collection(feature({ statcode: 'GM0001' }, square(-70, 40)))).crs).to.equal('wgs84');
  });

  it('carry code, name, year and every part of a region', () => {
    const parts = [square(5, 52), square(7, 52)];
    const made = land(
      collection(
        feature({ id: 1, statcode: 'gm0344 ', jrstatcode: '2022GM0344', statnaam: 'Utrecht' }, parts, 'MultiPolygon'),
      ),
    );
    expect(made.year).to.equal(2022);
    expect(made.regions.map(({ code, name }) => [code, name])).to.deep.equal([['GM0344', 'Utrecht']]);
    expect(made.regions[0]!.d.match(/M/g)).to.have.length(2);
    expect(made.byCode.get('GM0344')).to.equal(0);
  });

  it('take the id where no property is a code, and only the first of two', () => {
    const one = { ...feature({ name: 'Noord' }, square(5, 52)), id: 7 };
    const made = land(collection(one, one));
    expect(made.regions.map(({ code, name }) => [code, name])).to.deep.equal([['7', 'Noord']]);
  });

  it('may be no map, and then say why', () => {
    expect(landFrom({})).to.equal('no-shapes');
    expect(landFrom(collection(feature({}, [], 'Polygon')))).to.equal('no-shapes');
    expect(landFrom(collection({ geometry: null }))).to.equal('no-shapes');
    expect(landFrom(collection(feature({ statcode: 'GM0001' }, square(900_000, 900_000))))).to.equal(
      'unknown-coordinates',
    );
    expect(landFrom(collection(feature({ name: 'x' }, square(5, 52))))).to.equal('no-codes');
  });

  for (const crs of ['rd', 'wgs84'] as const)
    itOnReal('are the 345 municipalities of 2022', `geo/gemeenten-2022-${crs}.geojson`, (bytes) => {
      const made = land(JSON.parse(new TextDecoder().decode(bytes)) as object);
      expect([made.crs, made.turned, made.year]).to.deep.equal([crs, false, 2022]);
      expect(made.regions).to.have.length(345);
      expect(made.height / made.width).to.be.within(1.1, 1.3);
      expect(made.regions[made.byCode.get('GM0344')!]!.name).to.equal('Utrecht');
    });
});
