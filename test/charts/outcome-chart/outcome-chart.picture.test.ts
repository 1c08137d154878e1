import { expect } from '@open-wc/testing';
import { compareSnapshot } from '@web/test-runner-commands';
import { allScenarios, scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { pictureText, placedScenario } from '../../helpers/charts.js';

describe('the picture', () => {
  for (const [name, scenario] of allScenarios)
    it(`${name}: is what it was`, async () => {
      await compareSnapshot({ name, content: pictureText(placedScenario(scenario)) });
    });

  for (const [name, scenario] of allScenarios)
    for (const [width, em] of [
      [200, 16],
      [320, 16],
      [320, 32],
      [2000, 16],
    ] as const)
      it(`${name}: holds numbers only, at ${width} pixels and ${em} to the em`, () => {
        expect(pictureText(placedScenario(scenario, width, em), 0)).to.not.match(/NaN|undefined|Infinity|null/);
      });

  it('has a shape for each meaning, never a colour alone', () => {
    const shapeOf = (text: string, mark: string): string =>
      /d="([^"]+)"/
        .exec(text.split('\n').findLast((line) => line.includes(`point ${mark}`))!)![1]!
        .replace(/[\d. -]+/g, '');
    const shapes = [
      shapeOf(pictureText(placedScenario(scenarios.trend)), 'improvement'),
      shapeOf(pictureText(placedScenario(scenarios.outsideLimits)), 'concern'),
      shapeOf(pictureText(placedScenario(scenarios.hugeNumbers)), 'neutral'),
      shapeOf(pictureText(placedScenario(scenarios.xmr)), 'none'),
    ];
    expect(new Set(shapes).size).to.equal(4);
  });

  it('has a sign for each gap', () => {
    const signs = pictureText(placedScenario(scenarios.gaps))
      .match(/class="gap"[^>]*>[^<]*/g)!
      .map((text) => text.at(-1));
    expect(signs).to.deep.equal(['?', '×', '∅', '–']);
  });

  it('is hidden from a screen reader, which has the sentence and the table', () => {
    expect(pictureText(placedScenario(scenarios.typical))).to.match(/^<svg [^>]*aria-hidden="true" focusable="false"/);
  });

  it('shows where the reader is', () => {
    expect(pictureText(placedScenario(scenarios.typical), 3)).to.include('class="reader"');
    expect(pictureText(placedScenario(scenarios.typical), -1)).to.not.include('class="reader"');
    expect(pictureText(placedScenario(scenarios.typical), 99)).to.not.include('class="reader"');
  });
});
