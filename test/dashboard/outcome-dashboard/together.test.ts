import { expect } from '@open-wc/testing';
import { readTogether } from '../../../packages/dashboard/src/outcome-dashboard/together.js';
import { itOnReal, realBytes } from '../../helpers/real-data.js';
import { odataFiles } from '../../helpers/cbs-files.js';

const following = () => ({ onProgress: () => undefined, signal: new AbortController().signal });

describe('files that are responses of one CBS table', () => {
  it('are read as one, with the names of one and the figures of another', async () => {
    const intake = await readTogether(odataFiles(), following());
    if (!intake?.ok) throw new Error(JSON.stringify(intake));
    expect(intake.table.regionLabels).to.include('Utrecht (gemeente)');
    expect(intake.inspection.format).to.equal('odata-v4');
    expect(intake.region).to.equal('GM0344');
  });
  it('are left to be read apart when one is something else', async () => {
    const files = [...odataFiles(), new File(['Regiocode;A\nNL00;1\n'], 'a.csv')];
    expect(await readTogether(files, following())).to.equal(undefined);
    expect(await readTogether([new File(['{'], 'a.json'), ...odataFiles()], following())).to.equal(undefined);
  });
  it('give a sentence when the figures are not among them', async () => {
    const names = odataFiles().filter(({ name }) => !name.includes('Observations'));
    const intake = await readTogether(names, following());
    expect(intake?.ok === false && intake.text.nl).to.include('zonder de cijfers');
  });
  itOnReal(
    'are read with their real code lists: incomes by household, as CBS gives them',
    'odata/v4_83841NED_Observations_first1000.json',
    async (bytes) => {
      const names = ['MeasureCodes', 'PeriodenCodes', 'KenmerkenVanHuishoudensCodes', 'Dimensions'];
      const files = [new File([bytes], 'v4_83841NED_Observations_first1000.json')];
      for (const name of names) {
        const file = `v4_83841NED_${name}.json`;
        const codes = await realBytes(`odata/${file}`);
        if (codes) files.push(new File([codes], file));
      }
      const intake = await readTogether(files, following());
      if (!intake?.ok) throw new Error(intake?.text.nl);
      expect(intake.inspection.rows).to.equal(1000);
      expect(intake.table.indicators.length).to.be.greaterThan(0);
    },
  );
});
