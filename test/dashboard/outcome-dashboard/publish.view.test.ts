import { expect } from '@open-wc/testing';
import { emptyBlock, sameText, type Dataset } from '@draagkracht/model';
import { gate } from '@draagkracht/statistics/disclosure.js';
import {
  codesToPublish,
  draftOf,
  labelsOf,
  reportView,
  scopesFor,
} from '../../../packages/dashboard/src/outcome-dashboard/publish.view.js';

const codes = ['NL00', 'GM9998', 'WK999801', 'WK999802', 'WK999803', 'GM9997'];
const names = ['Nederland', 'Voorbeeldstad', 'Noord', 'Zuid', 'West', 'Elders'];
const dataset: Dataset = {
  id: '00000000-0000-4000-8000-000000000001',
  label: 'bijstand.csv',
  file: { name: 'bijstand.csv', bytes: 1 },
  importedAt: '2026-11-22T10:00:00.000Z',
  indicators: [{ id: 'b', label: sameText('Bijstand'), unit: '', decimals: 0, direction: 'lower', additive: true }],
  regionCodes: codes,
  regionLabels: names,
  periods: ['2024JJ00'],
  problems: [],
};
const block = { ...emptyBlock('b', codes, ['2024JJ00']), values: Float64Array.of(9000, 128, 4, 71, 53, 300) };
block.gaps.fill(0);

describe('what is published from the desk', () => {
  it('is the area with what it lies in, or all of its municipality', () => {
    expect(codesToPublish(dataset, 'WK999801', 'shown')).to.deep.equal(['NL00', 'GM9998', 'WK999801']);
    expect(codesToPublish(dataset, 'WK999801', 'municipality')).to.deep.equal(codes.slice(0, 5));
    expect(scopesFor(dataset, 'WK999801')).to.deep.equal(['shown', 'municipality']);
    expect(scopesFor(dataset, 'GM9997')).to.deep.equal(['shown']);
    expect(codesToPublish(dataset, 'NL00', 'municipality')).to.deep.equal(['NL00']);
  });
  it('goes to the gate with the names of its areas, and nothing of other areas', () => {
    const wanted = codesToPublish(dataset, 'WK999801', 'municipality');
    const draft = draftOf(dataset, [block], wanted);
    expect(draft.tables[0]!.block.regions).to.deep.equal(wanted);
    expect(draft.regionLabels).to.deep.equal(labelsOf(dataset, new Set(wanted)));
    expect(draft.regionLabels).to.not.have.property('GM9997');
  });
  it('is told in words: what is hidden, what is hidden for its sake, and what is rounded', () => {
    const wanted = codesToPublish(dataset, 'WK999801', 'municipality');
    const { report } = gate(draftOf(dataset, [block], wanted), 'publiek');
    const view = reportView(report, dataset, labelsOf(dataset, new Set(wanted)), 'nl');
    expect(view.summary).to.match(/^Van de 5 cijfers worden er 2 niet getoond/);
    expect(view.hidden).to.have.lengthOf(2);
    expect(view.hidden[0]).to.deep.include({
      indicator: 'Bijstand',
      region: 'Noord',
      reason: 'aantal te klein om te tonen',
    });
    expect(view.hidden[1]!.reason).to.match(/omdat er anders een ander verborgen cijfer uit te rekenen is/);
    expect(view.refused).to.deep.equal([]);
  });
  it('names what must be changed first', () => {
    const texts = [{ place: 'toelichting 1', text: 'In Noord zijn het er 4.', table: 'b', region: 'WK999801' }];
    const { report } = gate(draftOf(dataset, [block], codes.slice(0, 5), texts), 'publiek');
    const view = reportView(report, dataset, labelsOf(dataset, new Set(codes)), 'nl');
    expect(view.refused[0]).to.match(/^toelichting 1: de tekst “4” verraadt een verborgen cijfer\.$/);
  });
  it('lists fifty hidden figures and counts the rest', () => {
    const many = Array.from({ length: 80 }, (_, i) => `BU9998${String(i).padStart(4, '0')}`);
    const small = { ...emptyBlock('b', many, ['2024JJ00']), values: new Float64Array(80).fill(3) };
    small.gaps.fill(0);
    const { report } = gate(draftOf({ ...dataset, regionCodes: many, regionLabels: many }, [small], many), 'publiek');
    const view = reportView(report, dataset, {}, 'en');
    expect(view.hidden).to.have.lengthOf(50);
    expect(view.more).to.equal(30);
    expect(view.summary).to.match(/^Of 80 figures, 80 are not shown/);
  });
});
