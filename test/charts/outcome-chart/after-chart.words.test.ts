import { expect } from '@open-wc/testing';
import {
  clusterSentence,
  offeredViews,
  targetSteps,
} from '../../../packages/charts/src/outcome-chart/after-chart.words.js';
import { scenarios, type ChartScenario } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { seriesOfScenario } from '../../helpers/charts.js';

const kindsOf = (scenario: ChartScenario): string[] =>
  offeredViews(seriesOfScenario(scenario), 'nl').map(({ kind }) => kind);

describe('what comes after a chart', () => {
  it('offers a p chart where every share has its counts, and p′ where p would be too narrow', () => {
    expect(kindsOf(scenarios.offered)).to.deep.equal(['auto', 'p']);
    expect(kindsOf(scenarios.offeredFairer)).to.deep.equal(['auto', 'p', 'p-prime']);
    expect(kindsOf(scenarios.typical)).to.deep.equal([]);
    expect(kindsOf(scenarios.xmr)).to.deep.equal([]);
  });

  it('names them in either language', () => {
    const chart = seriesOfScenario(scenarios.offeredFairer);
    expect(offeredViews(chart, 'nl').at(-1)!.text).to.match(/p′.*eerlijker/);
    expect(offeredViews(chart, 'en').at(-1)!.text).to.match(/p′.*fairer/);
  });

  it('tells each step of a target, and nothing where there is one or none', () => {
    const steps = targetSteps(seriesOfScenario(scenarios.target), 'nl');
    expect(steps).to.have.length(3);
    expect(steps[0]).to.match(/^74% in 2022: .*doel.*\.$/);
    expect(targetSteps(seriesOfScenario(scenarios.typical), 'nl')).to.deep.equal([]);
    expect(targetSteps(seriesOfScenario(scenarios.target), 'en')[0]).to.match(/^74% in 2022: .*target.*\.$/);
  });

  it('says that the figures of a run chart lie in clusters, unless a rule said more', () => {
    expect(clusterSentence(seriesOfScenario(scenarios.clustered), 'nl')).to.equal(
      'De cijfers liggen langer dan toevallig aan één kant van de mediaan.',
    );
    expect(clusterSentence(seriesOfScenario(scenarios.typical), 'nl')).to.equal('');
    expect(clusterSentence(seriesOfScenario(scenarios.run), 'nl')).to.equal('');
    expect(clusterSentence(seriesOfScenario(scenarios.xmr), 'nl')).to.equal('');
  });
});
