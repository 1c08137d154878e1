import type { BackupPort } from '@draagkracht/model';

/** So many seconds after wiping everything it can still be taken back. */
export const HELD_SECONDS = 10;

/** How it stands: wiped and held, wiped for good, or back again. */
export type Wiped = 'held' | 'gone' | 'back';

/** Wiping everything, with the way back for as long as what was wiped is held in memory. */
export class Wiping {
  /** What was wiped can be put back. */
  held = false;
  readonly #ended: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ended is called when what was wiped is held no longer */
  constructor(ended: () => void) {
    this.#ended = ended;
  }

  async wipe(backup: BackupPort): Promise<Wiped> {
    const held = await backup.wipe(HELD_SECONDS);
    this.#hold(held);
    return held ? 'held' : 'gone';
  }

  async unwipe(backup: BackupPort): Promise<Wiped> {
    this.#hold(false);
    return (await backup.unwipe()) ? 'back' : 'gone';
  }

  /** The element leaves the page. */
  leave(): void {
    this.#hold(false);
  }

  #hold(held: boolean): void {
    clearTimeout(this.#timer);
    this.held = held;
    if (!held) return;
    this.#timer = setTimeout(() => {
      this.held = false;
      this.#ended();
    }, HELD_SECONDS * 1000);
  }
}
