import { expect } from '@open-wc/testing';
import { deskMessages } from '../../../packages/widgets/src/support-circles/desk.messages.js';
import { looksLikeName } from '../../../packages/widgets/src/support-circles/role-label.view.js';

describe('a name where a role is asked', () => {
  for (const name of [
    'Anja',
    'anja',
    'zus Mieke',
    'tante Jo',
    'buurvrouw Jansen',
    'J. de Vries',
    'mevrouw Bakker',
    'Mohamed van boven',
    'dhr. Smit',
  ])
    it(`is noticed: ${name}`, () => expect(looksLikeName(name)).to.equal(true));

  for (const role of [
    'Zus',
    'zus',
    'Buurvrouw van boven',
    'thuiszorg',
    'wijkteam Noord',
    'Humanitas',
    'Oudste dochter',
    'kaartclub',
    'huisarts',
    'oom',
    'zus uit Utrecht',
    'AA-groep',
    '',
  ])
    it(`is not seen in a role: ${role}`, () => expect(looksLikeName(role)).to.equal(false));

  it('is not seen in the roles we suggest ourselves', () => {
    for (const { roles } of Object.values(deskMessages))
      for (const role of Object.values(roles).flat()) expect(looksLikeName(role), role).to.equal(false);
  });
});
