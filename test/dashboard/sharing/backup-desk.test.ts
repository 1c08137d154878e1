import { expect } from '@open-wc/testing';
import { BackupDesk } from '../../../packages/dashboard/src/sharing/backup-desk.js';
import { aResult, monitorOver } from '../../helpers/monitor.js';

describe('the desk of a backup', () => {
  it('rehearses a file and asks the browser, and tells what came of it', async () => {
    const monitor = await monitorOver([aResult(1)], { sets: [] });
    const desk = new BackupDesk({ monitor, requestUpdate: () => undefined });
    await desk.look();
    expect(desk.standing).to.deep.include({ changes: 1 });
    await desk.rehearse(new Blob([await monitor.storage!.backup.exportAll(monitor.now())]));
    expect(desk.rehearsal?.types[0]).to.deep.include({ type: 'result', inFile: 1, back: 1, missing: 0 });
    await desk.persist();
    expect(desk.notPromised).to.equal(true);
  });
});
