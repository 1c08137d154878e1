import { expect } from '@open-wc/testing';
import { problemTexts } from '../../../packages/charts/src/capacity-outlook/problems.words.js';
import {
  scenarios,
  type OutlookScenario,
} from '../../../stories/charts/capacity-outlook/capacity-outlook.scenarios.js';
import { outlookOf } from '../../helpers/capacity.js';

const texts = (scenario: OutlookScenario, language: 'nl' | 'en' = 'nl'): string[] =>
  problemTexts(outlookOf(scenario).outlook.problems, 85, language);

describe('problemTexts', () => {
  it('names what stands in the way, in words', () => {
    expect(texts(scenarios.yearGaps)).to.deep.equal(['Er ontbreken jaren: 2020, 2021. De lijn is daar onderbroken.']);
    expect(texts(scenarios.noOldest)).to.deep.equal(['Geen 85-plussers in 2017: dan bestaat er geen verhouding.']);
    expect(texts(scenarios.unusable)).to.have.length(3);
    expect(texts(scenarios.unusable, 'en')[0]).to.include('No usable number of residents in 2026');
  });

  it('has nothing to say where nothing is wrong, and leaves an empty table to the sentence', () => {
    expect(texts(scenarios.typical)).to.deep.equal([]);
    expect(texts({ about: '', rows: [] })).to.deep.equal([]);
  });
});
