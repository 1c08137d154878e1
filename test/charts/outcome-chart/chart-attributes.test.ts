import { expect } from '@open-wc/testing';
import '@draagkracht/charts/outcome-chart/define.js';

describe('the attributes of a chart', () => {
  it('are the properties a page may write', () => {
    const element = document.createElement('dk-outcome-chart');
    const written = {
      src: 'a.csv',
      indicator: 'x',
      region: 'GM0344',
      kind: 'run',
      better: 'lower',
      unit: 'dagen',
      target: '2027: 9',
      'target-set-by': 'raad',
      'target-basis': 'plan',
      'small-number-policy': 'streng',
      compact: '',
    };
    for (const [name, value] of Object.entries(written)) element.setAttribute(name, value);
    const { src, indicator, region, kind, better, unit, target, targetSetBy, targetBasis, smallNumberPolicy, compact } =
      element;
    expect([
      src,
      indicator,
      region,
      kind,
      better,
      unit,
      target,
      targetSetBy,
      targetBasis,
      smallNumberPolicy,
      compact,
    ]).to.deep.equal(['a.csv', 'x', 'GM0344', 'run', 'lower', 'dagen', '2027: 9', 'raad', 'plan', 'streng', true]);
  });

  it('start from what needs no page', () => {
    const { kind, better, smallNumberPolicy, compact, others, series } = document.createElement('dk-outcome-chart');
    expect({ kind, better, smallNumberPolicy, compact, others, series }).to.deep.equal({
      kind: 'auto',
      better: '',
      smallNumberPolicy: '',
      compact: false,
      others: [],
      series: undefined,
    });
  });
});
