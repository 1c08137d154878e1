import { expect } from '@open-wc/testing';
import { municipalChanges, type Composed, type RegionChange } from '@draagkracht/model';
import {
  changeReason,
  composedWords,
  namesIn,
  refusalWords,
  withBreaks,
} from '../../../packages/statistics/src/regions/region-words.js';

const move = (from: string, to: string, kind: RegionChange['kind']): RegionChange => ({
  from,
  to,
  kind,
  date: '2021-01-01',
});

describe('what happened to a region, in words', () => {
  it('names the parts of a merger, the day as people write it', () => {
    expect(changeReason('GM2', [move('GM1', 'GM2', 'merge'), move('GM2', 'GM2', 'merge')]).nl).to.equal(
      'gemeente samengevoegd op 1-1-2021 (GM1 en GM2)',
    );
    expect(changeReason('BU1', [move('BU2', 'BU1', 'code')]).en).to.equal('area got another code on 1-1-2021');
    expect(changeReason('BU1', [move('BU1', 'BU2', 'split'), move('BU1', 'BU3', 'split')]).nl).to.equal(
      'gebied gesplitst op 1-1-2021',
    );
  });

  it('says what figures were put together from, and that a part is estimated', () => {
    const composed: Composed = {
      region: 'GM0757',
      periods: [],
      from: ['GM0757', 'GM0788'],
      way: 'sum',
      estimated: true,
    };
    expect(composedWords(composed, municipalChanges()).nl).to.equal(
      'Samengesteld uit Boxtel en Haaren (opgeteld; indeling: CBS). Een deel is geschat naar inwoners.',
    );
    expect(namesIn(municipalChanges()).get('GM1980')).to.equal('Dijk en Waard');
  });

  it('says why there is no figure', () => {
    expect(refusalWords('no-denominators').nl).to.match(/^samengevoegd/);
    expect(refusalWords('share-unknown').en).to.include('not known');
  });

  it('adds breaks in order, and keeps the one that was there', () => {
    const reason = { nl: 'a', en: 'a' };
    const more = { nl: 'b', en: 'b' };
    expect(
      withBreaks(
        [{ period: '2020', reason }],
        [
          { period: '2019', reason: more },
          { period: '2020', reason: more },
        ],
      ),
    ).to.deep.equal([
      { period: '2019', reason: more },
      { period: '2020', reason },
    ]);
  });
});
