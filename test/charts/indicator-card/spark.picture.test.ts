import { expect, fixture, html } from '@open-wc/testing';
import { sparkPicture } from '../../../packages/charts/src/indicator-card/spark.picture.js';
import type { PlacedPoint } from '../../../packages/charts/src/outcome-chart/placed.geometry.js';

const point: PlacedPoint = { x: 30, y: 20, mark: 'concern', hollow: false, gap: undefined, whisker: undefined };
const spark = { line: 'M1 1L30 20', hollow: [], last: point, target: undefined, broken: false, zoomed: false };

describe('sparkPicture', () => {
  it('has a name, a line and the last point, and a target only where there is one', async () => {
    const page = await fixture<HTMLElement>(html`<div>${sparkPicture(spark, 'Kleine lijn')}</div>`);
    const picture = page.querySelector('svg')!;
    expect([picture.getAttribute('role'), picture.getAttribute('aria-label')]).to.deep.equal(['img', 'Kleine lijn']);
    expect(picture.querySelector('.point')!.getAttribute('class')).to.equal('point concern');
    expect(picture.querySelector('.target')).to.equal(null);
    const more = await fixture<HTMLElement>(
      html`<div>
        ${sparkPicture({ ...spark, target: 'M0 3H9', hollow: [{ ...point, mark: 'none', hollow: true }] }, 'x')}
      </div>`,
    );
    expect(more.querySelector('.target')).to.not.equal(null);
    expect(more.querySelector('.hollow')).to.not.equal(null);
  });
});
