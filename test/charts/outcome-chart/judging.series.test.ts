import { expect } from '@open-wc/testing';
import type { Series } from '@draagkracht/model';
import { judgedAs } from '../../../packages/charts/src/outcome-chart/judging.series.js';
import { scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';

const notes = (series: Series, kind: Parameters<typeof judgedAs>[1] = 'auto'): string[] =>
  judgedAs(series, kind).more!.notes.map(({ nl }) => nl);

describe('judgedAs', () => {
  it('judges as any kind, in the unit of the figures', () => {
    const { verdict, facts } = judgedAs(scenarios.pChart.series, 'p');
    expect([verdict.kind, facts.kind]).to.deep.equal(['p', 'p']);
    expect(verdict.centre).to.be.within(70, 80);
  });

  it('says what a chart that cannot be made would need', () => {
    expect(notes(scenarios.kindRefused.series, 'p')[0])
      .to.include('Een p-kaart kan hier niet')
      .and.include('tellers en noemers');
    expect(notes(scenarios.negative.series, 't')[0]).to.include('cijfers van 0 of meer');
    expect(notes(scenarios.onePoint.series, 'xmr')[0]).to.include('meer cijfers');
    expect(notes(scenarios.kindRefused.series, 'u-prime')[0]).to.include('Een u′-kaart');
  });

  it('says that a rebase is refused without a cause, and that limits are a trial', () => {
    expect(notes(scenarios.rebaseRefused.series)).to.deep.equal([
      'De grenzen beginnen niet opnieuw: zet erbij waarom, en wie dat besloot.',
    ]);
    expect(notes(scenarios.trialLimits.series, 'xmr')[0]).to.include('De grenzen zijn voorlopig');
    expect(notes(scenarios.lockedBaseline.series)).to.deep.equal([]);
  });

  it('names each rebase in the legend, with its cause and who decided it', () => {
    const { more } = judgedAs(scenarios.rebase.series, 'auto');
    expect(more!.legend('nl')).to.deep.equal([
      {
        sign: 'rebase',
        text: 'Vanaf 1e kwartaal 2023 gelden nieuwe grenzen: aanmelden gaat voortaan in de wijk (de wijkteams).',
      },
    ]);
    expect(more!.legend('en')[0]!.text).to.match(/^New limits from /);
  });
});
