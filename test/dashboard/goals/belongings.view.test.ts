import { expect } from '@open-wc/testing';
import { belongings } from '../../../packages/dashboard/src/goals/belongings.view.js';
import { aStory, aTarget } from '../../helpers/monitor.js';

describe('what goes with an indicator', () => {
  it('are its targets and stories, not those of others', () =>
    expect(belongings({ targets: [aTarget(1, 'a'), aTarget(2, 'b')], stories: [aStory(3, 'a')] }, 'a').length).to.equal(
      3,
    ));
});
