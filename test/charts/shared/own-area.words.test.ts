import { expect } from '@open-wc/testing';
import { missedArea, ownAreaAt } from '../../../packages/charts/src/shared/own-area.words.js';

const areas = [
  { code: 'GM0796', name: "'s-Hertogenbosch" },
  { code: 'GM1900', name: 'Súdwest-Fryslân' },
  { code: 'GM0344', name: 'Utrecht' },
];

describe('the own area', () => {
  it('is found by code, and by name however it is written', () => {
    expect(ownAreaAt(areas, 'GM0344')).to.equal(2);
    expect(ownAreaAt(areas, 'sudwest-fryslan')).to.equal(1);
    expect(ownAreaAt(areas, "'S-HERTOGENBOSCH")).to.equal(0);
  });

  it('goes by its code first, when another area is called so', () =>
    expect(
      ownAreaAt(
        [
          { code: 'a', name: 'b' },
          { code: 'b', name: 'c' },
        ],
        'b',
      ),
    ).to.equal(1));

  it('is none without a name, or with one of signs only', () => {
    expect(ownAreaAt(areas, '')).to.equal(-1);
    expect(ownAreaAt([{ code: '', name: '—' }], '…')).to.equal(-1);
  });

  it('is missed when nothing is called so, not when it is another kind of area', () => {
    expect(missedArea(areas, 'municipality', 'Atlantis')).to.equal('Atlantis');
    expect(missedArea(areas, 'municipality', 'GM9999')).to.equal('GM9999');
    expect(missedArea(areas, 'municipality', 'BU03440101')).to.equal(undefined);
    expect(missedArea(areas, 'municipality', 'utrecht')).to.equal(undefined);
    expect(missedArea(areas, 'municipality', '')).to.equal(undefined);
  });
});
