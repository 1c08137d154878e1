import { expect } from '@open-wc/testing';
import { sameText } from '@draagkracht/model';
import { tellsOf } from '@draagkracht/statistics';
import { indicatorOf } from '../../helpers/series.js';

const of = (name: string) => tellsOf(indicatorOf({ label: sameText(name) }));

describe('tellsOf', () => {
  it('goes by the name where nobody says', () => {
    expect(
      [
        'Wmo-cliënten',
        'Personen met een bijstandsuitkering',
        'Jongeren met jeugdhulp',
        'Young people with youth care',
      ].map(of),
    ).to.deep.equal(['use', 'use', 'use', 'use']);
    expect(['Tevredenheid over nut van de hulp', 'Rapportcijfer voor de wijk'].map(of)).to.deep.equal([
      'opinion',
      'opinion',
    ]);
    expect(of('Gemiddelde duur van trajecten')).to.equal('average');
    expect(['Inwoners', 'Mantelzorger', 'Eenzaam', 'Sociale cohesie in de buurt'].map(of)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('believes its maker first', () => {
    expect(tellsOf(indicatorOf({ label: sameText('Tevredenheid'), tells: 'use' }))).to.equal('use');
  });
});
