import { expect } from '@open-wc/testing';
import { MergeDesk } from '../../../packages/dashboard/src/sharing/merge-desk.js';
import { aResult, monitorOver } from '../../helpers/monitor.js';

const deskOver = async (...records: Parameters<typeof monitorOver>[0] & object) => {
  const monitor = await monitorOver(records);
  return { monitor, desk: new MergeDesk({ monitor, requestUpdate: () => undefined }) };
};

describe('the desk of a merge', () => {
  it('does with a file what was chosen, under the role of this window, and takes it back', async () => {
    const { monitor, desk } = await deskOver(aResult(1, { why: 'omdat' }));
    const theirs = await monitorOver([aResult(1, { why: 'daarom' }), aResult(2)], { sets: [] });
    await desk.choose(new Blob([await theirs.storage!.backup.exportAll(theirs.now())]));
    expect(desk.preview?.records.map(({ standing }) => standing)).to.deep.equal(['clashes', 'only-there']);
    desk.choice(aResult(1).id, 'theirs');
    await desk.run();
    expect(desk.done).to.deep.include({ ok: true, added: 1, changed: 1, beside: 0 });
    expect(desk.last?.who).to.equal('beleid');
    const dataNow = async () => (await monitor.storage!.records.get(aResult(1).id))?.data;
    expect(await dataNow()).to.have.property('why', 'daarom');
    await desk.undo();
    expect([desk.undone, desk.last]).to.deep.equal([true, undefined]);
    expect(await dataNow()).to.have.property('why', 'omdat');
  });

  it('puts a colleague’s file away when it is left, with what was chosen', async () => {
    const { desk } = await deskOver(aResult(1));
    await desk.choose(new Blob(['{}']));
    expect(desk.preview).to.deep.include({ ok: false, fault: 'not-ours' });
    await desk.run();
    expect(desk.done).to.equal(undefined);
    desk.choice(aResult(1).id, 'ours');
    desk.leave();
    expect([desk.preview, desk.choices]).to.deep.equal([undefined, {}]);
  });
});
