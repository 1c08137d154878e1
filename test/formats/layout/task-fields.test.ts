import { expect } from '@open-wc/testing';
import { taskField, undividedFields } from '@draagkracht/formats';

describe('taskField', () => {
  it('reads code and name', () =>
    expect(taskField('6.71a Huishoudelijke hulp (WMO)')).to.deep.equal({
      code: '6.71a',
      name: 'Huishoudelijke hulp (WMO)',
      social: true,
    }));
  it('completes a name that was cut short, and only then', () => {
    expect(taskField('6.71d Overige maatwerkarrangementen ..')?.name).to.equal('Overige maatwerkarrangementen (WMO)');
    expect(taskField('0.7 Algemene uitkeringen en overige ui..')?.name).to.match(/gemeentefonds$/);
    expect(taskField('6.2 Wijkteams')?.name).to.equal('Wijkteams');
    expect(taskField('7.9 Iets afgeko..')?.name).to.equal('Iets afgeko..');
  });
  it('knows the social domain', () => {
    expect(taskField('0.1 Bestuur')?.social).to.equal(false);
    expect(taskField('6.82b Jeugdreclassering')?.social).to.equal(true);
  });
  it('takes nothing else for one', () => {
    for (const text of ['Bestuur', '9.1 Iets', '6.1', '']) expect(taskField(text), text).to.equal(undefined);
  });
});

describe('undividedFields', () => {
  it('names what stands whole beside its parts', () => {
    expect(undividedFields(['6.1', '6.7', '6.71', '6.71a', '6.71b', '6.82', '6.82a'])).to.deep.equal(['6.71', '6.82']);
    expect(undividedFields(['0.1', '0.10', '0.11'])).to.deep.equal([]);
  });
});
