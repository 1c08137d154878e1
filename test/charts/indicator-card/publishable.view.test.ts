import { expect } from '@open-wc/testing';
import { hindrancesOf, isPublishable, type CardToPublish } from '@draagkracht/charts';
import { scenarios, story } from '../../../stories/charts/indicator-card/indicator-card.scenarios.js';

const codes = (card: CardToPublish): string[] => hindrancesOf(card).map(({ code }) => code);
const { series } = scenarios.noStory;

describe('hindrancesOf', () => {
  it('finds nothing in a card with figures, a source and a story', () => {
    expect(codes({ series, story })).to.deep.equal([]);
    expect(isPublishable({ series, story })).to.equal(true);
  });
  it('stops a card that nobody explained', () => {
    for (const none of [undefined, { means: '' }, { means: ' \n' }]) {
      expect(codes({ series, story: none })).to.deep.equal(['no-story']);
      expect(isPublishable({ series, story: none })).to.equal(false);
    }
  });
  it('stops a card without figures, and lets a hidden figure through', () => {
    expect(codes({ series: undefined, story })).to.deep.equal(['no-series']);
    expect(codes({ series: scenarios.nothingKnown.series, story })).to.deep.equal(['no-figures']);
    expect(codes({ series: scenarios.noPoints.series, story })).to.deep.equal(['no-figures']);
    const { indicator, region } = series;
    const hidden = {
      indicator,
      region: region!,
      points: [{ period: '2024JJ00', value: { kind: 'suppressed' } as const }],
    };
    expect(isPublishable({ series: hidden, story })).to.equal(true);
  });
  it('stops what is too long for a card, to the letter', () => {
    expect(isPublishable({ series, story: { means: 'x'.repeat(600), whatWeDo: 'x'.repeat(280) } })).to.equal(true);
    expect(codes({ series, story: { means: 'x'.repeat(601) } })).to.deep.equal(['too-long']);
    expect(codes({ series, story: { means: 'x', whatWeDo: 'x'.repeat(281) } })).to.deep.equal(['too-long']);
  });
  it('stops figures that are not made safe', () =>
    expect(codes({ series, story, policy: 'intern' })).to.deep.equal(['intern']));
  it('only warns of an old story and of a source that is not named', () => {
    const { source: _, ...indicator } = series.indicator;
    const card = { series: { ...series, indicator }, story: { ...story, aboutPeriod: '2023JJ00' } };
    expect(codes(card)).to.deep.equal(['old-story', 'no-source']);
    expect(isPublishable(card)).to.equal(true);
  });
});
