import { expect } from '@open-wc/testing';
import { carriedTexts } from '../../../packages/charts/src/shared/carried-working.words.js';

const step = (code: string) => ({ code, formula: 'figure', numbers: { figure: 1 }, result: 1 });

describe('the words of figures put together', () => {
  it('name the period and the parts, in either language', () => {
    const { steps } = carriedTexts({
      method: { name: 'carry-over', version: '1' },
      steps: [step('sum 2021JJ00 GM0370+GM0439'), step('renamed 2021JJ00 GM0370'), step('other')],
    });
    expect(steps['sum 2021JJ00 GM0370+GM0439']).to.deep.equal({
      nl: '2021: de aantallen van GM0370 en GM0439 opgeteld.',
      en: '2021: the numbers of GM0370 and GM0439 added up.',
    });
    expect(steps['renamed 2021JJ00 GM0370']!.nl).to.equal('2021: het cijfer van GM0370, dat toen zo heette.');
    expect(steps['other']!.nl).to.equal('other');
  });
});
