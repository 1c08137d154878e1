import { expect } from '@open-wc/testing';
import type { Language } from '@draagkracht/model';
import { placePanels } from '../../../packages/charts/src/small-multiples/multiples.geometry.js';
import { multiplesOf } from '../../../packages/charts/src/small-multiples/multiples.series.js';
import { areaWords, multiplesWords } from '../../../packages/charts/src/small-multiples/small-multiples.words.js';
import {
  allScenarios,
  scenarios,
  type MultiplesScenario,
} from '../../../stories/charts/small-multiples/small-multiples.scenarios.js';

const made = ({ series, reference, region = '', smallNumberPolicy: policy = 'publiek' }: MultiplesScenario) =>
  multiplesOf(series, reference, { region, policy })!;
const wordsOf = (given: MultiplesScenario, language: Language = 'nl') =>
  multiplesWords(made(given), placePanels(made(given)), language);

describe('the words of small multiples', () => {
  it('say how many areas, from where to where, and how many have no figure', () => {
    expect(wordsOf(scenarios.gaps).sentence).to.match(
      /^12 buurten, van 2016 tot en met 2024\. De cijfers in 2024 lopen van \d+ tot \d+ per 1\.000 inwoners\. Te weinig om te tonen: 2 buurten\. Niet bekend: 1 buurt\.$/,
    );
    expect(wordsOf(scenarios.oneArea).sentence).to.match(/^1 buurt, van 2016 tot en met 2024\. Het cijfer in 2024 is /);
    expect(wordsOf(scenarios.nothingKnown).sentence).to.include('Er is geen cijfer in 2017.');
  });

  it('name no area as the highest or the lowest, and call nothing a rise', () => {
    for (const [name, given] of allScenarios) {
      const { sentence, notes } = wordsOf(given);
      const said = [sentence, ...notes].join(' ');
      expect(said, name).to.not.match(/hoogste|laagste|stijg|daal|beter|slechter/);
      for (const { region } of given.series)
        if (region!.label.length > 5) expect(sentence).to.not.include(region!.label);
    }
  });

  it('say that no area is called as the page asks', () => {
    expect(wordsOf({ ...scenarios.typical, region: 'Atlantis' }).banners).to.deep.equal([
      '“Atlantis” staat hier niet bij. Kijk de naam of de code na.',
    ]);
    expect(wordsOf({ ...scenarios.typical, region: 'GM0344' }).banners).to.deep.equal([]);
    expect(wordsOf({ ...scenarios.typical, region: 'bloemenbuurt' }).banners).to.deep.equal([]);
  });

  it('tell the scale, when it does not begin at 0, what the dashes are, and of chance', () => {
    const { notes } = wordsOf(scenarios.typical);
    expect(notes[0]).to.match(/^Alle lijnen hebben dezelfde schaal, van \d+ tot \d+%\.$/);
    expect(notes.join(' ')).to.include('Streepjes: Voorbeeldgemeente.').and.to.include('kan toeval zijn');
    expect(wordsOf(scenarios.model).notes.join(' ')).to.include('begint niet bij 0');
    expect(wordsOf(scenarios.counts).notes.join(' ')).to.include('Dit zijn aantallen').and.to.not.include('Streepjes');
    expect(wordsOf(scenarios.provisional).notes.join(' ')).to.include('Open punt');
  });

  it('warn of a model, and of figures for use inside', () => {
    expect(wordsOf(scenarios.model).banners).to.deep.equal(['Modelschatting, geen meting.']);
    expect(wordsOf(scenarios.intern).banners[0]).to.include('niet publiceren');
  });

  it('read one area with its last and its first figure', () => {
    const multiples = made(scenarios.typical);
    expect(areaWords(multiples.lines[0]!, multiples, 'nl')).to.match(
      /^Bloemenbuurt \(uw gebied\), 2024: [\d,]+%\. 2016: [\d,]+%\.$/,
    );
    const hidden = made(scenarios.gaps);
    const noord = hidden.lines.find(({ name }) => name === 'Noord')!;
    expect(areaWords(noord, hidden, 'nl')).to.match(/^Noord, 2024: te weinig om te tonen\. 2016: /);
  });
});
