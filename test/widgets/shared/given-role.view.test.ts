import { expect } from '@open-wc/testing';
import { givenRole } from '../../../packages/widgets/src/shared/given-role.view.js';

describe('the role an element was given', () => {
  it('is what the page says, and nothing where it says nothing', () =>
    expect(['wijkteam Noord', 'team', ''].map(givenRole)).to.deep.equal(['wijkteam Noord', '', '']));
});
