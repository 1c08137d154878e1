import { download } from '@draagkracht/base';
import type { FileStanding, Rehearsal, StoredSummary } from '@draagkracht/model';
import { Desk } from './desk.js';

/** For whom a file was made: for safety, or for a colleague. */
export type FileFor = 'backup' | 'colleague';

/** How safe the work is: the last file, what is kept where, and the rehearsal of a restore. */
export class BackupDesk extends Desk {
  standing: FileStanding | undefined;
  summary: StoredSummary | undefined;
  /** The file that was made in this visit, and what for. */
  made: { readonly name: string; readonly what: FileFor } | undefined;
  rehearsal: Rehearsal | undefined;
  /** The browser was asked to keep everything and promised nothing. */
  notPromised = false;

  look(): Promise<void> {
    return this.work(async ({ backup }) => {
      this.standing = await backup.fileStanding();
      this.summary = await backup.summary();
    });
  }

  /** Makes a file with everything in it. */
  make(what: FileFor): Promise<void> {
    return this.work(async ({ backup }, monitor) => {
      const name = `draagkracht-${what === 'backup' ? 'reservekopie' : 'voor-collega'}-${monitor.today()}.json`;
      download(await backup.exportAll(monitor.now()), name);
      await backup.fileMade(monitor.now());
      this.made = { name, what };
      this.standing = await backup.fileStanding();
    });
  }

  rehearse(file: Blob): Promise<void> {
    return this.work(async ({ backup }) => {
      this.rehearsal = await backup.rehearse(await file.text());
    });
  }

  /** Asks the browser to keep everything; some put the question to the person. */
  persist(): Promise<void> {
    return this.work(async ({ backup }) => {
      this.notPromised = (await backup.persist()) !== true;
      this.summary = await backup.summary();
    });
  }
}
