import { expect } from '@open-wc/testing';
import { rolesToChoose } from '../../../packages/widgets/src/shared/roles.view.js';

describe('roles to choose from', () => {
  it('begins with those of the team, each once whatever its capitals', () =>
    expect(rolesToChoose(['ggz', ' Inkomen ', '', 'ggz', 'inkomen'], 'nl')).to.deep.equal([
      'ggz',
      'Inkomen',
      'wijkteam',
      'Wmo',
      'jeugd',
      'schuldhulp',
    ]));

  it('never gets longer than can be chosen from at a glance', () => {
    expect(rolesToChoose(['a', 'b', 'c', 'd'], 'en', 3)).to.deep.equal(['a', 'b', 'c']);
    expect(rolesToChoose([], 'en')).to.have.length(5);
  });
});
