import { expect } from '@open-wc/testing';
import { definitionWords } from '../../../packages/charts/src/capacity-outlook/definition.words.js';
import {
  scenarios,
  type OutlookScenario,
} from '../../../stories/charts/capacity-outlook/capacity-outlook.scenarios.js';
import { outlookOf } from '../../helpers/capacity.js';

const said = (scenario: OutlookScenario, language: 'nl' | 'en' = 'nl'): string[] =>
  definitionWords(outlookOf(scenario), language);

describe('definitionWords', () => {
  it('prints the definition with its source, and whose share was reckoned with', () => {
    const [definition, share] = said(scenarios.carers);
    expect(definition).to.equal(
      'Mantelzorger, 16 jaar en ouder: wie langer dan 3 maanden of meer dan 8 uur per week zorgt (VZinfo, mantelzorg, 2024).',
    );
    expect(share)
      .to.include('landelijke cijfer: 12,9% van inwoners van 16 jaar en ouder')
      .and.to.include('in uw gemeente kan het anders zijn');
    expect(said(scenarios.outOfReach)[1]).to.include('eigen cijfer: 21%');
    expect(said(scenarios.ownShareMissing)[1]).to.include('Vul een eigen aandeel in');
  });

  it('says nothing until somebody chose, and uses the age of the figures', () => {
    expect(said(scenarios.typical)).to.deep.equal([]);
    expect(said(scenarios.olderFrom75).join(' ')).to.include('75-plussers');
    expect(said(scenarios.carers, 'en')[1]).to.include('The national figure was used: 12.9%');
  });
});
