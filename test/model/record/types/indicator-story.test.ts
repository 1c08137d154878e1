import { expect } from '@open-wc/testing';
import { checkRecord, fieldsOf, indicatorStory, newRecord, recordTypes, type IndicatorStory } from '@draagkracht/model';

const data: IndicatorStory = {
  indicatorId: 'a',
  region: 'GM0344',
  means: 'Meer mensen redden zich.',
  meansNot: '',
  whatWeDo: '',
  ask: '',
  contactTeam: 'Team Samenleven',
  updatedOn: '2026-03-04',
  aboutPeriod: '2024JJ00',
};
const making = { id: '8b2a51b0-4f0f-4a63-9d0a-6d3a5d1d2c12', now: '2026-11-22T09:00:00.000Z', authorRole: 'beleid' };
const holds = (more: Partial<IndicatorStory>): boolean =>
  checkRecord(newRecord(indicatorStory, { ...data, ...more }, making), recordTypes).ok;

describe('indicatorStory', () => {
  it('is a type of record that can be kept', () => {
    expect(recordTypes).to.include(indicatorStory);
    expect(holds({})).to.equal(true);
  });

  it('holds no more than a card does, and belongs to a figure', () => {
    expect(holds({ means: 'x'.repeat(600), whatWeDo: 'x'.repeat(280) })).to.equal(true);
    expect(holds({ means: 'x'.repeat(601) })).to.equal(false);
    expect(holds({ whatWeDo: 'x'.repeat(281) })).to.equal(false);
    expect(holds({ indicatorId: '' })).to.equal(false);
    expect(holds({ region: '' })).to.equal(false);
  });

  it('asks in both languages, in the order in which it is read, and watches what is typed', () => {
    const fields = fieldsOf(indicatorStory.schema);
    expect(fields.map(({ name }) => name)).to.deep.equal([
      'means',
      'meansNot',
      'whatWeDo',
      'ask',
      'contactTeam',
      'updatedOn',
    ]);
    expect(fields.every(({ label }) => label.nl && label.en)).to.equal(true);
    expect(fields.filter(({ guarded }) => !guarded).map(({ name }) => name)).to.deep.equal(['updatedOn']);
    expect(fields.filter(({ required }) => required).map(({ name }) => name)).to.deep.equal(['means', 'updatedOn']);
  });
});
