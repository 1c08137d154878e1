import { expect } from '@open-wc/testing';
import { scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { pictureText, placedScenario } from '../../helpers/charts.js';

const count = (text: string, part: RegExp): number => text.match(part)?.length ?? 0;

describe('the picture of areas', () => {
  const text = pictureText(placedScenario(scenarios.onePeriod));

  it('has a line with a name and a figure for each, the own one marked', () => {
    expect(count(text, /class="row"/g)).to.equal(4);
    expect(count(text, /class="area own"/g)).to.equal(1);
    expect(text).to.include('>Zuilen-Noord<').and.to.include('>niet bekend<');
  });

  it('draws no point where there is no figure', () => expect(count(text, /class="point /g)).to.equal(3));
});
