import { expect } from '@open-wc/testing';
import { axesOf, combinations, frameOf, rhythmGroups } from '../../../packages/formats/src/json-stat/axes.js';
import { cubeOf } from '../../../packages/formats/src/json-stat/dataset.js';

const dimension = (...index: string[]) => ({ category: { index } });
const cube = cubeOf({
  id: ['A', 'jaar', 'geo'],
  size: [2, 3, 2],
  dimension: { A: dimension('x', 'y'), jaar: dimension('2024', '2023', '2024KW01'), geo: dimension('GM0344 ', 'NL00') },
  value: [],
})!;

describe('axes of a cube', () => {
  const axes = axesOf(cube);
  it('change fastest from the last on', () => expect(axes.map(({ stride }) => stride)).to.deep.equal([6, 2, 1]));
  it('are found by name where roles lack', () => {
    const { regions, periods } = frameOf(cube, axes, {});
    expect(regions).to.deep.equal(['GM0344', 'NL00']);
    expect(periods.map(({ code, at }) => [code, at])).to.deep.equal([
      ['2023JJ00', 1],
      ['2024KW01', 2],
      ['2024JJ00', 0],
    ]);
  });
  it('take a period that is given where there is none', () => {
    const bare = { ...cube, dimensions: [cube.dimensions[0]!] };
    expect(frameOf(bare, axesOf(bare), { period: '2022' }).periods[0]!.code).to.equal('2022JJ00');
    expect(frameOf(bare, axesOf(bare), {}).periods).to.deep.equal([]);
  });
  it('keep years and quarters apart', () =>
    expect(rhythmGroups(frameOf(cube, axes, {}).periods).map((group) => group.length)).to.deep.equal([2, 1]));
  it('combine', () =>
    expect(combinations(axes.slice(0, 1)).map(({ codes, offset }) => [...codes, offset])).to.deep.equal([
      ['x', 0],
      ['y', 6],
    ]));
});
