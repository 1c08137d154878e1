import { expect, fixture, html } from '@open-wc/testing';
import '@draagkracht/charts/indicator-card/define.js';
import { DkOutcomeChart } from '@draagkracht/charts';
import { fullChart } from '../../../packages/charts/src/indicator-card/full-chart.js';
import { scenarios } from '../../../stories/charts/indicator-card/indicator-card.scenarios.js';

describe('the chart behind a card', () => {
  it('is registered with the part, and shows what the card shows one heading lower', async () => {
    const card = document.createElement('dk-indicator-card');
    card.kind = 'run';
    card.headingLevel = 5;
    card.lang = 'en';
    const { series } = scenarios.filled;
    const page = await fixture<HTMLElement>(
      html`<div>${fullChart(card, { kind: 'series', series, others: [] })}</div>`,
    );
    const chart = page.querySelector('dk-outcome-chart')!;
    expect(chart).to.be.instanceOf(DkOutcomeChart);
    expect([chart.series, chart.kind, chart.headingLevel, chart.lang]).to.deep.equal([series, 'run', 5, 'en']);
  });
});
