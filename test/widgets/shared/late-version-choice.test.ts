import { expect } from '@open-wc/testing';
import { nothing } from 'lit';
import { fetchVersionChoice } from '../../../packages/widgets/src/shared/late-version-choice.js';
import { toolHost } from '../../helpers/tool-host.js';

describe('fetchVersionChoice', () => {
  it('gives what shows nothing while there is nothing to choose', async () => {
    const host = await toolHost();
    const choice = await fetchVersionChoice(host.owner, 'budget-case');
    expect(choice.template() === nothing).to.equal(true);
    host.remove();
  });
});
