import type { DeskMemory } from './desk-memory.js';
import {
  previewOf,
  type Choice,
  type Desk,
  type Following,
  type Intake,
  type IntakeOptions,
  type Named,
  type Preview,
  type ReadyDesk,
  type Rereading,
} from './desk.js';
import { FileIntake } from './file-intake.js';

/** What reading files needs from outside. */
export interface ReadingTools {
  readonly read: (file: File, options: IntakeOptions) => Promise<Intake>;
  /** Reads files that are responses of one CBS table; `undefined` when they are something else. */
  readonly readTogether: (files: readonly File[], following: Following) => Promise<Intake | undefined>;
  readonly now: () => string;
  readonly newId: () => string;
}

/** The part of the desk that takes files in: one, two beside one another, or what was fetched as if it were a file. */
export abstract class DeskFiles {
  desk: Desk = { phase: 'loading' };
  readonly #tools: ReadingTools;
  readonly #intake = new FileIntake();
  /** What to go back to when the reading of a second file is stopped. */
  #back: Desk | undefined;
  #waiting: readonly File[] = [];
  /** What was chosen on the desk before a file was put beside it. */
  protected chosenBefore: Choice | undefined;

  constructor(tools: ReadingTools) {
    this.#tools = tools;
  }

  /** The desk is now so. */
  protected abstract to(desk: Desk): void;
  /** The data set in use, to put a file beside. */
  protected abstract inUse(ready: ReadyDesk): Promise<Preview | undefined>;
  /** Ways of reading that files may be read in. */
  protected abstract known(): ReturnType<DeskMemory['known']>;
  abstract use(preview: Preview): void;

  /** Ends the reading that is going on. */
  protected stopReading(): void {
    this.#intake.stop();
  }

  /** Reads a file; an earlier reading that is still going on is ended. */
  async take(file: File, again?: Rereading): Promise<void> {
    this.#forget();
    const intake = await this.#read(file, again);
    if (intake) this.#took(file, intake);
  }

  /**
   * Reads several files one after the other: the first two are put beside one another, the rest wait for their turn. Responses of one
   * CBS table are one table.
   */
  async takeAll(files: readonly File[]): Promise<void> {
    const [first, ...rest] = files;
    this.#waiting = [];
    if (!first || (rest.length > 0 && (await this.#tookTogether(files)))) return;
    await this.take(first);
    if (this.desk.phase !== 'preview') return;
    this.#waiting = rest;
    await this.#next();
  }

  /** Shows what was fetched as if it were a file. */
  show(named: Named, intake: Intake): void {
    this.#forget();
    this.#took(named, intake);
  }

  /** Reads a file of the preview again as somebody says. What was there stays when it cannot be read so. */
  async reread(preview: Preview, again: Rereading): Promise<void> {
    const before = this.desk;
    if (before.phase !== 'preview' || !preview.file) return;
    this.#back = before;
    const { file } = preview;
    const intake = await this.#read(file, again);
    if (!intake) return;
    this.#back = undefined;
    if (!intake.ok) return this.to({ ...before, refused: { name: file.name, text: intake.text, again: true } });
    const read = this.#preview(file, intake);
    const { beside } = before;
    this.to(
      beside === preview
        ? { phase: 'preview', preview: before.preview, beside: read }
        : { phase: 'preview', preview: read, ...(beside ? { beside } : {}) },
    );
  }

  /** Reads a file to join to the one that is there, in its preview or in use. What was there stays when it cannot be read. */
  async takeBeside(file: File): Promise<void> {
    const before = this.desk;
    const preview = before.phase === 'ready' ? await this.inUse(before) : this.#previewed();
    if (!preview) return;
    this.#back = before;
    if (before.phase === 'ready') this.chosenBefore = before.choice;
    const intake = await this.#read(file);
    if (!intake) return;
    this.#back = undefined;
    this.to(
      intake.ok
        ? { phase: 'preview', preview, beside: this.#preview(file, intake) }
        : { phase: 'preview', preview, refused: { name: file.name, text: intake.text } },
    );
  }

  /** Goes on with one data set made of two; the next file that waits is put beside it. */
  async join(joined: Preview): Promise<void> {
    this.to({ phase: 'preview', preview: joined });
    if (this.#waiting.length > 0) await this.#next();
    else this.use(joined);
  }

  /** Takes the second file away again. */
  putAside(): void {
    const preview = this.#previewed();
    if (preview) this.to({ phase: 'preview', preview });
  }

  cancel(): void {
    this.#intake.stop();
    this.to(this.#back ?? { phase: 'empty', notice: 'cancelled' });
  }

  async #read(file: File, again: Rereading = {}): Promise<Intake | undefined> {
    return this.#intake.read(
      async (following) => this.#tools.read(file, { ...again, ...following, kept: await this.known() }),
      (share) => this.to({ phase: 'reading', name: file.name, share }),
    );
  }

  /** Only JSON may be a part of something: for other files nothing is fetched to find that out. */
  async #tookTogether(files: readonly File[]): Promise<boolean> {
    if (!files.some(({ name }) => /\.json$/i.test(name))) return false;
    this.#forget();
    const name = files.map((file) => file.name).join(' + ');
    const read = await this.#intake.read(
      async (following) => ({ intake: await this.#tools.readTogether(files, following) }),
      (share) => this.to({ phase: 'reading', name, share }),
    );
    if (read?.intake) this.#took({ name, size: files.reduce((sum, { size }) => sum + size, 0) }, read.intake);
    // When it was stopped there is nothing left to do either.
    return read === undefined || read.intake !== undefined;
  }

  #preview(file: Named, intake: Extract<Intake, { ok: true }>): Preview {
    return previewOf(file, intake, this.#tools.newId(), this.#tools.now());
  }

  #took(file: Named, intake: Intake): void {
    this.to(
      intake.ok
        ? { phase: 'preview', preview: this.#preview(file, intake) }
        : { phase: 'unreadable', name: file.name, text: intake.text },
    );
  }

  async #next(): Promise<void> {
    const [file, ...rest] = this.#waiting;
    this.#waiting = rest;
    if (file) await this.takeBeside(file);
  }

  #previewed(): Preview | undefined {
    return this.desk.phase === 'preview' ? this.desk.preview : undefined;
  }

  /** What was there before is left for good. */
  #forget(): void {
    this.#back = undefined;
    this.chosenBefore = undefined;
  }
}
