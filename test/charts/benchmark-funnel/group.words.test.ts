import { expect } from '@open-wc/testing';
import { groupReasonWords } from '@draagkracht/charts';
import { ownGroupWords } from '../../../packages/charts/src/benchmark-funnel/group.words.js';
import '../../helpers/funnel.js';

describe('why these areas', () => {
  it('is their class of CBS in words', () => {
    const reason = { way: 'class', feature: 'urbanity', ownClass: 1, classes: [1], inOwnClass: 21 } as const;
    expect(groupReasonWords(reason, 'gemeenten', 'nl')).to.equal(
      'Vergeleken zijn gemeenten met dezelfde stedelijkheid: zeer sterk stedelijk.',
    );
    expect(groupReasonWords(reason, 'municipalities', 'en')).to.equal(
      'Compared are municipalities of the same degree of urbanity: very urban.',
    );
  });
  it('tells of a class that was too small', () => {
    const reason = { way: 'class', feature: 'size', ownClass: 8, classes: [7, 8], inOwnClass: 4 } as const;
    expect(groupReasonWords(reason, 'gemeenten', 'nl')).to.equal(
      'De klasse 250.000 inwoners of meer telt maar 4 gemeenten. Daarom zijn ook gemeenten vergeleken met een gemeentegrootte die daar dichtbij ligt: 150.000 tot 250.000 inwoners en 250.000 inwoners of meer.',
    );
  });
  it('is what makes them near', () => {
    const reason = { way: 'nearest', features: ['urbanity', 'age75', 'ses'], count: 30 } as const;
    expect(groupReasonWords(reason, 'gemeenten', 'nl')).to.equal(
      'Vergeleken zijn de 30 gemeenten die het meest lijken in stedelijkheid, aandeel 75-plussers en sociaal-economische score (SES-WOA).',
    );
  });
  it('of classes that came with the figures is their name', () => {
    const group = { units: [], own: 'stad', inOwn: 12 };
    expect(ownGroupWords({ ...group, groups: ['stad'] }, 'gemeenten', 'nl')).to.include(': stad.');
    expect(ownGroupWords({ ...group, groups: [] }, 'gemeenten', 'nl')).to.include('alle gemeenten vergeleken');
    expect(ownGroupWords({ ...group, own: '1', groups: ['1', '2'] }, 'gemeenten', 'nl')).to.include(
      'de klassen 1 en 2 samen',
    );
  });
});
