import { expect } from '@open-wc/testing';
import { cbsClient, cbsHosts, type CbsTable } from '@draagkracht/formats';
import {
  areasOf,
  choiceOf,
  figuresOf,
  firstWish,
  hasParts,
  lacking,
  municipalitiesOf,
  periodsOf,
  rhythmsOf,
  searchMeasures,
  searchMunicipalities,
  withRhythm,
} from '../../../packages/dashboard/src/outcome-dashboard/cbs.view.js';
import { fakeWorld } from '../../helpers/cbs-fetch.js';
import { cbsService } from '../../helpers/cbs-service.js';
import { v4Table } from '../../helpers/cbs-tables.js';

const described = () => cbsClient(fakeWorld(cbsService({ tables: [v4Table] })).parts, cbsHosts).describe('90001NED');
const code = (one: string, label = one) => ({ code: one, label });
const definitive = { status: 'definitive' as const };
/** A table as the key figures of districts are, with years and quarters. */
const wide: CbsTable = {
  tableId: '90003NED',
  version: 'v3',
  title: 'Kerncijfers',
  measures: Array.from({ length: 20 }, (_, i) => ({
    id: `M${i}`,
    label: `Onderwerp ${i}`,
    unit: 'aantal',
    topics: ['Zorg'],
  })),
  regions: [
    code('NL01', 'Nederland'),
    code('GM0344', 'Utrecht'),
    code('GM0362', 'Nieuw-Utrecht'),
    code('WK034401', 'West'),
    code('BU03440101', 'Lombok'),
    code('WK036201', 'Oost'),
  ],
  periods: [
    ...Array.from({ length: 20 }, (_, i) => ({ ...code(`${2004 + i}JJ00`), ...definitive })),
    { ...code('2023KW04'), ...definitive },
  ],
  dimensions: [],
};

describe('what is wished of a table of CBS', () => {
  it('begins with the totals, the last years and all measures where there are few', async () => {
    const table = await described();
    const wish = firstWish(table);
    expect(wish.measures).to.have.lengthOf(2);
    expect(wish.where).to.deep.equal({ Leeftijd: 'T001' });
    expect([wish.from, wish.to]).to.deep.equal(['2021JJ00', '2023JJ00']);
    expect(areasOf(table)).to.deep.equal(['municipality', 'municipalities', 'all']);
    expect(wish.area).to.equal('municipalities');
    expect(choiceOf(table, wish)).to.deep.equal({ regions: ['NL00', 'GM*'], where: { Leeftijd: ['T001'] } });
    expect(figuresOf(table, wish)).to.equal(2 * 3 * 3);
  });
  it('begins with one municipality where there are districts, and asks which', () => {
    const wish = firstWish(wide);
    expect(hasParts(wide)).to.equal(true);
    expect(wish.area).to.equal('municipality');
    expect(lacking(wide, wish)).to.equal('measures');
    const chosen = { ...wish, measures: ['M1'] };
    expect(lacking(wide, chosen)).to.equal('municipality');
    const whole = { ...chosen, municipality: 'GM0344' };
    expect(lacking(wide, whole)).to.equal(undefined);
    expect(choiceOf(wide, whole).regions).to.deep.equal(['NL01', 'GM0344', 'WK0344*', 'BU0344*']);
    expect(choiceOf(wide, { ...whole, parts: false }).regions).to.deep.equal(['NL01', 'GM0344']);
    expect(choiceOf(wide, { ...whole, area: 'all' }).regions).to.equal(undefined);
    expect(figuresOf(wide, whole)).to.equal(4 * 15);
  });
  it('takes one kind of period at a time, whichever end is named first', () => {
    expect(rhythmsOf(wide)).to.deep.equal(['year', 'quarter']);
    const wish = firstWish(wide);
    expect([wish.from, wish.to]).to.deep.equal(['2009JJ00', '2023JJ00']);
    const turned = { ...wish, from: '2023JJ00', to: '2021JJ00' };
    expect(choiceOf(wide, turned).periods).to.deep.equal(['2021JJ00', '2022JJ00', '2023JJ00']);
    expect(choiceOf(wide, withRhythm(wide, wish, 'quarter')).periods).to.deep.equal(['2023KW04']);
    expect(periodsOf(wide, undefined)).to.have.lengthOf(21);
  });
  it('finds measures by name and topic, and municipalities by how they begin', () => {
    expect(searchMeasures(wide, 'onderwerp 19')).to.have.lengthOf(1);
    expect(searchMeasures(wide, 'zorg')).to.have.lengthOf(20);
    expect(searchMunicipalities(wide, 'utr').map(({ label }) => label)).to.deep.equal(['Utrecht', 'Nieuw-Utrecht']);
    expect(searchMunicipalities(wide, '')).to.deep.equal([]);
    expect(municipalitiesOf(wide)).to.have.lengthOf(2);
  });
  it('asks for no areas of a table that has none', () => {
    const none = { ...wide, regions: [] };
    expect(areasOf(none)).to.deep.equal([]);
    const wish = { ...firstWish(none), measures: ['M1'] };
    expect(lacking(none, wish)).to.equal(undefined);
    expect(choiceOf(none, wish)).to.not.have.property('regions');
  });
  it('asks for everything of a dimension when that is chosen', async () => {
    const table = await described();
    const wish = { ...firstWish(table), where: { Leeftijd: '' } };
    expect(choiceOf(table, wish).where).to.deep.equal({});
    expect(figuresOf(table, wish)).to.equal(2 * 3 * 3 * 2);
  });
});
