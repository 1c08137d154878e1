import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { StorageError, type FileStanding } from '@draagkracht/model';
import { BackupNote } from '../../../packages/dashboard/src/sharing/backup-note.js';
import { aResult, monitorOver, ownMemory } from '../../helpers/monitor.js';

describe('the reminder of a backup', () => {
  const noted = async (standing: () => Promise<FileStanding>) => {
    const storage = await ownMemory();
    let looks = 0;
    storage.backup.fileStanding = () => {
      looks++;
      return standing();
    };
    const monitor = await monitorOver([aResult(1)], { storage });
    let went = 0;
    const note = new BackupNote({ monitor, update: () => undefined, go: () => went++ });
    await monitor.read();
    await aTimeout(5);
    return { monitor, note, looks: () => looks, went: () => went };
  };

  it('stands at the top when a backup is due, with the way there', async () => {
    const { note, went } = await noted(async () => ({ changes: 3, firstAt: '2026-01-01T10:00:00.000Z' }));
    const shown = await fixture(html`<div>${note.shown('nl')}</div>`);
    shown.querySelector('button')!.click();
    expect(went()).to.equal(1);
    await expect(shown).to.be.accessible();
  });

  it('is not there while none is due, and does not look again when only the view changes', async () => {
    const { note, monitor, looks } = await noted(async () => ({ changes: 0, madeAt: '2026-02-28T10:00:00.000Z' }));
    expect((await fixture(html`<div>${note.shown('nl')}</div>`)).textContent).to.equal('');
    const before = looks();
    monitor.look({ view: 'law' });
    await aTimeout(5);
    expect(looks()).to.equal(before);
  });

  it('says nothing where the device refuses', async () => {
    const { note } = await noted(() => Promise.reject(new StorageError('blocked')));
    expect((await fixture(html`<div>${note.shown('nl')}</div>`)).textContent).to.equal('');
  });
});
