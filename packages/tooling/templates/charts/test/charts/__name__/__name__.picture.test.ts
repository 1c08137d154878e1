import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { place__Name__ } from '../../../packages/charts/src/__name__/__name__.geometry.js';
import { __camel__Picture } from '../../../packages/charts/src/__name__/__name__.picture.js';
import { __camel__SeriesOf } from '../../../packages/charts/src/__name__/__name__.series.js';
import { scenarios } from '../../../stories/charts/__name__/__name__.scenarios.js';

describe('__name__ picture', () => {
  for (const [name, series] of Object.entries(scenarios))
    it(`draws a bar for each figure and a mark for each gap: ${name}`, () => {
      const chart = __camel__SeriesOf(series);
      const place = document.createElement('div');
      render(__camel__Picture(place__Name__(chart, { width: 400, height: 200, em: 16 })), place);
      const gaps = chart.bars.filter(({ gap }) => gap).length;
      expect(place.querySelectorAll('.bar').length).to.equal(chart.bars.length - gaps);
      expect(place.querySelectorAll('.gap').length).to.equal(gaps);
    });
});
