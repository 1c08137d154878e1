import { expect } from '@open-wc/testing';
import { sameText, type Dataset, type Indicator } from '@draagkracht/model';
import { catalogueEntry } from '@draagkracht/model/catalogue.js';
import {
  columnsNamed,
  proposalsFor,
  recognisable,
  sureEntry,
  takeColumn,
  takeEntry,
} from '../../../packages/dashboard/src/goals/take.view.js';
import { anIndicator, figures } from '../../helpers/monitor.js';

const column = (id: string, label: string, unit: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  label: sameText(label),
  unit,
  decimals: 1,
  direction: 'neutral',
  ...more,
});
const set = (...indicators: Indicator[]): Dataset => ({ ...figures().dataset, id: 'kwb', indicators });
const at = { resultId: 'r', place: 3 };

describe('taking an indicator', () => {
  const kwb = set(column('Inwoners_5', 'Aantal inwoners', ''), column('a_soz_wb', 'Bijstand', ''));
  it('from the catalogue comes with the column that surely holds it, in the unit of that column', () => {
    const taken = takeEntry(catalogueEntry('bijstand')!, [kwb], 'nl', at);
    expect(taken).to.include({ catalogueId: 'bijstand', unit: '', decimals: 1, place: 3 });
    expect(taken.link).to.deep.equal({ datasetId: 'kwb', indicatorId: 'a_soz_wb' });
  });
  it('from the catalogue stays without figures when nothing is sure', () => {
    const taken = takeEntry(catalogueEntry('eenzaam')!, [kwb], 'nl', at);
    expect(taken).to.include({ catalogueId: 'eenzaam', unit: '%' });
    expect(taken).to.not.have.property('link');
  });
  it('from a column is the entry it surely holds, with what that warns for', () => {
    const taken = takeColumn(kwb, kwb.indicators[1]!, 'nl', at);
    expect(taken).to.include({ catalogueId: 'bijstand', direction: 'lower', level: 'population' });
    expect(taken.readWith).to.not.be.empty;
    expect(sureEntry(kwb.indicators[0]!)).to.equal(undefined);
  });
  it('from a column nobody knows is what it tells of itself', () => {
    const own = column('x', 'Bezoekers van het buurthuis', 'bezoekers', {
      source: { name: 'Eigen telling', tableId: '1' },
    });
    const taken = takeColumn(set(own), own, 'nl', at);
    expect(taken).to.include({
      label: 'Bezoekers van het buurthuis',
      direction: 'neutral',
      sourceName: 'Eigen telling',
      tableId: '1',
    });
    expect(taken).to.not.have.property('catalogueId');
  });
  it('finds columns for an indicator somebody made, by its own name', () => {
    const own = anIndicator(1, { label: 'Bezoekers van het buurthuis', unit: '', tableId: '' }).data;
    const found = proposalsFor(recognisable(own), [
      set(column('a', 'Bezoekers buurthuis', ''), column('b', 'Anders', '')),
    ]);
    expect(found.map(({ column: { id } }) => id)).to.deep.equal(['a']);
    expect(recognisable(anIndicator(1, { catalogueId: 'bijstand', tableId: '9' }).data).columns.fields).to.include(
      'a_soz_wb',
    );
  });
  it('searches columns by any of their words', () => {
    expect(columnsNamed(kwb, 'inwoners aantal').map(({ id }) => id)).to.deep.equal(['Inwoners_5']);
    expect(columnsNamed(kwb, ' ')).to.have.lengthOf(2);
    expect(columnsNamed(kwb, 'niets')).to.be.empty;
  });
});
