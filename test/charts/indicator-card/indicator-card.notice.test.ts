import { expect } from '@open-wc/testing';
import { exampleInput } from '../../../packages/charts/src/indicator-card/indicator-card.notice.js';

describe('the example of a card', () => {
  it('is marked as one, and has a story in the language that is asked for', () => {
    const [dutch, english] = [exampleInput('nl'), exampleInput('en')];
    if (dutch.kind !== 'series' || english.kind !== 'series') return expect.fail('no series');
    expect(dutch.isExample).to.equal(true);
    expect(dutch.series.story!.contactTeam).to.equal('Team Samenleven');
    expect(english.series.story!.means).to.match(/^Out of every hundred/);
  });
});
