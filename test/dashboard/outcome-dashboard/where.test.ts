import { expect } from '@open-wc/testing';
import { whereOf, withWhere } from '../../../packages/dashboard/src/outcome-dashboard/where.js';
import { uuid } from '../../helpers/storage.js';

describe('where somebody is, in an address', () => {
  it('comes back as it was written', () => {
    const where = {
      at: { room: 'indicator', indicatorId: uuid(7) },
      look: { region: 'GM0344', period: '2024JJ00', view: 'talk' },
    } as const;
    expect(whereOf(withWhere('', where, ''), '')).to.eql(where);
    expect(whereOf(withWhere('', { at: { room: 'goals' }, look: {} }, 'jeugd'), 'jeugd').at).to.eql({ room: 'goals' });
  });

  it('tells which tool is open, and leaves out what is no name of one', () => {
    const at = { room: 'tools', tool: 'budget' } as const;
    expect(whereOf(withWhere('', { at, look: {} }, ''), '').at).to.eql(at);
    expect(whereOf('#dk-room=tools&dk-tool=<b>', '').at).to.eql({ room: 'tools' });
    expect(whereOf('#dk-room=goals&dk-tool=budget', '').at).to.eql({ room: 'goals' });
  });

  it('leaves alone what others keep there, and another monitor on the page', () => {
    const both = withWhere(
      withWhere('#tab=2', { at: { room: 'goals' }, look: {} }, ''),
      { look: { view: 'law' } },
      'jeugd',
    );
    expect(both).to.equal('#tab=2&dk-room=goals&dk-jeugd-view=law');
    expect(whereOf(both, '').look.view).to.equal(undefined);
  });

  it('leaves out what cannot be meant', () => {
    expect(whereOf('#dk-room=keuken&dk-region=Utrecht&dk-period=ooit&dk-view=rang', '')).to.eql({ look: {} });
    expect(whereOf('#dk-room=indicator&dk-indicator=<b>', '').at).to.equal(undefined);
    expect(whereOf('#inhoud', '')).to.eql({ look: {} });
  });

  it('is nothing when there is nothing to tell', () => expect(withWhere('', { look: {} }, '')).to.equal(''));
});
