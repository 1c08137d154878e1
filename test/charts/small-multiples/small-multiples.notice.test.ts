import { expect } from '@open-wc/testing';
import { exampleAreas, noAreas } from '../../../packages/charts/src/small-multiples/small-multiples.notice.js';
import { inputMessages } from '../../../packages/charts/src/shared/messages.js';

describe('small multiples without figures', () => {
  it('have an example of invented areas in either language', () => {
    expect(exampleAreas('nl').map(({ region }) => region!.label)).to.include('Buurt 1');
    expect(exampleAreas('en')[0]!.region!.label).to.equal('Neighbourhood 1');
  });
  it('name the municipality that is not in the file', () => {
    const notice = noAreas('GM0009', 'nl');
    expect('say' in notice && notice.say(inputMessages('nl'))).to.include('geen gebieden van GM0009');
  });
});
