import { nothing, type TemplateResult } from 'lit';
import { StorageError, type FileStanding, type Language } from '@draagkracht/model';
import type { Monitor } from '../monitor/monitor.js';
import { backupReminder } from './reminder.template.js';
import { sharingMessages } from './sharing.messages.js';

/** What the note needs of the dashboard it stands in. */
export interface BackupNoteOwner {
  readonly monitor: Monitor;
  readonly update: () => void;
  /** To the room where a file is made. */
  readonly go: () => void;
}

/** Keeps an eye on how old the last backup is, and says so when one is due. */
export class BackupNote {
  readonly #owner: BackupNoteOwner;
  #standing: FileStanding | undefined;
  #seen: Monitor['records'];
  #run = 0;

  constructor(owner: BackupNoteOwner) {
    this.#owner = owner;
    owner.monitor.watch(() => void this.#look());
  }

  /** The reminder; nothing while none is due. */
  shown(language: Language): TemplateResult | typeof nothing {
    const { monitor, go, update } = this.#owner;
    if (monitor.readonly || !this.#standing) return nothing;
    const coming = sharingMessages.coming(language);
    if (coming.length > 0) void Promise.all(coming).then(update);
    return backupReminder(this.#standing, language, monitor.today(), go);
  }

  async #look(): Promise<void> {
    const { storage, records } = this.#owner.monitor;
    // Looking at something else changes nothing that a backup would hold.
    if (records === this.#seen) return;
    this.#seen = records;
    const run = ++this.#run;
    // A device that refuses says so elsewhere; then there is nothing to remind of.
    const standing = await storage?.backup.fileStanding().catch((error: unknown) => {
      if (!(error instanceof StorageError)) throw error;
      return undefined;
    });
    if (run !== this.#run || same(standing, this.#standing)) return;
    this.#standing = standing;
    this.#owner.update();
  }
}

const same = (a: FileStanding | undefined, b: FileStanding | undefined): boolean =>
  a?.madeAt === b?.madeAt && a?.firstAt === b?.firstAt && a?.changes === b?.changes;
